import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Locator, Page } from 'playwright-core';
import { syntheticCard, syntheticPhone, syntheticResidentId } from '@weidongli/finance/identifiers';
import type { InputFile } from './fake-camera.js';
import type { Hand } from './hand.js';
import { logIn } from './journey.js';
import type { ExpectedReply } from './observers.js';
import type { Visit } from './visit.js';

/** Name on the login page, and the sandbox's name, of somebody who has no account yet. */
export const newcomer = { title: '第一次来的新客户', ref: 'new-customer' } as const;

/** What a newcomer types. The last digit of the phone says that the bank invites to borrow; the digits before are the score. */
export const papers = {
  phone: syntheticPhone(830),
  card: syntheticCard(10_042_601),
  idNumber: syntheticResidentId({ birthDate: '1990-06-12', serial: 7 }),
  password: '582047',
} as const;

/** The screens of opening an account, by role and name. */
export const onOpening = (page: Page) => {
  const button = (name: string | RegExp): Locator => page.getByRole('button', { name, exact: true });
  const field = (name: string | RegExp): Locator => page.getByRole('textbox', { name });
  return {
    button,
    field,
    heading: (name: string | RegExp): Locator => page.getByRole('heading', { name }),
    begin: button('开始开户'),
    read: button('看过了，下一步'),
    allowFace: button('可以刷脸'),
    declineFace: button('不刷脸，用视频核验'),
    phone: field('手机号'),
    sendCode: button('发送验证码'),
    codeSheet: page.getByRole('dialog', { name: '输入短信验证码' }),
    code: page.getByRole('textbox', { name: '6位短信验证码' }),
    byCamera: page.getByRole('button', { name: /^用摄像头拍/ }),
    byFile: page.getByRole('button', { name: /^从相册选照片/ }),
    use: button('用这张'),
    confirmTitle: page.getByRole('heading', { name: '请核对，有错可以直接改' }),
    name: field('姓名'),
    right: button('信息无误'),
    details: page.getByRole('heading', { name: '还需要知道几件事' }),
    cardTitle: page.getByRole('heading', { name: '绑定一张本人的储蓄卡' }),
    cardNumber: field('银行卡号'),
    cardPhone: field('银行预留手机号'),
    quickPay: page.getByRole('checkbox', { name: '同意快捷支付协议' }),
    askCode: button('获取短信验证码'),
    openingTitle: page.getByRole('heading', { name: '读合同，设支付密码' }),
    contracts: page.getByRole('checkbox', { name: /^我已阅读并同意/ }),
    open: button('同意并开户'),
    opened: page.getByRole('heading', { name: '账户开好了' }),
    inReview: page.getByRole('heading', { name: '正在人工审核' }),
  };
};

/** Logs in as somebody new and begins to open an account. */
export const beginOpening = async (at: Visit, hand: Hand): Promise<void> => {
  await logIn(at, newcomer.title);
  await hand.press(at.page.getByRole('link', { name: '去开户' }));
  await hand.press(onOpening(at.page).begin);
};

/** Reads the notices and answers the question about the face. */
export const giveConsents = async (
  { page }: Visit,
  hand: Hand,
  face: 'allow' | 'decline' = 'allow',
): Promise<void> => {
  const { read, allowFace, declineFace } = onOpening(page);
  await hand.press(read);
  await hand.press(face === 'allow' ? allowFace : declineFace);
};

/** Types the code that was sent; the keyboard of a phone may send it by itself. */
export const typeCode = async ({ page }: Visit, hand: Hand, confirm: RegExp = /^确认/): Promise<void> => {
  const { codeSheet, code } = onOpening(page);
  await codeSheet.waitFor();
  await hand.type(code, '000000');
  const button = page.locator('wdl-sheet').filter({ has: codeSheet }).getByRole('button', { name: confirm });
  if (await codeSheet.isVisible()) await hand.press(button).catch(() => undefined);
};

/** Confirms the phone. */
export const confirmPhone = async (at: Visit, hand: Hand): Promise<void> => {
  const { phone, sendCode } = onOpening(at.page);
  await hand.type(phone, papers.phone);
  await hand.press(sendCode);
  await typeCode(at, hand);
};

/** A file of more bytes goes by its place on disk: handing so many over takes the browser seconds. */
const LARGE = 1_000_000;

