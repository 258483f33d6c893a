import { type CSSResultGroup, LitElement, type PropertyValues } from 'lit';
import { property } from 'lit/decorators.js';
import { kitStyles } from './kit-styles.js';
import { LiveRegion, type Politeness } from './live-region.js';

/** Options of an event that an element sends. */
export interface EmitOptions {
  /** Whether a listener may stop the default action with `preventDefault()`. Default `false`. */
  cancelable?: boolean;
  /** Whether the event leaves the shadow root in which the element stands. Default `true`. */
  composed?: boolean;
}

/**
 * Carries what all elements share: the kit's styles, typed events, announcements and focus on the heading.
 *
 * A subclass that adds styles writes `static override styles = [kitStyles, ownStyles]`.
 */
export class WdlElement extends LitElement {
  static override styles: CSSResultGroup = kitStyles;

  /** Locale of the texts, a BCP 47 tag such as `zh-CN`; sets `lang` on the element. Inherited from the page when empty. */
  @property() locale = '';

  private liveRegion: LiveRegion | undefined;

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.liveRegion?.stop();
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    super.willUpdate(changed);
    if (changed.has('locale') && this.locale !== '') this.lang = this.locale;
  }

  /**
   * Moves focus to the heading of the current step: the element marked `data-heading`, else the first `h1`–`h3`.
   * A kit element that draws its own heading (`wdl-hero`, `wdl-result`) is marked `data-heading` and focuses it inside.
   */
  focusHeading(): void {
    const root = this.renderRoot;
    const heading =
      root.querySelector<HTMLElement>('[data-heading]') ?? root.querySelector<HTMLElement>('h1, h2, h3');
    if (heading === null) return;
    if (heading instanceof WdlElement) {
      heading.focusHeading();
      return;
    }
    if (!heading.hasAttribute('tabindex')) heading.tabIndex = -1;
    heading.focus();
  }

  /**
   * Speaks a text to assistive technology without moving focus.
   *
   * While a `wdl-sheet` of this element is open the text is spoken inside it, because all else is inert then.
   *
   * @param politeness - `assertive` only for what stops the customer now. Default `polite`.
   */
  announce(text: string, politeness: Politeness = 'polite'): void {
    const sheet = this.renderRoot.querySelector('wdl-sheet[open]');
    if (sheet instanceof WdlElement) {
      sheet.announce(text, politeness);
      return;
    }
    this.liveRegion ??= new LiveRegion(this.liveRegionParent());
    this.liveRegion.say(text, politeness);
  }

  /** Names the node that holds the live region; a modal element answers its dialog. */
  protected liveRegionParent(): ParentNode & Node {
    return this.renderRoot;
  }

  /**
   * Sends a bubbling event.
   *
   * @returns Whether the default action may go on: `false` when a listener called `preventDefault()`.
   */
  // eslint-disable-next-line @typescript-eslint/no-unnecessary-type-parameters -- callers name the detail's type to have it checked
  protected emit<T>(name: `wdl-${string}`, detail: T, options: EmitOptions = {}): boolean {
    const { cancelable = false, composed = true } = options;
    return this.dispatchEvent(new CustomEvent<T>(name, { detail, bubbles: true, composed, cancelable }));
  }

  /**
   * Sends an event of a kit element to the screen around it.
   *
   * It is not composed, so that what a customer types does not leave the screen's shadow root.
   */
  // eslint-disable-next-line @typescript-eslint/no-unnecessary-type-parameters -- as for emit
  protected notify<T>(name: `wdl-${string}`, detail: T, cancelable = false): boolean {
    return this.emit(name, detail, { cancelable, composed: false });
  }
}
