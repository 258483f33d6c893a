import assert from 'node:assert/strict';
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { after, afterEach, before, beforeEach, describe, it } from 'node:test';
import { chromium, type Browser, type BrowserContext, type Locator, type Page } from 'playwright-core';
import { bringToReview } from './testing/application.testing.js';
import { keys, mouse, type Hand } from './testing/hand.testing.js';
import { buildTestPage, openTestSandbox, testKey, type TestSandbox } from './testing/sandbox.testing.js';
import { axeFindings, sidewaysScroll, watch, type Seen } from './testing/watch.testing.js';

const args = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
];
const pages = [
  'overview',
  'customers',
  'reviews',
  'policy',
  'loans',
  'ledger',
  'ledger/accounts',
  'ledger/transfers',
  'ledger/account/bank%2Fcash',
  'clock',
  'faults',
  'outcomes',
  'requests',
  'webhooks',
  'webhooks/endpoints',
  'events',
];

let browser: Browser;
let folder: string;
let sandbox: TestSandbox;
let context: BrowserContext;
let page: Page;
let seen: Seen;

before(async () => {
  const executablePath = process.env['CHROME_PATH'] ?? '/usr/bin/chromium';
  assert.ok(existsSync(executablePath), `No browser at ${executablePath}: set CHROME_PATH.`);
  folder = buildTestPage();
  browser = await chromium.launch({ executablePath, args });
});
after(async () => {
  await browser.close();
  rmSync(folder, { recursive: true });
});
beforeEach(async () => {
  sandbox = await openTestSandbox(folder);
  context = await browser.newContext({ viewport: { width: 1280, height: 800 }, locale: 'zh-CN' });
  page = await context.newPage();
  seen = watch(page, sandbox.url);
});
afterEach(async () => {
  await context.close();
  await sandbox.close();
});

const button = (name: string | RegExp): Locator => page.getByRole('button', { name, exact: true });
const link = (name: string | RegExp): Locator => page.getByRole('link', { name, exact: true });
const field = (name: string): Locator => page.getByLabel(name, { exact: true });
const heading = (name: string): Locator => page.getByRole('heading', { name, level: 1 });
const row = (text: string | RegExp): Locator => page.getByRole('row').filter({ hasText: text });

const open = async (hash = ''): Promise<void> => {
  await page.goto(`${sandbox.url}/dashboard/#key=${testKey}`);
  await heading('总览').waitFor();
  if (hash !== '') await page.evaluate((next) => (location.hash = next), hash);
};

const assertQuiet = (): void => {
  assert.deepEqual(seen.complaints, []);
  assert.deepEqual(seen.foreign, []);
};

/** Signs in, follows a customer to a due date, plants a fault, watches a webhook fail and be sent again, saves the log. */
const journey = async (hand: Hand): Promise<void> => {
  sandbox.answers.push(503);
  await page.goto(`${sandbox.url}/dashboard/`);
  await hand.write(field('沙箱密钥'), testKey);
  await hand.press(button('打开'));
  await hand.press(link('回调投递'));
  await hand.press(link('接收地址'));
  await hand.write(field('地址'), sandbox.hookUrl);
  await hand.press(button('登记地址'));
  await page.getByText('whsec_').waitFor();

  await hand.press(link('客户'));
  await hand.choose(field('人物故事'), 'due-soon');
  await hand.write(field('给客户起的名字'), 'journey');
  await hand.press(button('建客户'));
  await heading('journey').waitFor();
  await hand.press(row('8,000.00').getByRole('link'));
  await row('第1期').filter({ hasText: '1,600.00' }).waitFor();

  await hand.press(link('时钟'));
  await hand.press(page.getByRole('main').getByRole('button', { name: '到下一个还款日' }));
  await page.getByRole('status').filter({ hasText: '拨到' }).waitFor();
  // The debit is made in the morning of that day.
  await hand.press(page.getByRole('main').getByRole('button', { name: '1天', exact: true }));
  await row('还款成功').first().waitFor();

  await hand.press(link('故障'));
  await hand.write(field('操作'), 'partner.createSession');
  await hand.choose(field('出什么错'), 'status');
  await hand.press(button('种下故障'));
  await row('partner.createSession').waitFor();
  const session = { customerRef: 'journey', modules: ['loan'], origins: [sandbox.url] };
  assert.equal((await sandbox.call('POST', '/v1/partner/sessions', session)).status, 503);
  await page.getByText('没有种下故障').waitFor();

  await hand.press(link('回调投递'));
  // The first answer was 503; the bank has tried again since.
  const twice = page.getByRole('cell', { name: '2', exact: true });
  await hand.press(page.getByRole('row').filter({ has: twice }).getByRole('link'));
  await page.getByText('对方回答503').waitFor();
  await page.getByText('by the test').first().waitFor();
  await hand.press(button('马上重发'));
  await page.getByRole('listitem').filter({ hasText: '第3次' }).getByText('对方回答200').waitFor();

  await hand.press(link('请求记录'));
  await row('partner.createSession').filter({ hasText: '503' }).waitFor();
  const saving = page.waitForEvent('download');
  await hand.press(button('导出HAR'));
  const file = readFileSync(await (await saving).path(), 'utf8');
  const { log } = JSON.parse(file) as { log: { entries: { response: { status: number } }[] } };
  assert.ok(log.entries.some(({ response }) => response.status === 503));
  assert.ok(!file.includes(testKey), 'the log holds no key');
  assertQuiet();
};

