import { expect, fixture, fixtureCleanup, html, oneEvent, waitUntil } from '@open-wc/testing';
import '../define/identity-appointment.js';
import { find, focusedName, press, read, seek, tap, textOn } from '../screen/person.testing.js';
import { neighbourOf, openReview } from './application.testing.js';
import type { IdentityAppointmentElement } from './identity-appointment.element.js';

const opened = async () => {
  const { bank, application } = await openReview();
  const screen = await fixture<IdentityAppointmentElement>(
    html`<wdl-identity-appointment service-href="#help" .client=${bank.client}></wdl-identity-appointment>`,
  );
  await find(screen, 'heading', '约一次视频核验');
  return { bank, application, screen };
};

const toTimes = async (screen: HTMLElement, channel: RegExp = /^视频客服/u): Promise<void> => {
  await tap(screen, 'radio', channel);
  await tap(screen, 'button', '去选时间');
  await find(screen, 'heading', '选一个时间');
};

beforeEach(() => {
  sessionStorage.clear();
});
afterEach(fixtureCleanup);

describe('<wdl-identity-appointment>', () => {
  it('offers agent and interpreter side by side, the same size, with none chosen', async () => {
    const { screen } = await opened();
    const [agent, interpreter] = await Promise.all([
      find(screen, 'radio', /^视频客服/u),
      find(screen, 'radio', /^手语翻译/u),
    ]);
    const [one, other] = [agent.getBoundingClientRect(), interpreter.getBoundingClientRect()];
    expect([one.top, one.width, one.height]).to.deep.equal([other.top, other.width, other.height]);
    expect([agent, interpreter].map((radio) => (radio as HTMLInputElement).checked)).to.deep.equal([
      false,
      false,
    ]);
    await read(screen, '通话有字幕，也可以打字，不用说话');
    await read(screen, '本人的身份证原件');
    await expect(screen).to.be.accessible();
    await tap(screen, 'button', '去选时间');
    await waitUntil(() => focusedName() === 'heading 有1处需要修改');
    await read(screen, '请选和谁通话');
    await expect(screen).to.be.accessible();
  });

  it('books by keyboard alone, and says when the bank calls', async () => {
    const { screen } = await opened();
    (await find(screen, 'radio', /^手语翻译/u)).focus();
    await press('Space');
    (await find(screen, 'button', '去选时间')).focus();
    await press('Enter');
    await waitUntil(() => focusedName() === 'heading 选一个时间');
    await expect(screen).to.be.accessible();
    (await find(screen, 'tab', '今天')).focus();
    await press('ArrowRight');
    await waitUntil(() => focusedName() === 'tab 明天');
    (await find(screen, 'radio', '09:00')).focus();
    await press('Space');
    await press('ArrowDown');
    const complete = oneEvent(screen, 'wdl-identity-appointment-complete');
    (await find(screen, 'button', '预约明天09:30')).focus();
    await press('Enter');
    await complete;
    await waitUntil(() => focusedName() === 'heading 视频核验约好了');
    await read(screen, '明天09:30，银行会在这个应用里呼叫您。');
    await read(screen, '手语翻译和客服');
    await expect(screen).to.be.accessible();
    expect(sessionStorage.length).to.equal(0);
  });

  it('gives each time a target of 44 px, and shows a taken one with a word', async () => {
    const { bank, screen } = await opened();
    const other = neighbourOf(bank);
    const { application } = await openReview({ bank: other });
    const startsAt = '2026-11-23T15:00:00.000+08:00';
    await other.client.identity.bookVideo({ applicationId: application.id, channel: 'AGENT', startsAt });
    await toTimes(screen);
    const taken = (await find(screen, 'radio', '15:00约满')) as HTMLInputElement;
    expect(taken.disabled).to.equal(true);
    const { width, height } = (await find(screen, 'radio', '14:30')).getBoundingClientRect();
    expect(Math.min(width, height)).to.be.at.least(42);
    expect(taken.closest('label')!.getBoundingClientRect().height).to.be.at.least(44);
  });

  it('reads the times anew when one is gone, and says so', async () => {
    const { bank, screen } = await opened();
    await toTimes(screen);
    await tap(screen, 'radio', '15:00');
    const other = neighbourOf(bank);
    const { application } = await openReview({ bank: other });
    const startsAt = '2026-11-23T15:00:00.000+08:00';
    await other.client.identity.bookVideo({ applicationId: application.id, channel: 'AGENT', startsAt });
    await tap(screen, 'button', '预约今天15:00');
    await read(screen, '这个时间刚被约走。时间表已经更新，请再选一个。');
    await find(screen, 'radio', '15:00约满');
    await expect(screen).to.be.accessible();
  });

  it('as a part lets the customer give the application up at every step; as a page it cannot ask', async () => {
    const { bank, application, screen } = await opened();
    expect(seek(screen, 'button', '取消这次申请')).to.equal(undefined);
    const part = await fixture<IdentityAppointmentElement>(
      html`<wdl-identity-appointment
        presentation="part"
        .application=${application}
        .client=${bank.client}
      ></wdl-identity-appointment>`,
    );
    const ways: unknown[] = [];
    part.addEventListener('wdl-identity-appointment-way', ({ detail }: CustomEventInit) => ways.push(detail));
    await tap(part, 'button', '取消这次申请');
    await toTimes(part);
    await tap(part, 'button', '取消这次申请');
    await tap(part, 'radio', '14:30');
    await tap(part, 'button', '预约今天14:30');
    await find(part, 'heading', '视频核验约好了');
    await tap(part, 'button', '取消这次申请');
    expect(ways).to.deep.equal([{ way: 'CANCEL' }, { way: 'CANCEL' }, { way: 'CANCEL' }]);
    await expect(part).to.be.accessible();
  });

  it('moves a call, and asks before it cancels one', async () => {
    const { screen } = await opened();
    await toTimes(screen);
    await tap(screen, 'radio', '14:30');
    await tap(screen, 'button', '预约今天14:30');
    await find(screen, 'heading', '视频核验约好了');
    await tap(screen, 'button', '改时间');
    await find(screen, 'heading', '约一次视频核验');
    await tap(screen, 'button', '返回');
    await find(screen, 'heading', '视频核验约好了');
    await tap(screen, 'button', '取消预约');
    await read(screen, '取消以后回到预约以前的地方');
    await expect(screen).to.be.accessible();
    await tap(screen, 'button', '先不取消');
    await tap(screen, 'button', '取消预约');
    await read(screen, '取消以后回到预约以前的地方');
    await tap(screen, 'button', '取消预约');
    await find(screen, 'heading', '约一次视频核验');
    expect(seek(screen, 'heading', '视频核验约好了')).to.equal(undefined);
    expect(textOn(screen)).not.to.include('没有接通');
  });
});
