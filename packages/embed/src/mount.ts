import type { LoanClient, ScreenClient, VerifyClient, WealthClient } from '@weidongli/widgets';

/** The screens, each a file of this package. */
export type ScreenSlug =
  | 'account-bind'
  | 'account-home'
  | 'account-open'
  | 'identity-appointment'
  | 'identity-continue'
  | 'identity-document'
  | 'identity-face'
  | 'identity-password'
  | 'identity-review'
  | 'identity-step-up'
  | 'identity-verify'
  | 'loan-apply'
  | 'loan-draw'
  | 'loan-entry'
  | 'loan-home'
  | 'loan-plan'
  | 'loan-repay'
  | 'wealth-assess'
  | 'wealth-browse'
  | 'wealth-buy'
  | 'wealth-deposit'
  | 'wealth-detail'
  | 'wealth-holdings'
  | 'wealth-plan'
  | 'wealth-redeem'
  | 'wealth-withdraw-deposit';

/** The client that a screen needs: one with its feature. */
export type ClientOf<Slug extends ScreenSlug> = Slug extends `loan-${string}`
  ? LoanClient
  : Slug extends `wealth-${string}`
    ? WealthClient
    : Slug extends 'identity-step-up'
      ? ScreenClient
      : VerifyClient;

/** Options of {@link mount}. */
export interface MountOptions<Slug extends ScreenSlug = ScreenSlug> {
  /** Client of the page, from `createClient`. */
  readonly client: ClientOf<Slug>;
  /** Attributes of the screen, such as `draw-id`. @defaultValue none */
  readonly attributes?: Readonly<Record<string, string>>;
}

/** A screen on the page. */
export interface Mounted<Slug extends ScreenSlug> {
  /** The element: listen to its events, set its properties. */
  readonly element: HTMLElementTagNameMap[`wdl-${Slug}`];
  /** Takes the screen off the page; doing so twice does no harm. */
  unmount(): void;
}

/**
 * Puts a screen at the end of an element of the page.
 *
 * @param slug - Which screen, for example `loan-draw`; its file must have been loaded.
 * @throws {TypeError} with code `WDL1005` when the file of this screen was not loaded.
 */
export const mount = <Slug extends ScreenSlug>(
  slug: Slug,
  target: Element,
  { client, attributes = {} }: MountOptions<Slug>,
): Mounted<Slug> => {
  const page = target.ownerDocument;
  const tag = `wdl-${slug}` as const;
  if (page.defaultView?.customElements.get(tag) === undefined) throw notLoaded(slug);
  const provider = page.createElement('wdl-provider');
  provider.client = client;
  const element = page.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  provider.append(element);
  target.append(provider);
  return { element, unmount: () => provider.remove() };
};

const notLoaded = (slug: string): TypeError =>
  Object.assign(
    new TypeError(
      `WDL1005: the screen "${slug}" is not on this page. ` +
        `Load ${slug}.script.js, or import @weidongli/embed/${slug}, before mount().`,
    ),
    { code: 'WDL1005' },
  );
