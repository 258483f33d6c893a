import { html, type TemplateResult } from 'lit';
import { demoFrame, type DemoBar } from '../shell/demo-bar.js';

/** Where the customer goes after a loan: event `wdl-loan-draw-exit`. */
export interface DrawExit {
  readonly to: 'home' | 'plan';
  /** The loan, when there is one. */
  readonly drawId: string | undefined;
}

/** What every page of a loan needs. */
export interface LoanFrame {
  readonly bar: DemoBar;
  /** Told of the first screen and of every other one: what the bar offers may be another thing now. */
  readonly step: (event: CustomEvent<{ readonly step?: string } | undefined>) => void;
  readonly cancel: () => void;
}

/** What the page for borrowing needs. */
export interface LoanPage extends LoanFrame {
  readonly complete: () => void;
  readonly exit: (event: CustomEvent<DrawExit>) => void;
}

/** Draws the page that holds the widget for borrowing; the widget draws everything below the demo bar. */
export const loanPage = ({ bar, step, complete, cancel, exit }: LoanPage): TemplateResult =>
  demoFrame(
    bar,
    html`<wdl-loan-draw
      service-href="/service"
      @wdl-loan-draw-ready=${step}
      @wdl-loan-draw-step=${step}
      @wdl-loan-draw-complete=${complete}
      @wdl-loan-draw-cancel=${cancel}
      @wdl-loan-draw-exit=${exit}
    ></wdl-loan-draw>`,
  );

/** Draws the page that holds the widget with the repayment plan of a loan. */
export const planPage = (drawId: string, { bar, step, cancel }: LoanFrame): TemplateResult =>
  demoFrame(
    bar,
    html`<wdl-loan-plan
      draw-id=${drawId}
      service-href="/service"
      @wdl-loan-plan-ready=${step}
      @wdl-loan-plan-cancel=${cancel}
    ></wdl-loan-plan>`,
  );

/** Where the customer goes after an application: event `wdl-loan-apply-exit`. */
export interface ApplyExit {
  readonly to: 'home' | 'draw';
}

/** What the page for a first application needs. */
export interface ApplyPage extends LoanFrame {
  readonly exit: (event: CustomEvent<ApplyExit>) => void;
}

/** Draws the page that holds the widget for applying. */
export const applyPage = ({ bar, step, cancel, exit }: ApplyPage): TemplateResult =>
  demoFrame(
    bar,
    html`<wdl-loan-apply
      service-href="/service"
      @wdl-loan-apply-ready=${step}
      @wdl-loan-apply-step=${step}
      @wdl-loan-apply-cancel=${cancel}
      @wdl-loan-apply-exit=${exit}
    ></wdl-loan-apply>`,
  );

/** What the customer wants to see or do with the loans: event `wdl-loan-home-open`. */
export interface HomeOpening {
  readonly to: 'draw' | 'plan' | 'repay';
  readonly drawId: string | undefined;
}

/** What the page about all loans needs. */
export interface LoanHomePage extends LoanFrame {
  /** Told when the widget has read everything. */
  readonly ready: (event: Event) => void;
  readonly open: (event: CustomEvent<HomeOpening>) => void;
}

/** Draws the page that holds the widget about the line and all loans. */
export const loanHomePage = ({ bar, ready, step, cancel, open }: LoanHomePage): TemplateResult =>
  demoFrame(
    bar,
    html`<wdl-loan-home
      service-href="/service"
      @wdl-loan-home-ready=${ready}
      @wdl-loan-home-step=${step}
      @wdl-loan-home-open=${open}
      @wdl-loan-home-cancel=${cancel}
    ></wdl-loan-home>`,
  );

/** Where the customer goes after a repayment: event `wdl-loan-repay-exit`. */
export interface RepayExit {
  readonly to: 'home' | 'plan' | 'certificate';
}

/** What the page for a repayment needs. */
export interface RepayPage extends LoanFrame {
  readonly complete: () => void;
  readonly exit: (event: CustomEvent<RepayExit>) => void;
}

/** Draws the page that holds the widget for paying back a loan. */
export const repayPage = (drawId: string, { bar, step, complete, cancel, exit }: RepayPage): TemplateResult =>
  demoFrame(
    bar,
    html`<wdl-loan-repay
      draw-id=${drawId}
      service-href="/service"
      @wdl-loan-repay-ready=${step}
      @wdl-loan-repay-step=${step}
      @wdl-loan-repay-complete=${complete}
      @wdl-loan-repay-cancel=${cancel}
      @wdl-loan-repay-exit=${exit}
    ></wdl-loan-repay>`,
  );