/** Puts a file on disk until the tests have ended. */
const onDisk = ({ name, buffer }: InputFile): string => {
  const folder = mkdtempSync(join(tmpdir(), 'weidongli-file-'));
  process.once('exit', () => {
    rmSync(folder, { recursive: true, force: true });
  });
  writeFileSync(join(folder, name), buffer);
  return join(folder, name);
};

/** Chooses a file where one is asked for. */
export const chooseFile = async ({ page }: Visit, opener: Locator, file: InputFile): Promise<void> => {
  const [chooser] = await Promise.all([page.waitForEvent('filechooser'), opener.click()]);
  await chooser.setFiles(file.buffer.length > LARGE ? onDisk(file) : file);
};

/** Gives both sides of the card as files, and comes to the fields to check. */
export const givePictures = async (at: Visit, hand: Hand, card: InputFile): Promise<void> => {
  const { byFile, use, confirmTitle } = onOpening(at.page);
  await chooseFile(at, byFile, card);
  await hand.press(use);
  await at.page.getByRole('heading', { name: /国徽的一面/ }).waitFor();
  await chooseFile(at, byFile, card);
  await hand.press(use);
  await confirmTitle.waitFor();
};

/** Confirms what was read, with a name that asks for an outcome where one is given. */
export const confirmElements = async ({ page }: Visit, hand: Hand, ending = ''): Promise<void> => {
  const { name, right } = onOpening(page);
  if (ending !== '') {
    const read = await name.inputValue();
    await name.fill('');
    await hand.type(name, read + ending);
  }
  await hand.press(right);
};

/** Gives photos of the face as files, one for each thing that is asked for. */
export const giveFace = async (at: Visit, hand: Hand, faces: readonly InputFile[]): Promise<void> => {
  const { byFile, heading } = onOpening(at.page);
  await hand.press(byFile);
  await heading('请正对屏幕').waitFor();
  const count = await at.page.getByText(/^第1个动作，共|^只有这一个动作/).innerText();
  const [, many = '1'] = /共(\d)个/.exec(count) ?? [];
  for (let n = 1; n <= Number(many); n += 1) {
    if (many !== '1') await at.page.getByText(new RegExp(`^第${String(n)}个动作，共`)).waitFor();
    await chooseFile(at, byFile, faces[n - 1]!);
  }
};

/** Answers what the bank has to know of an account holder. */
export const giveDetails = async ({ page }: Visit, hand: Hand): Promise<void> => {
  const { details, button } = onOpening(page);
  await details.waitFor();
  await hand.choose(page.getByRole('radio', { name: /^工人/ }));
  await hand.choose(page.getByRole('radio', { name: /^只在中国/ }));
  await hand.choose(page.getByRole('radio', { name: /^日常/ }));
  await hand.press(button('下一步'));
};

/** Binds the card. */
export const bindCard = async (at: Visit, hand: Hand, card: string = papers.card): Promise<void> => {
  const { cardTitle, cardNumber, cardPhone, quickPay, askCode } = onOpening(at.page);
  await cardTitle.waitFor();
  await hand.type(cardNumber, card);
  await hand.type(cardPhone, papers.phone);
  await hand.tick(quickPay);
  await hand.press(askCode);
  await typeCode(at, hand);
};

/** Accepts the contracts, sets the password, and opens the account. */
export const openAccount = async ({ page }: Visit, hand: Hand): Promise<void> => {
  const { openingTitle, contracts, open, opened } = onOpening(page);
  await openingTitle.waitFor();
  await hand.tick(contracts);
  const password = (name: string): Locator => page.getByLabel(name, { exact: true });
  await hand.type(password('6位支付密码'), papers.password);
  await hand.type(password('再输入一次'), papers.password);
  await hand.press(open);
  await opened.waitFor();
};

/** The newcomer's application as the bank has it. */
export const applicationOf = async ({ bank }: Visit) => {
  const { data } = await bank.customer(newcomer.ref).identity.listApplications();
  const [application] = data;
  assert.ok(application !== undefined, 'an application was begun');
  return application;
};

