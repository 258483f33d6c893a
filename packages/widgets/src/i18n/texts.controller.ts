import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Catalogue } from './catalogue.js';
import { languageAround, matchLocale, sourceLocale, type Locale } from './resolve-locale.js';

/** An element whose texts come from a catalogue. */
export type TextsHost = ReactiveControllerHost & HTMLElement & { readonly locale: string };

/**
 * Gives an element its texts: in its `locale`, else in the language of the place where it stands, else in zh-CN.
 *
 * While a language loads, and where it cannot be loaded, the texts are those of the source; `lang` of the element always
 * names the language of its texts. The language is looked up at every update of the element.
 */
export class TextsController<M extends object> implements ReactiveController {
  private readonly host: TextsHost;
  private readonly catalogue: Catalogue<M>;
  private locale: Locale | undefined;
  /** Language whose texts are here, or were tried for. */
  private settled: Locale | '' = '';
  /** What the page wrote into `lang`, and what was written over it from here. */
  private wish = '';
  private written = '';
  private later: object | undefined;

  constructor(host: TextsHost, catalogue: Catalogue<M>) {
    this.host = host;
    this.catalogue = catalogue;
    host.addController(this);
  }

  /** Texts to show now. */
  get t(): M {
    return this.catalogue.texts(this.locale ?? sourceLocale);
  }

  /** Adds the zh-CN texts of later steps, once they are there. */
  complete(later: object): void {
    if (this.later === later) return;
    this.later = later;
    this.catalogue.complete(later);
  }

  /** Whether the texts are those to stay with: of the wanted language, or of the source where it could not be loaded. */
  get ready(): boolean {
    return this.settled === this.locale;
  }

  hostConnected(): void {
    // A language that did not load gets another chance, and the new place may speak another one.
    this.locale = undefined;
    this.host.requestUpdate();
  }

  hostUpdate(): void {
    const { host, catalogue } = this;
    // What `locale` or this controller wrote into `lang` is no wish of the page.
    if (host.lang !== this.written && host.lang !== host.locale) this.wish = host.lang;
    const locale = matchLocale(host.locale || this.wish || languageAround(host));
    const here = catalogue.has(locale);
    if (here) {
      this.settled = locale;
    } else if (locale !== this.locale) {
      void catalogue.load(locale).then(() => {
        if (this.locale !== locale) return;
        this.settled = locale;
        host.requestUpdate();
      });
    }
    this.locale = locale;
    host.lang = this.written = here ? locale : sourceLocale;
  }
}
