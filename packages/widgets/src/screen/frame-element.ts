import { html, nothing, type CSSResultGroup, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import type { TextsController } from '../i18n/texts.controller.js';
import { kitStyles } from '../kit/kit-styles.js';
import { layoutStyles } from '../kit/layout-styles.js';
import { ClientElement } from '../provider/client-element.js';

/** Texts of the frame around a screen. */
export interface FrameTexts {
  readonly back: string;
  readonly close: string;
  readonly service: string;
  readonly sandbox: string;
}

/** What the bar above a screen shows. */
export interface FrameBar {
  readonly heading: string;
  /** Whether the screen is gone back from, or closed because something was ordered. Default `back`. */
  readonly leave?: 'back' | 'close';
}

/**
 * Base of every whole-page screen: the ribbon of the sandbox, the bar with the way back and to the bank's service, and
 * the place for what the screen itself shows.
 */
export abstract class FrameElement<T extends FrameTexts> extends ClientElement {
  static override styles: CSSResultGroup = [kitStyles, layoutStyles];

  /** Address of the host's customer service; without it no such button is shown. */
  @property({ attribute: 'service-href' }) serviceHref = '';

  /** Texts of the screen in the customer's language. */
  protected abstract readonly texts: TextsController<T & object>;

  /** Goes back, or leaves the screen. */
  protected abstract onBack(): void;

  /** Renders a screen: `body` below the bar, `over` above everything. */
  protected renderFrame(
    bar: FrameBar,
    body: TemplateResult,
    over: TemplateResult | typeof nothing = nothing,
  ): TemplateResult {
    return html`
      ${this.renderMissing()} ${this.renderRibbon()}
      <wdl-screen @wdl-error-select=${this.onErrorSelect}> ${this.renderBar(bar)} ${body} </wdl-screen>
      ${over}
    `;
  }

  /** Renders the bar above a screen. */
  protected renderBar({ heading, leave = 'back' }: FrameBar): TemplateResult {
    const { t } = this.texts;
    const back = (): void => {
      this.onBack();
    };
    return html`<wdl-app-bar
      slot="header"
      .heading=${heading}
      .leave=${leave}
      .leaveLabel=${leave === 'close' ? t.close : t.back}
      .serviceLabel=${this.serviceHref ? t.service : ''}
      @wdl-back=${back}
      @wdl-close=${back}
      @wdl-service=${this.onService}
    ></wdl-app-bar>`;
  }

  /** Renders, in the sandbox, the ribbon that cannot be removed. */
  protected renderRibbon(): TemplateResult | typeof nothing {
    return this.usedClient?.session.sandbox === true
      ? html`<wdl-sandbox-ribbon .label=${this.texts.t.sandbox}></wdl-sandbox-ribbon>`
      : nothing;
  }

  /** Finds a field by its name. */
  protected field(name: string): HTMLElement | null {
    return this.renderRoot.querySelector<HTMLElement>(`[data-field="${name}"]`);
  }

  /**
   * Tells the host where the customer wants to go; where it does not prevent the event, the address is opened.
   *
   * @param href - Where the event leads by itself; empty for nowhere.
   * @returns False when it leads nowhere and nobody prevented it.
   */
  protected leadTo(name: `wdl-${string}`, detail: unknown, href: string): boolean {
    if (!this.emit(name, detail, { cancelable: true })) return true;
    if (href === '') return false;
    window.location.assign(href);
    return true;
  }

  protected readonly onErrorSelect = (event: CustomEvent<{ field: string }>): void => {
    this.field(event.detail.field)?.focus();
  };

  private readonly onService = (event: Event): void => {
    event.stopPropagation();
    this.leadTo('wdl-service', undefined, this.serviceHref);
  };
}
