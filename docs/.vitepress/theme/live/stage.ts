import '@weidongli/widgets/define/loan-apply';
import '@weidongli/widgets/define/loan-draw';
import '@weidongli/widgets/define/loan-entry';
import '@weidongli/widgets/define/loan-home';
import '@weidongli/widgets/define/loan-plan';
import '@weidongli/widgets/define/loan-repay';
import '@weidongli/widgets/define/provider';
import {
  customersOf,
  isOfAccounts,
  isOfWealth,
  isScreen,
  needsLoan,
  productOf,
  screens,
  type Screen,
} from './customers.js';
import { advanceMessage, tell } from './messages.js';
import { openPageBank, type PageBank } from './page-bank.js';

/** What screens of investing wish for, and where it is shown. */
const wishes: Readonly<Partial<Record<string, Screen>>> = {
  select: 'wealth-detail',
  buy: 'wealth-buy',
  redeem: 'wealth-redeem',
  plan: 'wealth-plan',
  assess: 'wealth-assess',
  browse: 'wealth-browse',
};
const endings = [
  'ready',
  'step',
  'complete',
  'exit',
  'open',
  'cancel',
  'sign-in',
  'error',
  ...Object.keys(wishes),
];

/** Asks a screen to read again what it shows, where it can. */
interface Refreshable {
  refresh?: () => void;
}

/** Shows the screen that the address asks for, inside an element of the page, and follows where it leads. */
export const startStage = async (host: HTMLElement): Promise<void> => {
  const asked = new URLSearchParams(location.search);
  const wanted = asked.get('screen');
  const first: Screen = isScreen(wanted) ? wanted : 'loan-draw';
  if (isOfWealth(first)) await import('./wealth-screens.js');
  if (isOfAccounts(first)) await import('./account-screens.js');
  const customer = asked.get('customer') ?? customersOf(first, true)[0]?.value ?? 'repeat-borrower';
  const bank = openPageBank(customer);
  if (needsLoan(first, customer)) await bank.borrow();
  const provider = document.createElement('wdl-provider');
  provider.client = bank.client;
  provider.locale = asked.get('locale') ?? 'zh-CN';
  host.append(provider);
  waitQuietly(host);
  const stage = new Stage(provider, bank, first);
  await stage.show(first);
  listenForTime(stage, bank);
  tell({ kind: 'clock', now: await bank.now() });
};

/**
 * Keeps the first screen from taking the focus, which would scroll the page around the frame. The customer of a bank
 * has asked for the screen; the reader of a page has not.
 */
const waitQuietly = (host: HTMLElement): void => {
  host.inert = true;
  const release = (): void => {
    setTimeout(() => {
      host.inert = false;
    }, 200);
  };
  for (const screen of screens) host.addEventListener(`wdl-${screen}-ready`, release, { once: true });
  setTimeout(release, 3000);
};

/** The host's part: one screen at a time. */
class Stage {
  readonly #provider: HTMLElement & { locale: string };
  readonly #bank: PageBank;
  readonly #first: Screen;
  /** Product that the customer has chosen. */
  #code: string | undefined;

  constructor(provider: HTMLElement & { locale: string }, bank: PageBank, first: Screen) {
    this.#provider = provider;
    this.#bank = bank;
    this.#first = first;
  }

  async show(screen: Screen, drawId?: string): Promise<void> {
    const element = document.createElement(`wdl-${screen}`);
    element.setAttribute('locale', this.#provider.locale);
    if (screen === 'loan-plan' || screen === 'loan-repay') {
      element.setAttribute('draw-id', drawId ?? (await this.#bank.latestLoan()) ?? '');
    }
    if (screen === 'wealth-withdraw-deposit')
      element.setAttribute('deposit-id', (await this.#bank.latestDeposit()) ?? '');
    if (isOfAccounts(screen)) await this.#giveApplication(screen, element);
    const code = this.#code ?? productOf(screen);
    if (code !== undefined && productOf(screen) !== undefined) element.setAttribute('code', code);
    for (const ending of endings) {
      element.addEventListener(`wdl-${screen}-${ending}`, (event) => this.#follow(screen, ending, event));
    }
    // The entry is a card of the host's page, whose heading this stands for; other screens have their own.
    const heading = document.createElement('h1');
    heading.textContent = document.title;
    this.#provider.replaceChildren(element, ...(screen === 'loan-entry' ? [heading] : []));
  }

  /** Brings an application to where a screen has something to show, and hands it in. */
  async #giveApplication(screen: Screen, element: HTMLElement): Promise<void> {
    if (screen === 'identity-verify') element.setAttribute('mode', 'standard');
    if (screen === 'identity-continue') element.setAttribute('link-base', '/continue');
    const { applicationFor } = await import('./applications.js');
    const application = await applicationFor(screen, this.#bank.client);
    if (application !== undefined) Object.assign(element, { application });
  }

  /** Lets the screen read again what it shows. */
  refresh(): void {
    const [element] = this.#provider.children;
    (element as Refreshable | undefined)?.refresh?.();
  }

  #follow(screen: Screen, ending: string, event: Event): void {
    const detail: unknown = (event as CustomEvent).detail;
    tell({ kind: 'event', name: event.type, detail: JSON.stringify(detail ?? null) });
    const { to, drawId } = (detail ?? {}) as { readonly to?: string; readonly drawId?: string };
    if (screen === 'loan-entry' && ending === 'complete')
      void this.show(to === 'apply' ? 'loan-apply' : 'loan-draw');
    if (ending === 'open' || ending === 'exit') {
      const next = `loan-${to === 'certificate' ? 'home' : (to ?? '')}`;
      if (isScreen(next)) void this.show(next, drawId);
    }
    if (isOfWealth(screen)) this.#followWealth(ending, detail);
    if (ending === 'cancel') void this.show(this.#first);
  }

  /** Follows what a screen of investing wishes: a product, or another screen about it. */
  #followWealth(ending: string, detail: unknown): void {
    const { code } = (detail ?? {}) as { readonly code?: string };
    this.#code = code ?? this.#code;
    const next = wishes[ending];
    if (next !== undefined) void this.show(next);
    else if (ending === 'exit') void this.show(this.#first);
  }
}

const listenForTime = (stage: Stage, bank: PageBank): void => {
  window.addEventListener('message', (event: MessageEvent<unknown>) => {
    if (event.origin !== location.origin) return;
    const days = advanceMessage(event.data);
    if (days === undefined) return;
    void bank.advance(`P${String(days)}D`).then((now) => {
      tell({ kind: 'clock', now });
      stage.refresh();
    });
  });
};
