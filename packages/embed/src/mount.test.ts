import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { LoanClient } from '@weidongli/widgets';
import { mount } from './mount.js';

/** As much of a page as `mount` touches. */
class FakeElement {
  readonly children: FakeElement[] = [];
  readonly attributes = new Map<string, string>();
  client: unknown;
  readonly tag: string;
  readonly ownerDocument: object;
  private parent: FakeElement | undefined;

  constructor(tag: string, ownerDocument: object = {}) {
    this.tag = tag;
    this.ownerDocument = ownerDocument;
  }

  append(child: FakeElement): void {
    child.parent = this;
    this.children.push(child);
  }

  remove(): void {
    const { parent } = this;
    this.parent = undefined;
    if (parent !== undefined) parent.children.splice(parent.children.indexOf(this), 1);
  }

  setAttribute(name: string, value: string): void {
    this.attributes.set(name, value);
  }
}

const client = {} as LoanClient;

const pageWith = (...tags: readonly string[]): { target: Element; body: FakeElement } => {
  const body = new FakeElement('body', {
    createElement: (tag: string) => new FakeElement(tag),
    defaultView: { customElements: { get: (tag: string) => (tags.includes(tag) ? FakeElement : undefined) } },
  });
  return { target: body as unknown as Element, body };
};

describe('mount', () => {
  it('puts the screen into a provider with the client, after what is there', () => {
    const { target, body } = pageWith('wdl-loan-plan');
    body.append(new FakeElement('h1'));
    const { element } = mount('loan-plan', target, { client, attributes: { 'draw-id': 'loa_1' } });
    const [, provider] = body.children;
    assert.equal(provider?.tag, 'wdl-provider');
    assert.equal(provider.client, client);
    assert.deepEqual(provider.children, [element]);
    assert.deepEqual(
      provider.children.map(({ attributes }) => [...attributes]),
      [[['draw-id', 'loa_1']]],
    );
  });

  it('takes its own screen off the page, once', () => {
    const { target, body } = pageWith('wdl-loan-draw');
    const first = mount('loan-draw', target, { client });
    mount('loan-draw', target, { client });
    first.unmount();
    first.unmount();
    assert.equal(body.children.length, 1);
  });

  it('says which file is missing', () => {
    const { target, body } = pageWith('wdl-loan-draw');
    assert.throws(
      () => mount('loan-entry', target, { client }),
      (error: Error & { code?: string }) =>
        error instanceof TypeError &&
        error.code === 'WDL1005' &&
        error.message.includes('loan-entry.script.js'),
    );
    assert.equal(body.children.length, 0);
  });
});
