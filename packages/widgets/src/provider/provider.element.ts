import { ContextProvider } from '@lit/context';
import { css, html, type PropertyValues, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { WdlElement } from '../kit/wdl-element.js';
import { tokenStyles } from '../theme/tokens.css.js';
import type { ScreenClient } from './screen.client.js';
import { clientContext } from './client-context.js';

/**
 * Serves its client to every widget below it.
 *
 * @tagname wdl-provider
 * @slot - The part of the page that uses the widgets.
 */
export class ProviderElement extends WdlElement {
  static override styles = [
    tokenStyles,
    css`
      :host {
        display: contents;
      }
    `,
  ];

  /** Client of the page, from `createClient`. */
  @property({ attribute: false }) client?: ScreenClient;

  private readonly provided = new ContextProvider(this, { context: clientContext, initialValue: undefined });

  protected override willUpdate(changes: PropertyValues<this>): void {
    super.willUpdate(changes);
    if (changes.has('client')) this.provided.setValue(this.client);
  }

  protected override render(): TemplateResult {
    return html`<slot></slot>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'wdl-provider': ProviderElement;
  }
}