/** Replies that these visits provoke: nobody new is invited to borrow, and hours pass while a page is open. */
export const usual: readonly ExpectedReply[] = [
  { status: 404, path: '/v1/loan/invitation' },
  { status: 401, path: /^\/v1\// },
  { status: 401, path: '/api/session' },
];

/** Opens the page of the opening anew, as who closed it and comes back; nothing but the log-in is left. */
export const reopen = async (at: Visit, path = '/open'): Promise<Visit> => {
  const again = await at.another('same');
  await again.page.goto(at.demo.bankUrl + path);
  return again;
};

/** Books a video call at the first time that is free. */
export const bookCall = async ({ page, screen }: Visit, hand: Hand, channel: string): Promise<void> => {
  const { heading, button } = onOpening(page);
  await heading('约一次视频核验').waitFor();
  for (const name of ['视频客服', '手语翻译'])
    assert.equal(
      await page.getByRole('radio', { name }).isChecked(),
      false,
      'no channel is chosen beforehand',
    );
  await screen('channel of the call');
  await hand.choose(page.getByRole('radio', { name: channel }));
  await hand.press(button('去选时间'));
  await heading('选一个时间').waitFor();
  await screen('time of the call');
  await hand.choose(page.locator('input[type=radio]:not([disabled])').first());
  await hand.press(page.getByRole('button', { name: /^预约/ }));
  await heading('视频核验约好了').waitFor();
};

/** Lets the time of the call come and pass; the sandbox's agent has then talked to the customer. */
export const throughCall = async (at: Visit, path?: string): Promise<Visit> => {
  const { appointment } = await applicationOf(at);
  assert.ok(appointment !== null, 'a call is booked');
  const seconds = Math.ceil((Date.parse(appointment.endsAt) - Date.parse(await at.bank.now())) / 1000) + 1;
  await at.bank.advance(`PT${String(seconds)}S`);
  return reopen(at, path);
};

/** Takes the permission for the camera back, as a customer does in the browser's own settings. */
export const takeCameraAway = async ({ page, demo }: Visit): Promise<void> => {
  const cdp = await page.context().newCDPSession(page);
  const permission = { name: 'camera' } as const;
  const { targetInfo } = await cdp.send('Target.getTargetInfo');
  const { browserContextId = '' } = targetInfo;
  const change = { permission, setting: 'denied', origin: demo.bankUrl, browserContextId } as const;
  await cdp.send('Browser.setPermission', change);
  await cdp.detach();
};

/** Logs in as somebody new and opens the page that only verifies. */
export const openVerify = async (
  at: Visit,
  hand: Hand,
  mode: 'simple' | 'standard' | 'advanced',
): Promise<void> => {
  await logIn(at, newcomer.title);
  await at.page.getByRole('link', { name: '去开户' }).waitFor();
  await at.page.goto(`${at.demo.bankUrl}/verify/${mode}`);
  await onOpening(at.page).read.waitFor();
};

const retype = async (hand: Hand, field: Locator, text: string): Promise<void> => {
  await field.fill('');
  await hand.type(field, text);
};

/** Types name and identity number and sends them. */
export const giveElements = async (
  { page }: Visit,
  hand: Hand,
  name: string,
  idNumber: string,
): Promise<void> => {
  const { field, button } = onOpening(page);
  await retype(hand, field('姓名'), name);
  await retype(hand, field('公民身份号码'), idNumber);
  await hand.press(button('核对无误，提交'));
};

/** Makes a card number with a valid check digit, by its first eight digits and the last four. */
export const cardOf = (prefix: string, end?: string): string => {
  for (let serial = 0; serial < 100_000; serial += 1) {
    const card = syntheticCard(Number(prefix.slice(6)) * 10_000_000 + serial);
    if (end === undefined || card.endsWith(end)) return card;
  }
  return assert.fail(`No card ends with ${String(end)}.`);
};

/** Types a card and asks for its code; with `code` the code is typed, too. */
export const giveCard = async (at: Visit, hand: Hand, card: string, then?: 'code'): Promise<void> => {
  const { cardNumber, cardPhone, quickPay, askCode } = onOpening(at.page);
  await retype(hand, cardNumber, card);
  await retype(hand, cardPhone, papers.phone);
  if (!(await quickPay.isChecked())) await hand.tick(quickPay);
  await hand.press(askCode);
  if (then === 'code') await typeCode(at, hand);
};
