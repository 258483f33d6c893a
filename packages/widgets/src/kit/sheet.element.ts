import { css, type CSSResultGroup, html, type PropertyValues, type TemplateResult } from 'lit';
import { property, query } from 'lit/decorators.js';
import { controlStyles } from './control-styles.js';
import { icon } from './icons.js';
import { kitStyles } from './kit-styles.js';
import { warnOnce } from './warn.js';
import { WdlElement } from './wdl-element.js';

/** Why a sheet is about to close. */
export interface SheetCloseDetail {
  /** The close button, the Escape key (or the system's back gesture), or a tap beside the sheet. */
  readonly reason: 'button' | 'escape' | 'backdrop';
}

const sheetStyles = css`
  :host {
    display: contents;
  }
  .layer {
    position: fixed;
    top: 0;
    right: 0;
    bottom: 0;
    left: 0;
    z-index: 10;
    width: 100%;
    max-width: none;
    height: 100%;
    max-height: none;
    margin: 0;
    padding: 0;
    overflow: hidden;
    border: 0;
    background: var(--_color-scrim);
    color: var(--_color-text);
  }
  .layer:not([open]) {
    display: none;
  }
  .layer::backdrop {
    background: transparent;
  }
  .panel {
    position: absolute;
    right: 0;
    bottom: 0;
    left: 0;
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    grid-gap: var(--_space-4);
    width: 100%;
    max-width: var(--_size-page-max);
    max-height: var(--wdl-sheet-max-height, 88%);
    margin: 0 auto;
    padding: var(--_space-2) var(--_size-gutter) var(--_space-5);
    padding-bottom: calc(var(--_space-5) + env(safe-area-inset-bottom, 0px));
    overflow-y: auto;
    overscroll-behavior: contain;
    border-radius: var(--wdl-sheet-radius, var(--_radius-3)) var(--wdl-sheet-radius, var(--_radius-3)) 0 0;
    background: var(--wdl-sheet-bg, var(--_color-overlay));
    box-shadow: var(--_shadow-3);
    animation: rise var(--_motion-slow) var(--_motion-ease);
  }
  .head {
    display: grid;
    grid-template-columns: var(--_size-control-min) minmax(0, 1fr) var(--_size-control-min);
    align-items: center;
    min-height: var(--_size-control-min);
    margin: 0 calc(-1 * var(--_space-2));
  }
  .title {
    grid-column: 2;
    font-weight: var(--_font-weight-strong);
    text-align: center;
  }
  @keyframes rise {
    from {
      opacity: 0;
      transform: translateY(24px);
    }
  }
  @media (forced-colors: active) {
    .panel {
      border: 1px solid CanvasText;
    }
  }
`;

/** The open sheet of the page; never more than one. */
const openSheets = new Set<SheetElement>();

/**
 * Rises from the bottom with a short input or an explanation; the page behind it is inert.
 *
 * On opening, focus goes to the child marked `data-autofocus`, else to the title; on closing it returns. A second sheet
 * over a sheet is refused with WDL1003.
 *
 * @tagname wdl-sheet
 * @slot - Blocks of the sheet, 16 px apart.
 * @csspart base - The panel.
 * @csspart title - The title.
 * @csspart close - The close button.
 * @cssproperty [--wdl-sheet-bg] - Background.
 * @cssproperty [--wdl-sheet-radius] - Radius of the upper corners.
 * @cssproperty [--wdl-sheet-max-height=88%] - Greatest height.
 * @fires {CustomEvent<SheetCloseDetail>} wdl-close-request - The customer wants to close; `preventDefault()` keeps it open.
 * @fires {CustomEvent<undefined>} wdl-close - The sheet closed.
 */
export class SheetElement extends WdlElement {
  static override styles: CSSResultGroup = [kitStyles, controlStyles, sheetStyles];

  /** Whether the sheet is shown. Default `false`. */
  @property({ type: Boolean, reflect: true }) open = false;
  /** Title. Required. */
  @property() heading = '';
  /** Names the close button, such as 关闭. Required. */
  @property({ attribute: 'close-label' }) closeLabel = '';