describe('the dashboard', () => {
  it('serves a whole journey by mouse', () => journey(mouse));

  it('serves a whole journey by keyboard', () => journey(keys(page)));

  it('takes the key out of the address and keeps it for the tab alone', async () => {
    await open();
    assert.equal(new URL(page.url()).hash, '#/');
    await page.reload();
    await heading('总览').waitFor();
    const other = await context.newPage();
    await other.goto(`${sandbox.url}/dashboard/`);
    await other.getByRole('heading', { name: '打开沙箱' }).waitFor();
    await page.goto('about:blank');
    await page.goto(`${sandbox.url}/dashboard/#key=sk_test_nobody`);
    await page.getByText('沙箱不认这个密钥').waitFor();
  });

  it('keeps what is typed, its caret and focus while the page reads anew', async () => {
    await open('#/customers');
    const name = field('给客户起的名字');
    await name.pressSequentially('half a nam');
    const reads = [1, 2].map(() => page.waitForResponse(/sandbox\/customers/));
    for (const read of reads) await read;
    await page.waitForResponse(/sandbox\/customers/);
    await page.keyboard.press('ArrowLeft');
    await page.keyboard.type('X');
    assert.equal(await name.inputValue(), 'half a naXm');
  });

  it('leads back by the back key, and opens where an address points', async () => {
    await open('#/events?type=loan.disbursed');
    await heading('事件').waitFor();
    assert.equal(await page.evaluate(() => document.title), '事件 - 沙箱控制台');
    await link('账簿').click();
    await heading('账簿').waitFor();
    await page.goBack();
    await heading('事件').waitFor();
    assert.match(page.url(), /#\/events\?type=loan\.disbursed$/);
  });

  it('reads nothing while it cannot be seen', async () => {
    await open();
    await page.evaluate(() => {
      Object.defineProperty(document, 'hidden', { value: true, configurable: true });
      document.dispatchEvent(new Event('visibilitychange'));
    });
    await page.waitForTimeout(500);
    const asked: string[] = [];
    page.on('request', (request) => asked.push(request.url()));
    await page.waitForTimeout(6000);
    assert.deepEqual(asked, []);
    await page.evaluate(() => {
      Object.defineProperty(document, 'hidden', { value: false });
      document.dispatchEvent(new Event('visibilitychange'));
    });
    await page.waitForTimeout(500);
    assert.notEqual(asked.length, 0, 'and goes on as soon as it can');
  });

  it('goes back to a snapshot, and opens a fork beside it', async () => {
    await open('#/clock');
    await field('名字').fill('before');
    await button('存一张快照').click();
    await row('before').waitFor();
    const now = page.locator('.now');
    const day = (await now.innerText()).slice(0, 10);
    await page.getByRole('main').getByRole('button', { name: '1天' }).click();
    await page.getByText('路上没有发生要通知的事').waitFor();
    assert.ok((await now.innerText()).slice(0, 10) > day);
    await button('回到这里 before').click();
    await page.locator('wdl-sheet[open]').getByRole('button', { name: '回到这里' }).click();
    await page.locator('wdl-notice').getByText('已经回到').waitFor();
    await now.filter({ hasText: day }).waitFor();
    await button('分出银行 before').click();
    await button('打开它').click();
    await page.getByLabel('银行', { exact: true }).waitFor();
    assert.equal(await page.getByLabel('银行', { exact: true }).locator('option').count(), 2);
  });

  it('lets a reviewer ask for more, and keeps the two persons of an objection apart', async () => {
    const applicationId = await bringToReview(sandbox);
    await open('#/reviews');
    await row('林').getByRole('link').click();
    await heading('林***工').waitFor();
    await page.getByText('证件照片有疑问').waitFor();
    await button('提交意见').click();
    await page.getByText('写上审核人。').waitFor();
    await field('审核人').fill('reviewer-1');
    await field('意见').selectOption('REJECT');
    await field('理由').selectOption('NOT_CONFIRMED');
    await button('提交意见').click();
    await page.getByText('意见已记下。').first().waitFor();
    await page.getByText('已经处理，不能再改。').waitFor();
    const decided = await sandbox.call('GET', `/v1/sandbox/reviews/${applicationId}`);
    const { application } = (await decided.json()) as { readonly application: { readonly status: string } };
    assert.equal(application.status, 'REJECTED');
    assert.deepEqual(await axeFindings(page), []);
    assertQuiet();
  });

  it('changes the policy, refuses to lower it where the risk is higher, and explains it', async () => {
    await bringToReview(sandbox, 'explained');
    await open('#/policy');
    const card = page.locator('section').filter({ has: page.getByRole('heading', { name: '修改密码' }) });
    const usual = card.getByLabel('用过的设备，平常', { exact: true });
    await usual.selectOption('2');
    await page.getByText('已修改，马上生效。').first().waitFor();
    const shared = card.getByLabel('多人共用的设备，平常', { exact: true });
    await shared.selectOption('1');
    await page
      .getByText(/validation-failed/)
      .first()
      .waitFor();
    await field('客户').fill('explained');
    await field('场景').selectOption('ACCOUNT_OPENING');
    await button('查看').click();
    await page.getByText(/一天内失败0次/).waitFor();
    assert.deepEqual(await axeFindings(page), []);
  });

  it('speaks English when asked, and remembers it', async () => {
    await open();
    await button('English').click();
    await heading('Overview').waitFor();
    await page.reload();
    await heading('Overview').waitFor();
    assert.equal(await page.evaluate(() => document.documentElement.lang), 'en');
  });

  for (const [width, height, scheme] of [
    [1280, 800, 'light'],
    [1440, 900, 'dark'],
    [390, 844, 'light'],
  ] as const) {
    it(`is accessible and fits at ${String(width)}×${String(height)}, ${scheme}`, async () => {
      await page.setViewportSize({ width, height });
      await page.emulateMedia({ colorScheme: scheme });
      await open();
      for (const place of pages) {
        await page.evaluate((hash) => (location.hash = hash), `#/${place}`);
        await page.waitForTimeout(700);
        assert.deepEqual(await axeFindings(page), [], place);
        assert.equal(await sidewaysScroll(page), 0, place);
      }
      assertQuiet();
    });
  }

  it('has its breaches of the policy and its findings seen', async () => {
    await open();
    await page.evaluate(() => {
      const script = document.createElement('style');
      script.textContent = 'body { color: red }';
      document.head.append(script);
      const image = document.createElement('img');
      document.body.append(image);
    });
    await page.evaluate(() => fetch('http://127.0.0.1:9/').catch(() => undefined));
    await page.waitForTimeout(200);
    assert.match(seen.complaints.join('\n'), /style-src 'self'/);
    assert.match(seen.complaints.join('\n'), /connect-src 'self'/);
    assert.match((await axeFindings(page)).join('\n'), /image-alt/);
  });
});
