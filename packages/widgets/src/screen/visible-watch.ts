import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** Tells a screen whether somebody can see the page: one that nobody sees asks for no news. */
export class VisibleWatch implements ReactiveController {
  private readonly tell: () => void;

  constructor(host: ReactiveControllerHost, onChange: (visible: boolean) => void) {
    this.tell = () => {
      onChange(document.visibilityState !== 'hidden');
    };
    host.addController(this);
  }

  hostConnected(): void {
    document.addEventListener('visibilitychange', this.tell);
  }

  hostDisconnected(): void {
    document.removeEventListener('visibilitychange', this.tell);
  }
}