  @query('dialog') private readonly dialog!: HTMLDialogElement;
  private returnTo: HTMLElement | undefined;

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    openSheets.delete(this);
    // Closing gives focus back by itself; a sheet that is taken out of the page while open does not.
    if (this.open && focused(document) === document.body && this.returnTo?.isConnected === true) {
      this.returnTo.focus();
    }
    this.open = false;
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    super.willUpdate(changed);
    if (!this.open || openSheets.size === 0 || openSheets.has(this)) return;
    warnOnce(
      'WDL1003',
      this.heading,
      `The sheet "${this.heading}" stays closed because another one is open. Close that one first.`,
    );
    this.open = false;
  }

  protected override updated(changed: PropertyValues<this>): void {
    if (!changed.has('open') || this.open === this.dialog.hasAttribute('open')) return;
    if (this.open) this.show();
    else this.hide();
  }

  protected override render(): TemplateResult {
    // eslint-disable-next-line lit-a11y/click-events-have-key-events -- the keyboard's way is Escape, through cancel
    return html`<dialog
      class="layer"
      aria-labelledby="title"
      @cancel=${this.onCancel}
      @close=${this.onClose}
      @click=${this.onBackdrop}
    >
      <section class="panel" part="base">
        <div class="head">
          <button
            class="iconbtn"
            part="close"
            type="button"
            aria-label=${this.closeLabel}
            @click=${() => {
              this.request('button');
            }}
          >
            ${icon('close')}
          </button>
          <h2 class="title" part="title" id="title" tabindex="-1">${this.heading}</h2>
        </div>
        <slot></slot>
      </section>
    </dialog>`;
  }

  protected override liveRegionParent(): ParentNode & Node {
    return this.dialog;
  }

  private show(): void {
    openSheets.add(this);
    this.returnTo = focused(this.ownerDocument);
    const dialog: Partial<HTMLDialogElement> = this.dialog;
    if (dialog.showModal !== undefined) dialog.showModal();
    else {
      // Safari before 15.4 has no dialog: the layer still covers the page, but focus is not kept inside.
      this.dialog.setAttribute('open', '');
      this.dialog.setAttribute('role', 'dialog');
      this.dialog.setAttribute('aria-modal', 'true');
    }
    void this.focusFirst();
  }

  private hide(): void {
    openSheets.delete(this);
    const dialog: Partial<HTMLDialogElement> = this.dialog;
    if (dialog.close !== undefined) dialog.close();
    else this.dialog.removeAttribute('open');
    // Said here and not on the native event: that comes late, when the sheet may be open again.
    this.notify('wdl-close', undefined);
  }

  private async focusFirst(): Promise<void> {
    this.focusHeading();
    const first = this.querySelector<HTMLElement>('[data-autofocus], [autofocus]');
    if (first instanceof WdlElement) await first.updateComplete;
    if (this.open) first?.focus();
  }

  private readonly onCancel = (event: Event): void => {
    // A cancel event of a file input inside bubbles to here and is not ours.
    if (event.target !== this.dialog) return;
    event.preventDefault();
    this.request('escape');
  };

  private readonly onBackdrop = (event: Event): void => {
    if (event.target === this.dialog) this.request('backdrop');
  };

  /** Follows a close that came from the browser itself. */
  private readonly onClose = (): void => {
    if (!this.open || this.dialog.hasAttribute('open')) return;
    openSheets.delete(this);
    this.open = false;
    this.notify('wdl-close', undefined);
  };

  private request(reason: SheetCloseDetail['reason']): void {
    if (this.notify<SheetCloseDetail>('wdl-close-request', { reason }, true)) this.open = false;
  }
}

/** Finds what has focus, inside shadow roots too. */
function focused(from: DocumentOrShadowRoot): HTMLElement | undefined {
  const active = from.activeElement;
  if (active?.shadowRoot?.activeElement) return focused(active.shadowRoot);
  return active instanceof HTMLElement ? active : undefined;
}

declare global {
  interface HTMLElementTagNameMap {
    'wdl-sheet': SheetElement;
  }
}
