/** What the browser tests do inside a page; bundled once with each React by `react.chromium.test.ts`. */
import { createClient, createPartnerClient } from '@weidongli/client';
import { account } from '@weidongli/contracts/account-page';
import { identity } from '@weidongli/contracts/identity-page';
import { loan } from '@weidongli/contracts/loan';
import { partner } from '@weidongli/contracts/partner';
import { createPageBank, inPageTransport } from '@weidongli/mock-server/in-page';
import type { LoanClient, LoanDrawElement } from '@weidongli/widgets';
import * as React from 'react';
import { flushSync } from 'react-dom';
import { createRoot, type Root } from 'react-dom/client';
import { LoanDraw, LoanEntry, LoanPlan, Provider } from './index.js';

const { createElement: h, StrictMode } = React;

/** Makes a client of a repeat borrower, with a bank in this page. */
const openClient = (): LoanClient => {
  const transport = inPageTransport(createPageBank());
  const control = createPartnerClient({ transport, sandboxKey: 'sk_test_xingqiao', features: { partner } });
  return createClient({
    transport,
    features: { account, identity, loan, partner },
    fetchSession: () =>
      control.partner.createSession({
        customerRef: 'repeat-borrower',
        modules: ['account', 'identity', 'loan'],
        origins: [location.origin],
      }),
  });
};

/** Waits until a value is there. */
const until = async <T>(look: () => T | null | undefined): Promise<T> => {
  for (let turn = 0; turn < 400; turn += 1) {
    const found = look();
    if (found !== null && found !== undefined) return found;
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
  throw new Error(`Waited in vain for ${look.toString()}`);
};
const moments = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

const mount = (): { readonly root: Root; readonly place: HTMLElement } => {
  const place = document.body.appendChild(document.createElement('div'));
  return { root: createRoot(place), place };
};

const entryButton = (place: HTMLElement): Promise<HTMLElement> =>
  until(() => place.querySelector('wdl-loan-entry')?.shadowRoot?.querySelector<HTMLElement>('wdl-button'));

/** The scenarios by name; each gives plain values that the test compares. */
export const scenarios = {
  version: async () => React.version,

  /** Mounts twice as StrictMode does, presses the button, and again after the handler was replaced. */
  strict: async () => {
    const { root, place } = mount();
    const client = openClient();
    const heard: string[] = [];
    const render = (handler: string): void =>
      root.render(
        h(
          StrictMode,
          null,
          h(
            Provider,
            { client, className: 'brand' },
            h(LoanEntry, {
              onReady: () => heard.push('ready'),
              onComplete: ({ detail }) => heard.push(`${handler} ${detail.to}`),
            }),
          ),
        ),
      );
    render('first');
    const button = await entryButton(place);
    button.click();
    render('second');
    await moments(50);
    button.click();
    const provider = place.querySelector('wdl-provider');
    const result = {
      heard: [...heard],
      ownsClient: provider?.client === client,
      className: provider?.className,
      elements: place.querySelectorAll('wdl-loan-entry').length,
    };
    root.unmount();
    return { ...result, left: place.childElementCount };
  },

  /** Sets, changes and removes properties. */
  properties: async () => {
    const { root, place } = mount();
    const client = openClient();
    const plan = (): HTMLElementTagNameMap['wdl-loan-plan'] | null => place.querySelector('wdl-loan-plan');
    root.render(h(LoanPlan, { client, drawId: 'loa_0001', serviceHref: '#help', id: 'plan' }));
    const first = await until(plan);
    await moments(20);
    const before = { drawId: first.drawId, serviceHref: first.serviceHref, id: first.id };
    root.render(h(LoanPlan, { client, drawId: 'loa_0002', serviceHref: '', id: 'plan' }));
    await moments(20);
    const after = { drawId: first.drawId, serviceHref: first.serviceHref, same: plan() === first };
    root.unmount();
    return { before, after };
  },

  /** Reaches the element's methods by a ref, which is empty again afterwards. */
  reference: async () => {
    const { root, place } = mount();
    const ref = React.createRef<LoanDrawElement>();
    const heard: string[] = [];
    root.render(
      h(LoanDraw, { ref, client: openClient(), onReady: ({ detail }) => heard.push(`ready ${detail.step}`) }),
    );
    await until(() => (heard.length > 0 ? heard : undefined));
    const isElement = ref.current === place.querySelector('wdl-loan-draw');
    const went = ref.current?.back();
    root.unmount();
    return { heard, isElement, went, empty: ref.current === null };
  },

  /** Unmounts before the widget is ready: nothing is heard any more. */
  unmount: async () => {
    const { root, place } = mount();
    const heard: string[] = [];
    const entry = h(LoanEntry, { client: openClient(), onReady: () => heard.push('ready') });
    flushSync(() => root.render(entry));
    const shown = place.querySelector('wdl-loan-entry') !== null;
    root.unmount();
    await moments(500);
    return { heard, shown, left: place.childElementCount };
  },

  /** Planted: writes to the console, which the observer must see. */
  complain: async () => {
    console.error('planted');
    return true;
  },
};

Object.assign(globalThis, { scenarios });
