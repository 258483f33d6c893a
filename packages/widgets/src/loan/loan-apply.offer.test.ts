import { expect, fixtureCleanup } from '@open-wc/testing';
import { find, read } from '../screen/person.testing.js';
import { openApplyDesk, toDecision } from './loan-apply.testing.js';

afterEach(() => {
  fixtureCleanup();
});

describe('<wdl-loan-apply> with an offer', () => {
  it('says in words what spoke for the customer and what limits, and no code', async () => {
    const desk = await openApplyDesk('first-time');
    await toDecision(desk, '额度申请已通过');
    const [application] = (await desk.bank.client.loan.listApplications()).data;
    const { reasons } = application!.decision!;
    expect(reasons.map(({ effect }) => effect))
      .to.include('POSITIVE')
      .and.to.include('LIMITING');
    await find(desk.apply, 'heading', '为什么是这个额度');
    await read(desk.apply, '对您有利的');
    await read(desk.apply, '额度没有更高，是因为');
    for (const { text } of reasons) await read(desk.apply, text);
    const shown = desk.apply.shadowRoot!.textContent;
    for (const { code } of reasons) expect(shown).not.to.contain(code);
    await expect(desk.apply).to.be.accessible();
  });
});
