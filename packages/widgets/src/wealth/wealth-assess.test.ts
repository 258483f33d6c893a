import { aTimeout, expect, fixture, fixtureCleanup, html, waitUntil } from '@open-wc/testing';
import { emulateMedia, setViewport } from '@web/test-runner-commands';
import '../define/wealth-assess.js';
import { find, focusedName, press, read, seek, tap, textOn } from '../screen/person.testing.js';
import type { WealthAssessElement } from './wealth-assess.element.js';
import { openTestBank, sunday, type TestBank } from './wealth-bank.testing.js';

interface Desk {
  readonly bank: TestBank;
  readonly assess: WealthAssessElement;
  readonly events: { readonly name: string; readonly detail: unknown }[];
}

const openDesk = async (
  customerRef = 'first-purchase',
  bank = openTestBank(customerRef, sunday),
): Promise<Desk> => {
  await emulateMedia({ reducedMotion: 'reduce' });
  const assess = await fixture<WealthAssessElement>(
    html`<wdl-wealth-assess service-href="#help" .client=${bank.client}></wdl-wealth-assess>`,
  );
  const events: Desk['events'] = [];
  for (const name of ['ready', 'step', 'complete', 'cancel', 'exit', 'error'])
    assess.addEventListener(`wdl-wealth-assess-${name}`, (event) =>
      events.push({ name, detail: (event as CustomEvent).detail }),
    );
  await waitUntil(() => seek(assess, 'heading', /./u) !== undefined);
  return { bank, assess, events };
};

/** Names of the questions in order, and the first answer of each. */
const questionsOf = async ({ client }: TestBank) => (await client.wealth.getQuestionnaire()).questions;

const begin = async ({ assess }: Desk): Promise<void> => {
  await tap(assess, 'button', '开始测评');
  await read(assess, '第1题，共10题');
};

/** Answers every question by tapping the option at a place. */
const answerAll = async (desk: Desk, place: number): Promise<void> => {
  const questions = await questionsOf(desk.bank);
  for (const [index, { text, options, kind }] of questions.entries()) {
    await find(desk.assess, 'heading', text);
    const option = options[Math.min(place, options.length - 1)];
    await tap(desk.assess, kind === 'MULTI' ? 'checkbox' : 'radio', option?.text ?? '');
    await tap(desk.assess, 'button', index === questions.length - 1 ? '看看答案' : '下一题');
  }
  await find(desk.assess, 'heading', '请核对您的答案');
};

beforeEach(() => {
  sessionStorage.clear();
});
afterEach(async () => {
  fixtureCleanup();
  await setViewport({ width: 390, height: 844 });
});

