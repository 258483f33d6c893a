import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { routeOf } from './router.js';

describe('routeOf', () => {
  it('names the page of an address', () => {
    assert.deepEqual(routeOf('/'), { page: 'home' });
    assert.deepEqual(routeOf('/loan'), { page: 'loan' });
    assert.deepEqual(routeOf('/loan/apply'), { page: 'apply' });
    assert.deepEqual(routeOf('/loan/home'), { page: 'loans' });
    assert.deepEqual(routeOf('/loan/repay/loa_01M81CYD8VEPTVM6W3E592922Q'), {
      page: 'repay',
      drawId: 'loa_01M81CYD8VEPTVM6W3E592922Q',
    });
    assert.deepEqual(routeOf('/loan/plan/loa_01M81CYD8VEPTVM6W3E592922Q'), {
      page: 'plan',
      drawId: 'loa_01M81CYD8VEPTVM6W3E592922Q',
    });
  });

  it('names the pages of investing', () => {
    assert.deepEqual(routeOf('/wealth'), { page: 'holdings' });
    assert.deepEqual(routeOf('/wealth/plan'), { page: 'plans', code: '' });
    assert.deepEqual(routeOf('/wealth/plan/990021'), { page: 'plans', code: '990021' });
    assert.deepEqual(routeOf('/wealth/product/990021'), { page: 'product', code: '990021' });
    assert.deepEqual(routeOf('/wealth/withdraw/dep_01M81CYD8VEPTVM6W3E592922Q'), {
      page: 'withdraw',
      depositId: 'dep_01M81CYD8VEPTVM6W3E592922Q',
    });
    for (const path of ['/wealth/buy', '/wealth/buy/99002', '/wealth/withdraw/1', '/wealth/x/990021'])
      assert.deepEqual(routeOf(path), { page: 'unknown' });
  });

  it('names the pages of verification and accounts', () => {
    assert.deepEqual(routeOf('/open'), { page: 'open' });
    assert.deepEqual(routeOf('/account'), { page: 'account' });
    assert.deepEqual(routeOf('/verify/advanced'), { page: 'verify', mode: 'advanced' });
    assert.deepEqual(routeOf('/verify/other'), { page: 'unknown' });
  });

  it('leads another device to the page where its application belongs, and nowhere else', () => {
    assert.deepEqual(routeOf('/continue/open'), { page: 'continue', to: '/open' });
    assert.deepEqual(routeOf('/continue/verify/simple'), { page: 'continue', to: '/verify/simple' });
    for (const path of [
      '/continue',
      '/continue/',
      '/continue/account',
      '/continue/verify/other',
      '/continue//partner.example/open',
      '/continue/continue/open',
    ])
      assert.deepEqual(routeOf(path), { page: 'unknown' });
  });

  it('knows no other address', () => {
    for (const path of [
      '/x',
      '/loan/plan/',
      '/loan/plan/1',
      '/loan/repay/',
      '/loan/other/loa_1',
      '/loan/plan/loa_1/x',
      '/constructor',
      '/__proto__',
    ])
      assert.deepEqual(routeOf(path), { page: 'unknown' });
  });
});
