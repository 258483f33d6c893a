import { expect, fixture, fixtureCleanup, html, oneEvent, waitUntil } from '@open-wc/testing';
import type { IdentityApplication } from '@weidongli/contracts';
import '../define/identity-review.js';
import { find, focusedName, press, read, seek, tap, textOn, type } from '../screen/person.testing.js';
import type { TestBank } from '../screen/onboarding-bank.testing.js';
import { openReview, simulate, type Way } from './application.testing.js';
import type { IdentityReviewElement } from './identity-review.element.js';

const show = (bank: TestBank): Promise<IdentityReviewElement> =>
  fixture<IdentityReviewElement>(
    html`<wdl-identity-review service-href="#help" .client=${bank.client}></wdl-identity-review>`,
  );

const showPart = (bank: TestBank, application: IdentityApplication): Promise<IdentityReviewElement> =>
  fixture<IdentityReviewElement>(
    html`<wdl-identity-review
      presentation="part"
      .application=${application}
      .client=${bank.client}
    ></wdl-identity-review>`,
  );

const idOf = ({ id }: IdentityApplication) => ({ applicationId: id });

const opened = async (way: Way = {}) => {
  const { bank, application } = await openReview(way);
  return { bank, application, screen: await show(bank) };
};

/** Notes what the host hears. */
const hear = (screen: IdentityReviewElement): string[] => {
  const heard: string[] = [];
  for (const name of ['ready', 'step', 'changed', 'way', 'complete', 'exit', 'error'])
    screen.addEventListener(`wdl-identity-review-${name}`, () => heard.push(name));
  return heard;
};

beforeEach(() => {
  sessionStorage.clear();
});
afterEach(fixtureCleanup);

