/** How soon a text is spoken: after the current phrase, or at once. */
export type Politeness = 'polite' | 'assertive';

/** Screen readers need the region in the page for a moment before its text changes. */
const settleMs = 120;

/** Keeps one polite and one assertive live region in a shadow root and speaks texts through them. */
export class LiveRegion {
  private readonly regions: Readonly<Record<Politeness, HTMLElement>>;
  private readonly timers = new Map<Politeness, ReturnType<typeof setTimeout>>();

  /** @param parent - The shadow root, or the dialog when all else is inert. */
  constructor(parent: ParentNode & Node) {
    this.regions = { polite: makeRegion('status'), assertive: makeRegion('alert') };
    parent.append(this.regions.polite, this.regions.assertive);
  }

  /** Speaks a text; the same text twice is spoken twice. */
  say(text: string, politeness: Politeness): void {
    this.regions[politeness].textContent = '';
    clearTimeout(this.timers.get(politeness));
    this.timers.set(
      politeness,
      setTimeout(() => {
        this.regions[politeness].textContent = text;
      }, settleMs),
    );
  }

  /** Drops texts that are not yet spoken. */
  stop(): void {
    this.timers.forEach((timer) => {
      clearTimeout(timer);
    });
    this.timers.clear();
  }
}

function makeRegion(role: 'status' | 'alert'): HTMLElement {
  const region = document.createElement('div');
  region.className = 'vh';
  region.setAttribute('role', role);
  return region;
}
