import { expect, fixtureCleanup, waitUntil } from '@open-wc/testing';
import { setViewport } from '@web/test-runner-commands';
import type { ApplicationPart } from '../screen/application-part.js';
import {
  find,
  focusedName,
  outline,
  press,
  read,
  seek,
  tap,
  textOn,
  type,
} from '../screen/person.testing.js';
import { childId, newId, newPhone } from './identity-verify.people.testing.js';
import {
  openVerifyDesk,
  submitElements,
  throughPhone,
  toPhone,
  type VerifyDesk,
} from './identity-verify.testing.js';

const namesOf = ({ events }: VerifyDesk): string[] => events.map(({ name }) => name);
const sizeOf = (element: HTMLElement): readonly number[] => {
  const { width, height } = element.getBoundingClientRect();
  return [Math.round(width), Math.round(height)];
};
const applicationOf = async ({ bank }: VerifyDesk) =>
  (await bank.client.identity.listApplications({})).data[0];
/** The part that is shown inside the screen. */
const partOf = ({ verify }: VerifyDesk): ApplicationPart | null =>
  verify.renderRoot.querySelector<ApplicationPart>('[data-part]');
const partNamed = async (desk: VerifyDesk, tag: string): Promise<ApplicationPart> => {
  await waitUntil(() => partOf(desk)?.localName === tag, `no ${tag}`, { timeout: 6000 });
  return partOf(desk)!;
};

/** Types who the customer is. */
const throughElements = async (desk: VerifyDesk, name: string): Promise<void> => {
  await throughPhone(desk);
  await submitElements(desk, name, newId);
};

/** Wants no look at the face, and shows the document: a video call is next. */
const throughVideo = async (desk: VerifyDesk): Promise<void> => {
  await throughPhone(desk, '不刷脸，用视频核验');
  const part = await partNamed(desk, 'wdl-identity-document');
  part.dispatchEvent(new CustomEvent('wdl-identity-document-way', { detail: { way: 'VIDEO' } }));
};

/** Books a call, for which somebody waits then. */
const throughBooking = async (desk: VerifyDesk): Promise<void> => {
  await throughVideo(desk);
  await tap(desk.verify, 'radio', /^视频客服/u);
  await tap(desk.verify, 'button', '去选时间');
  await tap(desk.verify, 'radio', '14:30');
  await tap(desk.verify, 'button', '预约今天14:30');
};

/** Everything that the page has put aside. */
const keptInPage = (): string =>
  JSON.stringify([Object.entries(sessionStorage), Object.entries(localStorage)]);

afterEach(async () => {
  fixtureCleanup();
  sessionStorage.clear();
  await setViewport({ width: 390, height: 844 });
});

