import { aTimeout, expect, fixture, fixtureCleanup, html, waitUntil } from '@open-wc/testing';
import '../define/loan-entry.js';
import { openTestBank, type TestBank } from './loan-bank.testing.js';
import type { LoanEntryElement } from './loan-entry.element.js';
import { everything, find, outline, read, seek, tap, textOn } from '../screen/person.testing.js';

interface Entry {
  readonly entry: LoanEntryElement;
  readonly events: { readonly name: string; readonly detail: unknown }[];
}

const show = async (bank: TestBank): Promise<Entry> => {
  const events: Entry['events'] = [];
  const page = await fixture<HTMLElement>(html`<div></div>`);
  for (const name of ['ready', 'complete', 'error'])
    page.addEventListener(`wdl-loan-entry-${name}`, (event) =>
      events.push({ name, detail: (event as CustomEvent).detail }),
    );
  const entry = document.createElement('wdl-loan-entry');
  entry.client = bank.client;
  page.append(entry);
  return { entry, events };
};

/** Borrows 8,000.00 by the client alone. */
const borrow = async ({ client }: TestBank): Promise<string> => {
  const [line] = (await client.loan.listLines()).data;
  const [card] = (await client.account.listCards()).data;
  const principal = { amount: '8000.00', currency: 'CNY' } as const;
  const quote = await client.loan.quoteDraw({ lineId: line!.id, principal, tenor: 5 });
  const documents = quote.agreements.map(({ id, sha256 }) => ({ agreementId: id, sha256 }));
  const acceptance = await client.partner.acceptAgreements({
    subject: quote.id,
    documents,
    method: 'CHECKBOX',
  });
  const order = {
    quoteId: quote.id,
    purpose: 'DAILY_CONSUMPTION',
    cardId: card!.id,
    acceptanceId: acceptance.id,
  } as const;
  const idempotencyKey = `draw-${quote.id}`;
  const challenge = await client.loan.draw(order, { idempotencyKey }).then(
    () => undefined,
    (error: unknown) => (error as { readonly challenge?: { readonly id: string } }).challenge,
  );
  const { token } = await client.identity.verifyChallenge({ challengeId: challenge!.id, code: '000000' });
  return (await client.loan.draw(order, { idempotencyKey, stepUpToken: token })).id;
};

afterEach(fixtureCleanup);

