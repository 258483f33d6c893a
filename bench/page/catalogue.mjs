// The pages that are compared: their files, their documents, what to wait for and what to do on them.
import { buildInline, buildScripts, styleOf } from './build.mjs';
import { documentOf, earlyScript, inlineScript, secretHead, strictPolicy } from './html.mjs';

/** Joins the files of several bundles. */
const filesOf = (...bundles) => new Map(bundles.flatMap(({ files }) => [...files]));

/** The work on a form of a kit: three fields, a box, a dialog opened and closed. 27 interactions. */
const workForm = async (page, hand) => {
  await hand.type(page.locator('#name'), 'Li Hua');
  await hand.type(page.locator('#mail'), 'a@b.example');
  await hand.type(page.locator('#amount'), '8000');
  await hand.click(page.getByText('I agree'));
  await hand.click(page.locator('#open'));
  await hand.click(page.locator('#close'));
};

const draw = {
  control: ['wdl-loan-draw', 'wdl-money-field', 'input'],
  // An amount typed twice, three terms, the plan opened and closed, on to the second screen and its box. 24 interactions.
  work: async (page, hand) => {
    const amount = page.getByRole('textbox', { name: '借款金额' });
    await hand.type(amount, '123456');
    await hand.press('Backspace', 6);
    await page.keyboard.type('8000', { delay: 60 });
    hand.count += 4;
    for (const n of [0, 2, 1]) await hand.click(page.getByRole('radio').nth(n));
    await hand.click(page.getByRole('button', { name: /^全部\d+期/ }));
    await hand.click(page.getByRole('button', { name: '关闭' }).last());
    await hand.click(page.getByRole('button', { name: '下一步', exact: true }));
    await hand.click(page.getByRole('checkbox', { name: '我已阅读并同意借款合同' }));
  },
};

const entry = {
  control: ['wdl-loan-entry', 'wdl-button', 'button'],
  // There is one button on it, and the host does what it asks for: nothing here.
  work: async (page, hand) => {
    for (let n = 0; n < 6; n += 1) await hand.click(page.getByRole('button', { name: '去借款' }));
  },
};

const tags = { draw: 'wdl-loan-draw', entry: 'wdl-loan-entry' };

/**
 * Ways to the session, the quickest first. `inline` and `early` redeem a secret of the page before the client is there: by
 * a script in the document, or in a file. `late` hands it to the client by `fetchSession`. `asked` has no secret in the
 * page: `fetchSession` asks the bank's server, which costs a round trip more.
 */
const SESSIONS = {
  inline: { module: 'client-inline', inline: 'inline' },
  early: { module: 'client-early', file: 'early' },
  late: { module: 'client-late' },
  asked: { module: 'client-late', withoutSecret: true },
};

/**
 * Makes a page of ours, under a strict policy.
 *
 * @param {'draw' | 'entry'} screen - Its screen.
 * @param {keyof typeof SESSIONS} session - Its way to the session.
 */
export async function ourPage(screen, session) {
  const { module, inline, file, withoutSecret } = SESSIONS[session];
  const modules = [module, screen];
  const main = await buildScripts(modules);
  const script = inline === undefined ? undefined : await buildInline(inline);
  const begin = [
    ...(file === undefined ? [] : [earlyScript]),
    ...(script === undefined ? [] : [inlineScript(script)]),
  ];
  const parts = {
    preloads: main.preloads(modules),
    modules: modules.map((name) => `${name}.js`),
    body: `<wdl-provider><${tags[screen]}></${tags[screen]}></wdl-provider>`,
  };
  const document = async ({ createSession }) =>
    documentOf({ ...parts, head: withoutSecret ? [] : [secretHead(await createSession()), ...begin] });
  const files = file === undefined ? main.files : filesOf(main, await buildScripts([file]));
  const policy = strictPolicy(...(script === undefined ? [] : [script]));
  return { ...(screen === 'draw' ? draw : entry), files, document, policy };
}

/** Makes a page of a peer; its policy is what the peer needs: none. */
async function peerPage(name, { style, body, ...watched }) {
  const main = await buildScripts([name]);
  const styles = style === undefined ? [] : ['kit.css'];
  if (style !== undefined) main.files.set('kit.css', styleOf(style));
  const parts = { styles, preloads: main.preloads([name]), modules: [`${name}.js`], body };
  return { ...watched, files: main.files, document: async () => documentOf(parts) };
}

const adyen = {
  style: '@adyen/adyen-web/styles/adyen.css',
  body: '<div id="root"></div>',
  control: ['#root', 'input'],
  work: async (page, hand) => {
    const field = (n) => page.locator('#root input').nth(n);
    await hand.type(field(0), 'Li Hua');
    await hand.type(field(1), '40308669');
    await hand.type(field(2), '121000');
    for (const n of [0, 1]) await hand.click(page.locator('.adyen-checkout__checkbox__label').nth(n));
    await hand.click(page.locator('#root .adyen-checkout__button--pay'));
  },
};

const shoelace = {
  style: '@shoelace-style/shoelace/dist/themes/light.css',
  body: `<form>
<sl-input id="name" label="Name"></sl-input><sl-input id="mail" type="email" label="Mail"></sl-input>
<sl-input id="amount" type="number" label="Amount"></sl-input><sl-input id="phone" type="tel" label="Phone"></sl-input>
<sl-select label="Term"><sl-option value="3">3</sl-option><sl-option value="6">6</sl-option><sl-option value="12">12</sl-option></sl-select>
<sl-checkbox>I agree</sl-checkbox><sl-button id="open">Check</sl-button>
<sl-dialog label="Check"><sl-button id="close">Close</sl-button></sl-dialog></form>`,
  control: ['sl-input', 'input'],
  work: workForm,
};

const lit = { body: '<bare-form></bare-form>', control: ['bare-form', 'input'], work: workForm };

/** Makes the pages of the bench, by name; the base is `adyen`. */
export async function makePages() {
  const made = [
    ...Object.keys(SESSIONS).map((session) => [`draw-${session}`, ourPage('draw', session)]),
    ['entry-early', ourPage('entry', 'early')],
    ['entry-late', ourPage('entry', 'late')],
    ['adyen', peerPage('adyen', adyen)],
    ['shoelace', peerPage('shoelace', shoelace)],
    ['lit', peerPage('lit', lit)],
  ];
  return new Map(await Promise.all(made.map(async ([name, page]) => [name, await page])));
}
