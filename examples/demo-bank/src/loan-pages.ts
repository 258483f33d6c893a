import type { TemplateResult } from 'lit';
import { DemoStore } from './demo-store.js';
import {
  applyPage,
  loanHomePage,
  loanPage,
  planPage,
  repayPage,
  type DrawExit,
  type HomeOpening,
  type LoanFrame,
  type RepayExit,
} from './pages/loan.page.js';
import type { EntryOpening } from './pages/home.page.js';
import type { LoanHomeElement } from '@weidongli/widgets';
import type { LoanRoute } from './router.js';
import type { DemoBar } from './shell/demo-bar.js';

/** What the loan pages need of the app around them. */
export interface LoanHost {
  readonly go: (path: string, how?: 'push' | 'replace') => void;
  readonly changed: () => void;
  /** Money has moved: the account is read now, so that it is right when the customer comes home. */
  readonly moneyMoved: () => void;
  /** Lets the widget on the page read again what it shows. */
  readonly refresh: () => void;
}

const planPath = (drawId: string): string => `/loan/plan/${drawId}`;

/** The pages of loans: they hand the widgets what the address says, and follow where the widgets lead. */
export class LoanPages {
  readonly #host: LoanHost;
  readonly #demo: DemoStore;
  #step = '';
  /** Loan whose certificate is to be shown next. */
  #certificate: string | undefined;

  constructor(host: LoanHost) {
    this.#host = host;
    this.#demo = new DemoStore(host.changed, host.refresh);
  }

  /** A page is entered: what was known of the one before no longer counts. */
  enter(): void {
    this.#step = '';
    this.#certificate = undefined;
    this.#demo.clear();
  }

  /** Reads what the bar of the demo depends on. */
  load(): void {
    void this.#demo.load();
  }

  /** Follows the loan entry of the home page. */
  openEntry({ to }: EntryOpening): void {
    this.#host.go(to === 'apply' ? '/loan/apply' : '/loan');
  }

  /** Draws a page. */
  page(route: LoanRoute): TemplateResult {
    switch (route.page) {
      case 'loan':
        return this.#drawPage();
      case 'apply':
        return applyPage({
          ...this.#frame(),
          // Going back must not lead into an application that is decided.
          exit: ({ detail }) => this.#host.go(detail.to === 'draw' ? '/loan' : '/', 'replace'),
        });
      case 'loans':
        return loanHomePage({
          ...this.#frame(),
          ready: ({ target }) => this.#showCertificate(target),
          open: ({ detail }) => this.#open(detail),
        });
      case 'plan':
        return planPage(route.drawId, this.#frame());
      case 'repay':
        return this.#repayPage(route.drawId);
    }
  }

  #drawPage(): TemplateResult {
    const { go, moneyMoved } = this.#host;
    const frame = this.#frame();
    // Before the order time has no business here: a quote would only grow old.
    const steps = this.#step === 'progress' ? frame.bar.controls.steps.filter((step) => step === '40s') : [];
    return loanPage({
      ...frame,
      bar: { ...frame.bar, controls: { steps, review: false } },
      complete: moneyMoved,
      exit: ({ detail }) => go(afterDraw(detail), 'replace'),
    });
  }

  #repayPage(drawId: string): TemplateResult {
    const { moneyMoved } = this.#host;
    return repayPage(drawId, {
      ...this.#frame(),
      complete: moneyMoved,
      exit: ({ detail }) => this.#leaveRepayment(detail.to, drawId),
    });
  }

  /** Going back must not lead into a repayment that is done. */
  #leaveRepayment(to: RepayExit['to'], drawId: string): void {
    const paths = { home: '/', plan: planPath(drawId), certificate: '/loan/home' } as const;
    this.#host.go(paths[to], 'replace');
    this.#certificate = to === 'certificate' ? drawId : undefined;
  }

  /** The customer comes from paying off: the widget opens with the certificate of that loan. */
  #showCertificate(widget: EventTarget | null): void {
    const drawId = this.#certificate;
    this.#certificate = undefined;
    if (drawId !== undefined) (widget as LoanHomeElement).show('certificate', drawId);
    this.load();
  }

  #open({ to, drawId }: HomeOpening): void {
    this.#host.go(to === 'draw' || drawId === undefined ? '/loan' : `/loan/${to}/${drawId}`);
  }

  #frame(): LoanFrame {
    return {
      bar: this.#bar(),
      step: ({ detail }) => this.#stepped(detail?.step ?? ''),
      cancel: () => this.#host.go('/'),
    };
  }

  #bar(): DemoBar {
    const { controls, state } = this.#demo;
    return {
      controls,
      state,
      skip: (step) => this.#demo.skip(step),
      review: (decision) => this.#demo.review(decision),
    };
  }

  /** Another screen of the widget: something has happened at the bank, so other controls may make sense. */
  #stepped(step: string): void {
    this.#step = step;
    this.#host.changed();
    this.load();
  }
}

/** Going back must not lead into a loan that is done. */
const afterDraw = ({ to, drawId }: DrawExit): string =>
  to === 'plan' && drawId !== undefined ? planPath(drawId) : '/';