describe('<wdl-identity-verify>', () => {
  it('begins with what is needed and the notice to read; nothing is ticked, no camera', async () => {
    const { verify, bank } = await openVerifyDesk({ mode: 'standard' });
    await find(verify, 'button', '取消这次申请');
    expect(outline(verify)).to.deep.equal([
      'button 返回',
      'button 客服',
      'progressbar 第1步，共4步：看清楚再开始',
      'heading 核验前，请先看一看',
      'heading 需要准备',
      'button 身份核验告知书点开就能看全文',
      'button 取消这次申请',
      'button 看过了，下一步',
    ]);
    await expect(verify).to.be.accessible();
    await tap(verify, 'button', /告知书/u);
    await read(verify, '为什么要核验');
    await expect(verify).to.be.accessible();
    await tap(verify, 'button', '知道了');
    expect(bank.requests.some((request) => request.includes('consents'))).to.equal(false);
  });

  it('asks about the face apart, with two answers alike, and takes back the look at it', async () => {
    const desk = await openVerifyDesk({ mode: 'standard' });
    const { verify } = desk;
    await tap(verify, 'button', '看过了，下一步');
    const no = await find(verify, 'button', '不刷脸，用视频核验');
    const yes = await find(verify, 'button', '可以刷脸');
    expect(sizeOf(no)).to.deep.equal(sizeOf(yes));
    expect(getComputedStyle(no).backgroundColor).to.equal(getComputedStyle(yes).backgroundColor);
    await waitUntil(() => focusedName() === 'heading 可以刷脸吗？');
    expect(seek(verify, 'checkbox', /./u)).to.equal(undefined);
    await expect(verify).to.be.accessible();
    await tap(verify, 'button', '人脸信息单独同意书');
    await read(verify, '可以不同意');
    await tap(verify, 'button', '知道了');
    await tap(verify, 'button', '返回');
    await find(verify, 'heading', '核验前，请先看一看');
    await tap(verify, 'button', '看过了，下一步');
    await tap(verify, 'button', '不刷脸，用视频核验');
    await find(verify, 'heading', '您的手机号是多少？');
    const application = await applicationOf(desk);
    expect(application?.faceAllowed).to.equal(false);
    expect(application?.steps.find(({ name }) => name === 'FACE')?.status).to.equal('SKIPPED');
    expect(textOn(verify)).to.contain('第2步，共4步：确认手机号');
  });

  it('says how many digits of the phone are missing, groups it, and confirms it by a code', async () => {
    const desk = await openVerifyDesk();
    const { verify } = desk;
    await toPhone(desk);
    const field = (await find(verify, 'textbox', '手机号')) as HTMLInputElement;
    field.focus();
    await type(newPhone.slice(0, 10));
    expect(field.value).to.equal('100 0000 012');
    await tap(verify, 'button', '发送验证码');
    await waitUntil(() => focusedName() === 'heading 有1处需要修改');
    await tap(verify, 'button', '手机号是11位，还差1位');
    await type('3');
    expect(field.value).to.equal('100 0000 0123');
    await expect(verify).to.be.accessible();
    await tap(verify, 'button', '发送验证码');
    await waitUntil(() => focusedName() === 'textbox 6位短信验证码', 'no code', { timeout: 6000 });
    await read(verify, '100****0123');
    await expect(verify).to.be.accessible();
    await type('000000');
    await press('Enter');
    await find(verify, 'heading', '请照身份证填写');
    await waitUntil(() => focusedName() === 'heading 请照身份证填写');
    expect((await applicationOf(desk))?.phoneMasked).to.equal('100****0123');
    expect(textOn(verify)).not.to.contain(newPhone);
  });

  it('judges name and number with a clear reason each, and says how many tries are left', async () => {
    const desk = await openVerifyDesk();
    const { verify } = desk;
    await throughPhone(desk);
    await submitElements(desk, '林', '990000900612123');
    await waitUntil(() => focusedName() === 'heading 有2处需要修改');
    await read(verify, '姓名至少两个字，请写全');
    await read(verify, '这是15位的老号码，已经停用');
    await expect(verify).to.be.accessible();
    const wrong = newId.slice(0, -1) + (newId.endsWith('0') ? '1' : '0');
    await submitElements(desk, '林知夏·不符', wrong);
    await read(verify, '最后一位和前面对不上');
    await submitElements(desk, '林知夏·不符', newId);
    await read(verify, '姓名和号码对不上');
    await read(verify, '今天还可以试4次');
    await read(verify, '校验位正确');
    await expect(verify).to.be.accessible();
    await submitElements(desk, '林知夏', newId);
    await partNamed(desk, 'wdl-account-bind');
    expect(desk.events.filter(({ name }) => name === 'changed').length).to.be.greaterThan(2);
  });

  it('keeps nothing of the customer in the page after a reload, and nothing has to be retyped', async () => {
    const first = await openVerifyDesk();
    await throughPhone(first);
    await find(first.verify, 'heading', '请照身份证填写');
    (await find(first.verify, 'textbox', '姓名')).focus();
    await type('林知夏');
    expect(keptInPage()).not.to.match(/林知夏|1000000/u);
    // What it looks for would be found.
    sessionStorage.setItem('planted', '林知夏');
    expect(keptInPage()).to.match(/林知夏/u);
    sessionStorage.clear();
    fixtureCleanup();
    const again = await openVerifyDesk({ bank: first.bank });
    await find(again.verify, 'heading', '请照身份证填写');
    expect(((await find(again.verify, 'textbox', '姓名')) as HTMLInputElement).value).to.equal('');
    expect(textOn(again.verify)).to.contain('第3步，共4步');
  });

  it('goes from the notices to the identity by keyboard alone', async () => {
    const { verify } = await openVerifyDesk();
    const tabTo = async (name: string): Promise<void> => {
      for (let stop = 0; stop < 12 && focusedName() !== name; stop += 1) await press('Tab');
      expect(focusedName()).to.equal(name);
    };
    await waitUntil(() => focusedName() === 'heading 核验前，请先看一看');
    await tabTo('button 看过了，下一步');
    await press('Enter');
    await waitUntil(() => focusedName() === 'heading 您的手机号是多少？');
    await tabTo('textbox 手机号');
    await type(newPhone);
    await tabTo('button 发送验证码');
    await press('Enter');
    await waitUntil(() => focusedName() === 'textbox 6位短信验证码', 'no code', { timeout: 6000 });
    await type('000000');
    await press('Enter');
    await waitUntil(() => focusedName() === 'heading 请照身份证填写', 'not there', { timeout: 6000 });
    await tabTo('textbox 姓名');
    await type('林知夏');
    await tabTo('textbox 公民身份号码');
    await type(newId);
    await tabTo('button 核对无误，提交');
    await press('Enter');
    await waitUntil(() => verify.renderRoot.querySelector('[data-part]') !== null);
  });

  it('shows the screen of a step inside itself under one bar, and another way when the customer takes it', async () => {
    const desk = await openVerifyDesk({ mode: 'standard' });
    const { verify } = desk;
    await throughPhone(desk, '可以刷脸');
    const part = await partNamed(desk, 'wdl-identity-document');
    expect(part.presentation).to.equal('part');
    expect(part.application?.id).to.equal((await applicationOf(desk))?.id);
    expect(part.querySelector('wdl-app-bar')).not.to.equal(null);
    const way = new CustomEvent('wdl-identity-document-way', { detail: { way: 'OTHER_DEVICE' } });
    part.dispatchEvent(way);
    await partNamed(desk, 'wdl-identity-continue');
    expect(desk.verify.back()).to.equal(true);
    await partNamed(desk, 'wdl-identity-document');
    expect(namesOf(desk)).not.to.include('exit');
    verify.back();
  });

  it('goes on by itself when the part says that the application has changed', async () => {
    const desk = await openVerifyDesk({ mode: 'standard' });
    await throughPhone(desk, '可以刷脸');
    const part = await partNamed(desk, 'wdl-identity-document');
    const known = await applicationOf(desk);
    const application = { ...known, version: (known?.version ?? 0) + 1, step: 'FACE' };
    part.dispatchEvent(new CustomEvent('wdl-identity-document-changed', { detail: { application } }));
    await partNamed(desk, 'wdl-identity-face');
  });

  it('turns somebody under age down with the screen that explains it', async () => {
    const desk = await openVerifyDesk();
    await throughPhone(desk);
    await submitElements(desk, '林小苗', childId);
    const part = await partNamed(desk, 'wdl-identity-review');
    expect(part.application?.decision?.reason).to.equal('UNDER_AGE');
  });

  it('shows the ways on when no try is left', async () => {
    const desk = await openVerifyDesk({
      before: async ({ control }) => {
        for (const device of ['KNOWN', 'NEW'] as const)
          await control.sandbox.changePolicy({
            ...{ scene: 'VERIFICATION', device, behaviour: 'UNUSUAL', mode: 'SIMPLE' },
          });
      },
    });
    const { verify } = desk;
    await throughPhone(desk);
    for (let left = 4; left >= 0; left -= 1) {
      await submitElements(desk, '林知夏·不符', newId);
      if (left > 0) await read(verify, `今天还可以试${String(left)}次`);
    }
    await find(verify, 'heading', '这一步今天先到这里');
    await read(verify, /11月24日12:\d\d以后可以再试/u);
    await read(verify, '银行网点');
    await expect(verify).to.be.accessible();
    await tap(verify, 'button', '我等一等，先离开');
    expect(namesOf(desk)).to.include('exit');
  });

  it('says that the line is cut with nothing lost, and goes on when it is back', async () => {
    const desk = await openVerifyDesk();
    await throughPhone(desk);
    await find(desk.verify, 'heading', '请照身份证填写');
    desk.bank.away = true;
    await submitElements(desk, '林知夏', newId);
    await read(desk.verify, '网络不通，没有提交');
    await expect(desk.verify).to.be.accessible();
    desk.bank.away = false;
    window.dispatchEvent(new Event('online'));
    await waitUntil(() => !textOn(desk.verify).includes('网络不通'));
    expect(((await find(desk.verify, 'textbox', '姓名')) as HTMLInputElement).value).to.equal('林知夏');
  });

  it('asks what became of a step whose reply was lost, says so, and offers it again', async () => {
    const desk = await openVerifyDesk();
    await throughPhone(desk);
    await find(desk.verify, 'heading', '请照身份证填写');
    const { sandbox } = desk.bank.control;
    await sandbox.addFault({ operation: 'identity.submitElements', dropBeforeCommit: true, times: 10 });
    await sandbox.addFault({ operation: 'identity.getApplication', status: 503, times: 2 });
    await submitElements(desk, '林知夏', newId);
    await read(desk.verify, '刚才没有提交成功');
    await expect(desk.verify).to.be.accessible();
    await sandbox.clearFaults();
    await tap(desk.verify, 'button', '核对无误，提交');
    await partNamed(desk, 'wdl-account-bind');
  });

  it('cancels the application when asked to, after one question that says what is deleted', async () => {
    const desk = await openVerifyDesk();
    const { verify } = desk;
    await toPhone(desk);
    await tap(verify, 'button', '取消这次申请');
    await read(verify, '填写的信息和拍的照片都会删除');
    await expect(verify).to.be.accessible();
    await tap(verify, 'button', '不取消');
    await waitUntil(() => seek(verify, 'button', '取消并删除') === undefined);
    expect((await applicationOf(desk))?.status).to.equal('COLLECTING');
    await tap(verify, 'button', '取消这次申请');
    await tap(verify, 'button', '取消并删除');
    await find(verify, 'heading', '这次核验已经结束');
    await read(verify, '收集的信息已经删除');
    expect((await applicationOf(desk))?.status).to.equal('CANCELLED');
    expect(namesOf(desk)).to.include('changed');
  });

  const inParts: readonly [part: string, through: (desk: VerifyDesk) => Promise<void>, simple?: true][] = [
    ['wdl-identity-document', (desk) => throughPhone(desk, '可以刷脸')],
    ['wdl-identity-appointment', (desk) => throughVideo(desk)],
    ['wdl-identity-review', (desk) => throughBooking(desk)],
    ['wdl-account-bind', (desk) => throughElements(desk, '林知夏'), true],
  ];
  for (const [part, through, isSimple] of inParts)
    it(`cancels from ${part}, too, after the same question`, async () => {
      const desk = await openVerifyDesk({ mode: isSimple === true ? 'simple' : 'standard' });
      const { verify } = desk;
      await through(desk);
      await partNamed(desk, part);
      await tap(verify, 'button', '取消这次申请');
      await tap(verify, 'button', '不取消');
      await waitUntil(() => seek(verify, 'button', '取消并删除') === undefined);
      expect((await applicationOf(desk))?.status).not.to.equal('CANCELLED');
      await tap(verify, 'button', '取消这次申请');
      await read(verify, '填写的信息和拍的照片都会删除');
      await expect(verify).to.be.accessible();
      await tap(verify, 'button', '取消并删除');
      await find(verify, 'heading', '这次核验已经结束');
      expect((await applicationOf(desk))?.status).to.equal('CANCELLED');
    });

  it('speaks English, and tells the host who leaves before giving anything', async () => {
    const desk = await openVerifyDesk({ mode: 'standard', locale: 'en' });
    await find(desk.verify, 'heading', 'Please read this first');
    await expect(desk.verify).to.be.accessible();
    await tap(desk.verify, 'button', 'Back');
    expect(desk.events.at(-1)).to.deep.equal({
      name: 'cancel',
      detail: { step: 'consents', index: 1, of: 4 },
    });
  });

  it('as a part has no bar of its own, and its events do not leave the screen around it', async () => {
    const bank = (await openVerifyDesk()).bank;
    const application = await bank.client.identity.startApplication({
      scene: 'VERIFICATION',
      mode: 'SIMPLE',
    });
    fixtureCleanup();
    const host = document.createElement('div');
    document.body.append(host);
    const heard: string[] = [];
    host.addEventListener('wdl-identity-verify-ready', () => heard.push('outside'));
    const root = host.attachShadow({ mode: 'open' });
    root.addEventListener('wdl-identity-verify-ready', () => heard.push('inside'));
    const verify = document.createElement('wdl-identity-verify');
    Object.assign(verify, { client: bank.client, presentation: 'part', application });
    const before = bank.requests.length;
    root.append(verify);
    await find(verify, 'heading', '核验前，请先看一看');
    await waitUntil(() => heard.length > 0);
    expect(heard).to.deep.equal(['inside']);
    expect(seek(verify, 'button', '返回')).to.equal(undefined);
    expect(bank.requests.length).to.equal(before);
    host.remove();
  });
});
