/** The part of a list that can be seen. */
export interface VisiblePart {
  /** Its upper edge, in CSS pixels from the start of the list; negative when the list begins below it. */
  readonly top: number;
  /** Its lower edge, likewise. */
  readonly bottom: number;
  /** How far what scrolls the list is scrolled, in CSS pixels. */
  readonly scrolled: number;
}

/** Watches through which part of the page a list is seen: the window, less what scrolling ancestors cut off. */
export class Viewport {
  private readonly list: Element;
  private readonly onMove: () => void;
  private clips: readonly Element[] = [];

  /**
   * @param list - The list.
   * @param onMove - Is called when the visible part may have moved.
   */
  constructor(list: Element, onMove: () => void) {
    this.list = list;
    this.onMove = onMove;
  }

  /** Begins to watch, or looks anew for what scrolls the list, which has to be in the page. */
  connect(): void {
    this.disconnect();
    this.clips = clipsOf(this.list);
    for (const target of this.targets()) target.addEventListener('scroll', this.onMove, { passive: true });
    window.addEventListener('resize', this.onMove);
  }

  /** Watches no longer. */
  disconnect(): void {
    for (const target of this.targets()) target.removeEventListener('scroll', this.onMove);
    window.removeEventListener('resize', this.onMove);
  }

  /** Reads the visible part as it is now. */
  read(): VisiblePart {
    const boxes = this.clips.map((clip) => clip.getBoundingClientRect());
    const start = this.list.getBoundingClientRect().top;
    return {
      top: Math.max(0, ...boxes.map(({ top }) => top)) - start,
      bottom: Math.min(window.innerHeight, ...boxes.map(({ bottom }) => bottom)) - start,
      scrolled: this.scroller.scrollTop,
    };
  }

  /** Scrolls there at once, in CSS pixels, even where the page asks for smooth scrolling. */
  scrollTo(top: number): void {
    this.scroller.scrollTo({ top, behavior: 'instant' });
  }

  /** What scrolls the list: an ancestor that cuts off sideways only has nothing to scroll. */
  private get scroller(): Element {
    const inner = this.clips.find(({ scrollHeight, clientHeight }) => scrollHeight > clientHeight);
    return inner ?? document.scrollingElement ?? document.documentElement;
  }

  private targets(): readonly EventTarget[] {
    return [document, ...this.clips];
  }
}

/** Finds the ancestors that may scroll, the nearest first, through slots and out of shadow roots. */
function clipsOf(list: Element): Element[] {
  const found: Element[] = [];
  for (let node = parentOf(list); node !== null; node = parentOf(node)) {
    // What the body asks for holds for the window.
    if (!(node instanceof Element) || node === document.body || node === document.documentElement) continue;
    if (/auto|scroll|overlay/u.test(getComputedStyle(node).overflowY)) found.push(node);
  }
  return found;
}

function parentOf(node: Node): Node | null {
  if (node instanceof Element && node.assignedSlot !== null) return node.assignedSlot;
  return node instanceof ShadowRoot ? node.host : node.parentNode;
}
