import { html, nothing, type TemplateResult } from 'lit';
import { demoBar, type DemoBar } from '../shell/demo-bar.js';

/** Where the customer goes after a loan: event `wdl-loan-draw-exit`. */
export interface DrawExit {
  readonly to: 'home' | 'plan';
  /** The loan, when there is one. */
  readonly drawId: string | undefined;
}

/** What the loan page needs. */
export interface LoanPage {
  /** The bar of the demo while money is under way; undefined at any other time. */
  readonly demo: DemoBar | undefined;
  /** Told of the first screen and of every other one: a loan under way is taken up where it is. */
  readonly step: (event: CustomEvent<{ readonly step: string }>) => void;
  readonly complete: () => void;
  readonly cancel: () => void;
  readonly exit: (event: CustomEvent<DrawExit>) => void;
}

/** Draws the page that holds the widget for borrowing; the widget draws everything below the demo bar. */
export const loanPage = ({ demo, step, complete, cancel, exit }: LoanPage): TemplateResult => html`
  <div class=${demo === undefined ? 'host-page' : 'host-page host-page--demo'}>
    ${demo === undefined ? nothing : demoBar(demo)}
    <main>
      <wdl-loan-draw
        service-href="/service"
        @wdl-loan-draw-ready=${step}
        @wdl-loan-draw-step=${step}
        @wdl-loan-draw-complete=${complete}
        @wdl-loan-draw-cancel=${cancel}
        @wdl-loan-draw-exit=${exit}
      ></wdl-loan-draw>
    </main>
  </div>
`;

/** Draws the page that holds the widget with the repayment plan of a loan. */
export const planPage = (drawId: string, cancel: () => void): TemplateResult => html`
  <main>
    <wdl-loan-plan draw-id=${drawId} service-href="/service" @wdl-loan-plan-cancel=${cancel}></wdl-loan-plan>
  </main>
`;