describe('<wdl-wealth-assess>', () => {
  it('says before the first question what it is for, how long, how often, and what becomes of the answers', async () => {
    const { assess } = await openDesk();
    await find(assess, 'button', '开始测评');
    expect(textOn(assess))
      .to.include('10题，大约3分钟')
      .and.include('今天还可以测评2次')
      .and.include('12个月内还可以测评8次')
      .and.include('银行会保存答案和时间');
    await expect(assess).to.be.accessible();
  });

  it('asks a question a screen, with its heading in focus, and nothing chosen', async () => {
    const desk = await openDesk();
    await begin(desk);
    const [first, second] = await questionsOf(desk.bank);
    await waitUntil(() => focusedName() === `heading ${first?.text ?? ''}`);
    expect(seek(desk.assess, 'progressbar', '第1题，共10题')).not.to.equal(undefined);
    await expect(desk.assess).to.be.accessible();
    await tap(desk.assess, 'button', '下一题');
    await read(desk.assess, '请选一个答案');
    await tap(desk.assess, 'radio', first?.options[1]?.text ?? '');
    await tap(desk.assess, 'button', '下一题');
    await waitUntil(() => focusedName() === `heading ${second?.text ?? ''}`);
    await tap(desk.assess, 'button', '上一题');
    await find(desk.assess, 'heading', first?.text ?? '');
    expect((seek(desk.assess, 'radio', first?.options[1]?.text ?? '') as HTMLInputElement).checked).to.equal(
      true,
    );
  });

  it('shows all answers before they are sent, lets one be changed, and explains the result', async () => {
    const desk = await openDesk();
    await begin(desk);
    await answerAll(desk, 2);
    const [first] = await questionsOf(desk.bank);
    await expect(desk.assess).to.be.accessible();
    await tap(desk.assess, 'button', new RegExp(first?.text.slice(0, 4) ?? '', 'u'));
    await tap(desk.assess, 'radio', first?.options[3]?.text ?? '');
    await tap(desk.assess, 'button', '改好了');
    await read(desk.assess, first?.options[3]?.text ?? '');
    await tap(desk.assess, 'button', '提交答案');
    await find(desk.assess, 'heading', /^您是C\d/u);
    const { assessment } = await desk.bank.client.wealth.getSuitability();
    expect(textOn(desk.assess))
      .to.include(`您是${assessment?.level ?? ''}`)
      .and.include(`可以买${assessment?.maxRisk ?? ''}`)
      .and.include('2027年11月22日')
      .and.include('为什么是这个类型')
      .and.include('已经存证');
    expect(desk.events.filter(({ name }) => name === 'complete')).to.have.length(1);
    await expect(desk.assess).to.be.accessible();
    await tap(desk.assess, 'button', '完成');
    expect(desk.events.at(-1)?.name).to.equal('exit');
  });

  it('tells the host the number of the question and never an answer', async () => {
    const desk = await openDesk();
    await begin(desk);
    const [first] = await questionsOf(desk.bank);
    await tap(desk.assess, 'radio', first?.options[2]?.text ?? '');
    await tap(desk.assess, 'button', '下一题');
    await read(desk.assess, '第2题，共10题');
    await waitUntil(() => desk.events.length > 2);
    expect(desk.events.at(-1)).to.deep.equal({
      name: 'step',
      detail: { step: 'question', index: 2, of: 10 },
    });
    expect(JSON.stringify(desk.events)).not.to.include('income');
  });

  it('can be answered by keyboard alone', async () => {
    const desk = await openDesk();
    await find(desk.assess, 'button', '开始测评');
    const goTo = async (wanted: RegExp): Promise<void> => {
      for (let n = 0; n < 20 && !wanted.test(focusedName()); n += 1) await press('Tab');
      expect(focusedName()).to.match(wanted);
    };
    await goTo(/^button 开始测评/u);
    await press('Enter');
    await read(desk.assess, '第1题，共10题');
    await goTo(/^radio/u);
    await press('ArrowDown');
    await goTo(/^button 下一题/u);
    await press('Enter');
    await read(desk.assess, '第2题，共10题');
  });

  it('keeps answers and place over a reload', async () => {
    const desk = await openDesk();
    await begin(desk);
    const [first] = await questionsOf(desk.bank);
    await tap(desk.assess, 'radio', first?.options[1]?.text ?? '');
    await tap(desk.assess, 'button', '下一题');
    await read(desk.assess, '第2题，共10题');
    await waitUntil(() => sessionStorage.length > 0);
    await aTimeout(150);
    expect(JSON.stringify(sessionStorage)).not.to.include('income');
    fixtureCleanup();
    const again = await openDesk('first-purchase', desk.bank);
    await tap(again.assess, 'button', '接着答第2题');
    await read(again.assess, '第2题，共10题');
    await tap(again.assess, 'button', '上一题');
    await find(again.assess, 'heading', first?.text ?? '');
    expect((seek(again.assess, 'radio', first?.options[1]?.text ?? '') as HTMLInputElement).checked).to.equal(
      true,
    );
  });

  it('starts over when the customer wants to', async () => {
    const desk = await openDesk();
    await begin(desk);
    const [first] = await questionsOf(desk.bank);
    await tap(desk.assess, 'radio', first?.options[1]?.text ?? '');
    await tap(desk.assess, 'button', '返回');
    await tap(desk.assess, 'button', '重新开始');
    await find(desk.assess, 'heading', first?.text ?? '');
    expect((seek(desk.assess, 'radio', first?.options[1]?.text ?? '') as HTMLInputElement).checked).to.equal(
      false,
    );
  });

  it('says that the last result has expired', async () => {
    const { assess } = await openDesk('expired-investor');
    await read(assess, '买产品以前请再做一次');
    await expect(assess).to.be.accessible();
  });

  it('lets a customer answer twice a day, then says when again', async () => {
    const desk = await openDesk();
    await begin(desk);
    await answerAll(desk, 0);
    await tap(desk.assess, 'button', '提交答案');
    await find(desk.assess, 'heading', '您是C1保守型');
    expect(textOn(desk.assess)).to.include('按规定只能买R1低风险产品');
    await tap(desk.assess, 'button', '再测一次');
    await answerAll(desk, 3);
    await tap(desk.assess, 'button', '提交答案');
    await find(desk.assess, 'heading', '您是C5激进型');
    expect(seek(desk.assess, 'button', '再测一次')).to.equal(undefined);
    fixtureCleanup();
    const again = await openDesk('first-purchase', desk.bank);
    await find(again.assess, 'heading', '测评次数用完了');
    expect(textOn(again.assess)).to.include('11月23日00:00以后可以再测').and.include('C5激进型');
    await expect(again.assess).to.be.accessible();
  }).timeout(30_000);

  it('says that answers are kept and not sent when the line breaks', async () => {
    const desk = await openDesk();
    await begin(desk);
    await answerAll(desk, 1);
    await desk.bank.control.sandbox.addFault({ operation: 'wealth.assess', status: 503, times: 10 });
    await tap(desk.assess, 'button', '提交答案');
    await waitUntil(() => desk.events.some(({ name }) => name === 'error'), '', { timeout: 8000 });
    expect(textOn(desk.assess)).to.include('请核对您的答案');
  });

  it('has no sideways scroll at 320 px', async () => {
    await setViewport({ width: 320, height: 640 });
    const desk = await openDesk();
    await begin(desk);
    expect(document.documentElement.scrollWidth).to.be.at.most(320);
  });
});
