import { css, type CSSResultGroup, html, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { kitStyles } from './kit-styles.js';
import { numberRuns } from './number-run.js';
import { WdlElement } from './wdl-element.js';

/** One thing to mend. */
export interface ErrorEntry {
  /** Name of the field, given back in the event. */
  readonly field: string;
  /** Field and reason, such as 手机号：还没有填. */
  readonly text: string;
}

/** Which field the customer wants to mend. */
export interface ErrorSelectDetail {
  /** `field` of the entry. */
  readonly field: string;
}

const summaryStyles = css`
  .errors {
    display: grid;
    grid-gap: var(--_space-1);
    justify-items: start;
    padding: var(--_space-4);
    border: var(--_border-thin) solid var(--_color-danger);
    border-radius: var(--_radius-2);
    background: var(--_color-danger-soft);
    font-size: var(--_font-size-2);
  }
  .title {
    font-size: var(--_font-size-3);
    font-weight: var(--_font-weight-strong);
  }
  .link {
    position: relative;
    min-height: 24px;
    padding: 0;
    border: 0;
    background: none;
    color: var(--_color-danger);
    text-align: start;
    text-decoration: underline;
    text-underline-offset: 3px;
    cursor: pointer;
  }
`;

/**
 * Lists everything that must be mended before the step can go on; shown after a refused submit and focused then.
 *
 * @tagname wdl-error-summary
 * @csspart base - The frame.
 * @csspart title - The heading.
 * @csspart link - One entry.
 * @fires {CustomEvent<ErrorSelectDetail>} wdl-error-select - An entry was pressed; the screen focuses its field.
 */
export class ErrorSummaryElement extends WdlElement {
  static override styles: CSSResultGroup = [kitStyles, summaryStyles];

  /** Says how many places there are, such as 有2处需要修改. Required. */
  @property() heading = '';
  /** What to mend, in the order of the fields. */
  @property({ attribute: false }) errors: readonly ErrorEntry[] = [];
  /** Called with the name of the field when an entry is pressed, beside the event. */
  @property({ attribute: false }) focusField: (field: string) => void = () => undefined;

  protected override render(): TemplateResult {
    return html`<div class="errors" part="base" role="group" aria-labelledby="title">
      <h2 class="title" part="title" id="title" tabindex="-1">${numberRuns(this.heading)}</h2>
      ${this.errors.map(
        ({ field, text }) =>
          html`<button
            class="link"
            part="link"
            type="button"
            @click=${() => {
              this.select(field);
            }}
          >
            ${numberRuns(text)}
          </button>`,
      )}
    </div>`;
  }

  private select(field: string): void {
    this.notify<ErrorSelectDetail>('wdl-error-select', { field });
    this.focusField(field);
  }

  /** Moves focus to the heading, so that the number of errors is read first. */
  override focus(): void {
    this.focusHeading();
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'wdl-error-summary': ErrorSummaryElement;
  }
}
