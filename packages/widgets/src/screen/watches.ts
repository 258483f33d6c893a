import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** Milliseconds after which a screen says that it still waits. */
const patienceMs = 5000;

/** Notices that something takes long; the screen then says so and shows a way out. */
export class SlowWatch implements ReactiveController {
  /** Whether the wait has become long. */
  slow = false;
  private readonly host: ReactiveControllerHost;
  private readonly waiting: () => string | undefined;
  private readonly onChange: (slow: boolean) => void;
  private what: string | undefined;
  private alarm: number | undefined;

  /**
   * @param waiting - Names what is being waited for, undefined when nothing is; another name starts anew.
   * @param onChange - Told when a wait has become long, and when a long one is over.
   */
  constructor(
    host: ReactiveControllerHost,
    waiting: () => string | undefined,
    onChange: (slow: boolean) => void,
  ) {
    this.host = host;
    this.waiting = waiting;
    this.onChange = onChange;
    host.addController(this);
  }

  hostUpdate(): void {
    const what = this.waiting();
    if (what === this.what) return;
    this.what = what;
    window.clearTimeout(this.alarm);
    if (this.slow) {
      this.slow = false;
      this.onChange(false);
    }
    if (what === undefined) return;
    this.alarm = window.setTimeout(() => {
      this.slow = true;
      this.host.requestUpdate();
      this.onChange(true);
    }, patienceMs);
  }

  hostDisconnected(): void {
    window.clearTimeout(this.alarm);
    this.what = undefined;
    this.slow = false;
  }
}

/** Tells a screen of an event of the window: that the line is back, or that the page is. */
export class WindowWatch<K extends 'online' | 'pageshow'> implements ReactiveController {
  private readonly type: K;
  private readonly onEvent: (event: WindowEventMap[K]) => void;

  constructor(host: ReactiveControllerHost, type: K, onEvent: (event: WindowEventMap[K]) => void) {
    this.type = type;
    this.onEvent = onEvent;
    host.addController(this);
  }

  hostConnected(): void {
    window.addEventListener(this.type, this.onEvent);
  }

  hostDisconnected(): void {
    window.removeEventListener(this.type, this.onEvent);
  }
}
