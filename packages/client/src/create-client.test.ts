import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { emptyPage, failure, ok, openScene, refused, success } from './fake-bank.testing.js';

describe('createClient', () => {
  it('asks for nothing before the first call', async () => {
    const { client, environment, requests, exchanges, reasons } = openScene();
    await environment.advance(1_000_000);
    assert.deepEqual([requests.length, exchanges.length, reasons.length], [0, 0, 0]);
    assert.equal(client.session.status, 'idle');
  });

  it('has the methods of a customer only', () => {
    const { client } = openScene();
    assert.deepEqual(Object.keys(client.partner).sort(), [
      'acceptAgreements',
      'getAgreement',
      'getConsent',
      'grantConsent',
      'listConsents',
      'withdrawConsent',
    ]);
    assert.deepEqual(Object.keys(client.sandbox), []);
    assert.deepEqual(Object.keys(client.identity).sort(), [
      'appeal',
      'bookVideo',
      'cancelApplication',
      'cancelVideo',
      'createHandOver',
      'createUpload',
      'exportData',
      'finishLiveness',
      'getApplication',
      'getCustomer',
      'getErasure',
      'getUpload',
      'giveConsents',
      'listApplications',
      'listVideoSlots',
      'putUploadPart',
      'readDocument',
      'registerDevice',
      'requestErasure',
      'resendChallenge',
      'setPassword',
      'startApplication',
      'startLiveness',
      'submitElements',
      'submitPhone',
      'verifyChallenge',
    ]);
  });

  it('keeps no secret where printing it would show one', async () => {
    const { client, environment } = openScene();
    await success(environment, client.loan.listLines());
    const { inspect } = await import('node:util');
    assert.ok(!inspect(client, { showHidden: true, depth: 9 }).includes('secret-token'));
  });
});

describe('bankNow', () => {
  it('is the time of the device until the bank has told its own', () => {
    const { client, environment } = openScene();
    assert.equal(client.bankNow(), environment.now());
  });

  it('follows WDL-Sandbox-Time and goes on with the device', async () => {
    const time = { 'wdl-sandbox-time': '2027-03-01T09:00:00.000+08:00' };
    const { client, environment } = openScene({ answers: [ok(emptyPage, time)] });
    await success(environment, client.loan.listLines());
    const told = Date.parse(time['wdl-sandbox-time']);
    assert.equal(client.bankNow(), told);
    await environment.advance(5000);
    assert.equal(client.bankNow(), told + 5000);
  });

  it('follows refusals too, and keeps its time when the header is broken', async () => {
    const header = (value: string) => ({ 'wdl-sandbox-time': value });
    const answers = [
      refused('quote-expired', {}, header('2027-03-01T09:00:00.000+08:00')),
      refused('quote-expired', {}, header('yesterday')),
    ];
    const { client, environment } = openScene({ answers });
    await failure(environment, client.loan.listLines());
    const told = client.bankNow();
    assert.equal(told, Date.parse('2027-03-01T09:00:00.000+08:00'));
    await failure(environment, client.loan.listLines());
    assert.equal(client.bankNow(), told);
  });
});
