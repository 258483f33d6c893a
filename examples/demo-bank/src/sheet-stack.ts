/** The sheets of the bank's own pages. */
export type SheetId = 'service-sheet' | 'sign-in-sheet';

/** Opens and closes the sheets that are drawn below a root; they open over the page and leave it as it is. */
export class SheetStack {
  readonly #root: HTMLElement;

  constructor(root: HTMLElement) {
    this.#root = root;
  }

  /** Opens a sheet unless it is open. */
  open(id: SheetId): void {
    const sheet = this.#root.querySelector<HTMLDialogElement>(`#${id}`);
    if (sheet !== null && !sheet.open) sheet.showModal();
  }

  /** Closes every sheet. */
  closeAll(): void {
    for (const sheet of this.#root.querySelectorAll('dialog')) sheet.close();
  }
}