describe('<wdl-loan-entry>', () => {
  it('shows an invited customer what can be borrowed and at what rate', async () => {
    const bank = openTestBank();
    const { entry, events } = await show(bank);
    await read(entry, '可借额度80,000.00元');
    await read(entry, '年化利率（单利）14.60%');
    expect(outline(entry)).to.deep.equal(['region 随借', 'heading 随借', 'button 去借款']);
    await expect(entry).to.be.accessible();
    await tap(entry, 'button', '去借款');
    const [line] = (await bank.client.loan.listLines()).data;
    expect(events).to.deep.equal([
      { name: 'ready', detail: null },
      {
        name: 'complete',
        detail: { to: 'draw', lineId: line!.id, drawId: undefined, applicationId: undefined },
      },
    ]);
  });

  it('is not there at all for a customer who is not invited', async () => {
    const { entry, events } = await show(openTestBank('not-invited'));
    await waitUntil(() => events.length === 1);
    expect(events).to.deep.equal([{ name: 'ready', detail: null }]);
    expect(entry.shadowRoot!.textContent.trim()).to.equal('');
    expect(getComputedStyle(entry).display).to.equal('none');
    expect(entry.getBoundingClientRect().height).to.equal(0);
    expect(everything(entry)).to.deep.equal([]);
  });

  it('takes no place before it is known whether the customer is invited', async () => {
    const { entry } = await show(openTestBank());
    await entry.updateComplete;
    expect(getComputedStyle(entry).display).to.equal('none');
    await find(entry, 'button', '去借款');
  });

  it('says that a suspended line is suspended, with no button', async () => {
    const { entry } = await show(openTestBank('suspended-line'));
    await read(entry, '额度暂停使用');
    expect(seek(entry, 'button', /./u)).to.equal(undefined);
    await expect(entry).to.be.accessible();
  });

  it('says that it could not be read, and reads again on request', async () => {
    const bank = openTestBank();
    bank.away = true;
    const { entry, events } = await show(bank);
    await read(entry, '没有读到您的借款额度。请检查网络，再试一次。');
    expect(events.map(({ name }) => name)).to.deep.equal(['error']);
    expect(JSON.parse(JSON.stringify(events))).to.deep.equal(events);
    await expect(entry).to.be.accessible();
    bank.away = false;
    await tap(entry, 'button', '再试一次');
    await find(entry, 'button', '去借款');
  });

  it('leads to a draw under way, and shows what is left once it is asked again', async () => {
    const bank = openTestBank();
    const drawId = await borrow(bank);
    const { entry, events } = await show(bank);
    await read(entry, '8,000.00元正在放款');
    await tap(entry, 'button', '查看放款进度');
    expect(events.at(-1)).to.deep.include({ name: 'complete' });
    expect((events.at(-1)?.detail as { drawId: string }).drawId).to.equal(drawId);
    await bank.control.sandbox.setClock({ advanceBy: 'PT40S' });
    await entry.refresh();
    await find(entry, 'button', '去借款');
    await read(entry, '可借额度72,000.00元');
  });

  it('shows nothing of the first customer once the client is another one', async () => {
    const { entry } = await show(openTestBank());
    await find(entry, 'button', '去借款');
    entry.client = openTestBank('not-invited').client;
    await entry.updateComplete;
    expect(textOn(entry)).to.equal('');
    await aTimeout(200);
    expect(textOn(entry)).to.equal('');
  });
});

describe('<wdl-loan-entry> without a line', () => {
  it('shows an invited customer the way to a line, and no figures that nobody has decided', async () => {
    const { entry, events } = await show(openTestBank('first-time'));
    await find(entry, 'button', '申请额度');
    expect(outline(entry)).to.deep.equal(['region 随借', 'heading 随借', 'button 申请额度']);
    expect(textOn(entry)).not.to.match(/可借额度|%/u);
    await expect(entry).to.be.accessible();
    await tap(entry, 'button', '申请额度');
    expect(events.at(-1)).to.deep.equal({
      name: 'complete',
      detail: { to: 'apply', lineId: undefined, drawId: undefined, applicationId: undefined },
    });
  });

  for (const [who, text, button] of [
    ['first-time', '额度申请已通过，最晚', '查看我的额度'],
    ['declined', '上次的额度申请有结果了', '查看申请结果'],
    ['referred', '您的申请正在评估，最晚', '查看申请进度'],
  ] as const) {
    it(`leads ${who} to the application`, async () => {
      const bank = openTestBank(who);
      const { consentDocument } = await bank.client.loan.getInvitation({ product: 'consumer' });
      const consent = await bank.client.partner.grantConsent({
        purpose: 'CREDIT_REPORT_QUERY',
        agreementId: consentDocument.id,
        sha256: consentDocument.sha256,
        method: 'CHECKBOX',
      });
      const { id } = await bank.client.loan.apply({
        product: 'consumer',
        consentId: consent.id,
        employment: 'EMPLOYED',
        monthlyIncome: { amount: '6000.00', currency: 'CNY' },
      });
      const { entry, events } = await show(bank);
      await find(entry, 'button', '查看申请进度');
      await bank.control.sandbox.setClock({ advanceBy: 'PT10M' });
      await entry.refresh();
      await read(entry, text);
      await expect(entry).to.be.accessible();
      await tap(entry, 'button', button);
      expect(events.at(-1)).to.deep.equal({
        name: 'complete',
        detail: { to: 'apply', lineId: undefined, drawId: undefined, applicationId: id },
      });
    });
  }
});