describe('<wdl-identity-review>', () => {
  it('says what is looked at, by when and how many are ahead, and offers another way', async () => {
    const { screen } = await opened();
    await waitUntil(() => focusedName() === 'heading 正在人工审核');
    await read(screen, '预计今天16:05前有结果。');
    await read(screen, '下一位就是您');
    await read(screen, /短信发到\s*100\*{4}0123/u);
    await read(screen, '继续开户');
    await read(screen, '可以关闭这一页。');
    await expect(screen).to.be.accessible();
    const heard = oneEvent(screen, 'wdl-identity-review-way');
    await tap(screen, 'button', '不想等，改用视频核验');
    expect(await heard)
      .to.have.property('detail')
      .deep.equal({ way: 'VIDEO' });
    expect(sessionStorage.length).to.equal(0);
  });

  it('goes on by itself when it is decided, and hands the application on', async () => {
    const { bank, application, screen } = await opened();
    await find(screen, 'heading', '正在人工审核');
    const heard = hear(screen);
    const changed = oneEvent(screen, 'wdl-identity-review-changed');
    await simulate(bank, application, 'approve');
    document.dispatchEvent(new Event('visibilitychange'));
    screen.refresh();
    const event = (await changed) as CustomEvent<{ application: { status: string } }>;
    expect(event.detail.application.status).to.equal('APPROVED');
    await waitUntil(() => focusedName() === 'heading 核验通过了');
    await read(screen, '沙箱演示，未经认证');
    await expect(screen).to.be.accessible();
    await tap(screen, 'button', '继续');
    expect(heard).to.include.members(['changed', 'step', 'complete']);
  });

  it('says what is wanted once more, in the words of the reviewer, with one button', async () => {
    const { bank, application } = await openReview();
    await simulate(bank, application, 'ask');
    const screen = await show(bank);
    await find(screen, 'heading', '还要补一样资料');
    await read(screen, '身份证人像面的照片');
    await read(screen, '工作人员说：身份证人像面有反光');
    await expect(screen).to.be.accessible();
    const heard = oneEvent(screen, 'wdl-identity-review-complete');
    await tap(screen, 'button', '去补资料');
    await heard;
  });

  it('shows the call that is booked, and leads to change it', async () => {
    const { bank, application } = await openReview();
    const { data } = await bank.client.identity.listVideoSlots({
      applicationId: application.id,
      channel: 'SIGN_LANGUAGE',
    });
    const { startsAt } = data[0]!;
    await bank.client.identity.bookVideo({
      ...{ applicationId: application.id, channel: 'SIGN_LANGUAGE', startsAt },
    });
    const screen = await show(bank);
    await find(screen, 'heading', '视频核验约好了');
    await read(screen, '手语翻译和客服');
    await read(screen, '今天14:30');
    await expect(screen).to.be.accessible();
    const heard = oneEvent(screen, 'wdl-identity-review-way');
    await tap(screen, 'button', '改时间或取消');
    await heard;
  });

  it('tells a refusal calmly, and takes an objection by keyboard', async () => {
    const { bank, application } = await openReview();
    await simulate(bank, application, 'reject');
    const screen = await show(bank);
    await find(screen, 'heading', '这次没有通过核验');
    await read(screen, '没有办成，也没有扣钱。');
    await expect(screen).to.be.accessible();
    (await find(screen, 'button', '请人重新看')).focus();
    await press('Enter');
    await waitUntil(() => focusedName() === 'heading 为什么不同意');
    await tap(screen, 'button', '提交申诉');
    await waitUntil(() => focusedName() === 'heading 有1处需要修改');
    await tap(screen, 'button', '请写下您的说明');
    await waitUntil(() => focusedName() === 'textbox 您的说明');
    await type('我换过身份证，请再看一遍。');
    await read(screen, '13/300');
    await expect(screen).to.be.accessible();
    (await find(screen, 'button', '提交申诉')).focus();
    await press('Enter');
    await waitUntil(() => focusedName() === 'heading 正在重新审核');
    await read(screen, '申诉已提交');
    expect(sessionStorage.length).to.equal(0);
  });

  it('tells somebody who is too young the reason, and sends nobody in a circle', async () => {
    const { screen } = await opened({ end: '·未成年' });
    await find(screen, 'heading', '现在还不能办理');
    expect(seek(screen, 'button', '请人重新看')).to.equal(undefined);
    expect(seek(screen, 'button', '重新开始')).to.equal(undefined);
    await find(screen, 'button', '回到首页');
    await expect(screen).to.be.accessible();
  });

  it('begins anew after an application that is over', async () => {
    const { bank, application } = await openReview();
    await bank.client.identity.cancelApplication({ applicationId: application.id });
    const screen = await show(bank);
    await find(screen, 'heading', '这次核验已取消');
    const heard = oneEvent(screen, 'wdl-identity-review-way');
    await tap(screen, 'button', '重新开始');
    expect((await heard).detail).to.deep.equal({ way: 'NEW_APPLICATION' });
  });

  it('as a part shows what it is given, without a bar, and keeps its events to itself', async () => {
    const { bank, application } = await openReview();
    const before = bank.requests.length;
    const around = await fixture<HTMLElement>(html`<div></div>`);
    const root = around.attachShadow({ mode: 'open' });
    const part = document.createElement('wdl-identity-review');
    Object.assign(part, { client: bank.client, application, presentation: 'part' });
    let escaped = 0;
    around.addEventListener('wdl-identity-review-ready', () => (escaped += 1));
    root.append(part);
    await find(part, 'heading', '正在人工审核');
    await waitUntil(() => focusedName() === 'heading 正在人工审核');
    expect(seek(part, 'button', '关闭')).to.equal(undefined);
    expect(bank.requests.length).to.equal(before);
    expect(escaped).to.equal(0);
  });

  it('as a part lets the customer give the application up at every wait; as a page it cannot ask', async () => {
    const { bank, application } = await openReview();
    const waiting = await showPart(bank, application);
    const heard = oneEvent(waiting, 'wdl-identity-review-way');
    await tap(waiting, 'button', '取消这次申请');
    expect((await heard).detail).to.deep.equal({ way: 'CANCEL' });
    await expect(waiting).to.be.accessible();
    await simulate(bank, application, 'ask');
    const asked = await showPart(bank, await bank.client.identity.getApplication(idOf(application)));
    await find(asked, 'heading', '还要补一样资料');
    await find(asked, 'button', '取消这次申请');
    const page = await show(bank);
    await find(page, 'heading', '还要补一样资料');
    expect(seek(page, 'button', '取消这次申请')).to.equal(undefined);
  });

  it('says that it could not be read, and reads again', async () => {
    const { bank } = await openReview();
    bank.away = true;
    const screen = await show(bank);
    await find(screen, 'heading', '网络断开了');
    await read(screen, '没有读到核验进度，审核还在照常进行。');
    await expect(screen).to.be.accessible();
    bank.away = false;
    await tap(screen, 'button', '重新连接');
    await find(screen, 'heading', '正在人工审核');
    expect(textOn(screen)).not.to.include('没有读到');
  });
});
