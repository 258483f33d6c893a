import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { hrefOf, pages, routeOf } from './router.js';

describe('addresses of the dashboard', () => {
  it('name a page, what it is about and its filters, and read back the same', () => {
    const account = 'loan/loa_01/principal';
    const href = hrefOf('ledger', ['account', account], { q: 'a b&c', none: '' });
    assert.equal(href, '#/ledger/account/loan%2Floa_01%2Fprincipal?q=a+b%26c');
    assert.deepEqual(routeOf(href), { page: 'ledger', parts: ['account', account], query: { q: 'a b&c' } });
  });

  it('know every page of the menu, begin at the overview, and take nothing else for a page', () => {
    for (const page of pages) assert.equal(routeOf(hrefOf(page)).page, page);
    for (const hash of ['', '#', '#/']) assert.equal(routeOf(hash).page, 'overview');
    for (const hash of ['#/nowhere', '#/constructor', '#key=sk_test_x'])
      assert.equal(routeOf(hash).page, 'unknown');
  });

  it('keep a part that is not well encoded as it is', () => {
    assert.deepEqual(routeOf('#/events/%E0%A4%A').parts, ['%E0%A4%A']);
  });
});
