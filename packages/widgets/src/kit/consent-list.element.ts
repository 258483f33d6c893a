import { css, type CSSResultGroup, html, nothing, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { repeat } from 'lit/directives/repeat.js';
import { controlStyles } from './control-styles.js';
import { errorLine } from './error-line.js';
import { kitStyles } from './kit-styles.js';
import { type Content, numberRuns } from './number-run.js';
import { WdlElement } from './wdl-element.js';

/** A document that belongs to a consent. */
export interface ConsentDocument {
  /** Id that the event carries. */
  readonly id: string;
  /** Name of the document. */
  readonly label: string;
}

/** One consent to give. */
export interface ConsentItem {
  /** Id that the event carries. */
  readonly id: string;
  /** What the customer agrees to. */
  readonly title: string;
  /** What it means for the customer. */
  readonly text?: Content;
  /** Documents to read; opening one ticks nothing. */
  readonly documents?: readonly ConsentDocument[];
}

/** Which consent changed, and all that hold now. */
export interface ConsentChangeDetail {
  /** Id of the item that changed. */
  readonly id: string;
  /** Whether it is ticked now. */
  readonly accepted: boolean;
  /** Ids of all ticked items, in the order of `items`. */
  readonly acceptedIds: readonly string[];
}

/** Which document the customer wants to read. */
export interface ConsentDocumentDetail {
  /** Id of the consent item. */
  readonly itemId: string;
  /** Id of the document. */
  readonly documentId: string;
}

const consentStyles = css`
  .row {
    display: grid;
    grid-template-columns: auto minmax(0, 1fr);
    grid-gap: var(--_space-3);
    align-items: start;
    padding: var(--_space-4);
  }
  .row + .row {
    border-top: var(--_border-thin) solid var(--_color-border);
  }
  .body {
    display: grid;
    grid-gap: 2px;
  }
  .check {
    position: relative;
    flex: none;
    width: 24px;
    height: 24px;
    border: 2px solid var(--_color-border-strong);
    border-radius: var(--_radius-1);
    background: var(--_color-surface-1);
    -webkit-appearance: none;
    appearance: none;
    cursor: pointer;
  }
  .check::before {
    position: absolute;
    top: -12px;
    right: -12px;
    bottom: -12px;
    left: -12px;
    content: '';
  }
  .check:checked {
    border-color: var(--_color-primary);
    background: var(--_color-primary);
  }
  .check:checked::after {
    position: absolute;
    top: 2px;
    left: 6px;
    width: 8px;
    height: 13px;
    border: solid var(--_color-on-primary);
    border-width: 0 2.5px 2.5px 0;
    transform: rotate(45deg);
    content: '';
  }
  :host([data-invalid]) .check:not(:checked) {
    border-color: var(--_color-danger);
  }
  .title {
    font-weight: var(--_font-weight-strong);
    cursor: pointer;
  }
  .text {
    color: var(--_color-text-2);
    font-size: var(--_font-size-2);
  }
  .links {
    display: flex;
    flex-wrap: wrap;
    margin: 0 calc(-1 * var(--_space-2));
  }
  .link {
    position: relative;
    min-height: 28px;
    padding: var(--_space-1) var(--_space-2);
    border: 0;
    background: none;
    color: var(--_color-link);
    font-size: var(--_font-size-2);
    text-align: start;
    cursor: pointer;
  }
  .link::after {
    position: absolute;
    top: -8px;
    right: 0;
    bottom: -8px;
    left: 0;
    content: '';
  }
  .field__error {
    padding: 0 var(--_space-4) var(--_space-3);
  }
  @media (forced-colors: active) {
    .check {
      -webkit-appearance: auto;
      appearance: auto;
    }
    .check::after {
      content: none;
    }
  }
`;

/**
 * Asks for consents with native checkboxes.
 *
 * Only the customer can tick: there is no property for it, and a new item starts unticked.
 *
 * @tagname wdl-consent-list
 * @csspart row - One consent.
 * @csspart label - What is agreed to.
 * @csspart text - What it means.
 * @csspart link - A document.
 * @csspart error - The error line.
 * @fires {CustomEvent<ConsentChangeDetail>} wdl-change - The customer ticked or unticked an item.
 * @fires {CustomEvent<ConsentDocumentDetail>} wdl-document - The customer wants to read a document.
 */
export class ConsentListElement extends WdlElement {
  static override styles: CSSResultGroup = [kitStyles, controlStyles, consentStyles];

  /** Names the group. Required. */
  @property() label = '';
  /** Consents to ask for, in order. */
  @property({ attribute: false }) items: readonly ConsentItem[] = [];
  /** What is missing and what to do; empty when nothing is. */
  @property() error: Content = '';

  @state() private ticked: ReadonlySet<string> = new Set();

  protected override updated(): void {
    this.toggleAttribute('data-invalid', this.error !== '');
  }

  protected override render(): TemplateResult {
    return html`<div role="group" aria-label=${this.label}>
      ${repeat(
        this.items,
        ({ id }) => id,
        (item, index) => this.renderItem(item, index),
      )}
      ${this.error === '' ? nothing : errorLine('error', this.error)}
    </div>`;
  }

  private renderItem(item: ConsentItem, index: number): TemplateResult {
    const invalid = this.error !== '' && !this.ticked.has(item.id);
    return html`<div class="row" part="row">
      <input
        class="check"
        id="check-${index}"
        type="checkbox"
        .checked=${this.ticked.has(item.id)}
        aria-invalid=${invalid ? 'true' : nothing}
        aria-describedby=${describedBy(item, index, invalid)}
        @change=${(event: Event) => {
          this.onChange(item.id, event);
        }}
      />
      <div class="body">
        <label class="title" part="label" for="check-${index}">${numberRuns(item.title)}</label>
        ${
          item.text === undefined
            ? nothing
            : html`<p class="text" part="text" id="text-${index}">${numberRuns(item.text)}</p>`
        }
        ${item.documents === undefined ? nothing : this.renderDocuments(item.id, item.documents)}
      </div>
    </div>`;
  }

  private renderDocuments(itemId: string, documents: readonly ConsentDocument[]): TemplateResult {
    return html`<div class="links">
      ${documents.map(
        ({ id, label }) =>
          html`<button
            class="link"
            part="link"
            type="button"
            @click=${() => this.notify<ConsentDocumentDetail>('wdl-document', { itemId, documentId: id })}
          >
            ${label}
          </button>`,
      )}
    </div>`;
  }

  private onChange(id: string, event: Event): void {
    const accepted = (event.target as HTMLInputElement).checked;
    const ticked = new Set(this.ticked);
    if (accepted) ticked.add(id);
    else ticked.delete(id);
    this.ticked = ticked;
    this.notify<ConsentChangeDetail>('wdl-change', { id, accepted, acceptedIds: this.acceptedIds });
  }

  /** Ids of the ticked items, in the order of `items`. */
  get acceptedIds(): readonly string[] {
    return this.items.map(({ id }) => id).filter((id) => this.ticked.has(id));
  }

  /** Moves focus to the first item that is not ticked, else to the first. */
  override focus(): void {
    const checks = [...this.renderRoot.querySelectorAll<HTMLInputElement>('.check')];
    (checks.find((check) => !check.checked) ?? checks[0])?.focus();
  }
}

function describedBy(item: ConsentItem, index: number, invalid: boolean): string | typeof nothing {
  const ids = [...(invalid ? ['error'] : []), ...(item.text === undefined ? [] : [`text-${String(index)}`])];
  return ids.length === 0 ? nothing : ids.join(' ');
}

declare global {
  interface HTMLElementTagNameMap {
    'wdl-consent-list': ConsentListElement;
  }
}
