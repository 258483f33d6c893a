/** A folder of finished files that the server shows as pages of this machine. */
export interface PageDirectory {
  /** Where it stands, such as `/dashboard`: begins with a slash and ends without one. */
  readonly path: string;
  /** Folder with an `index.html`; an absolute path. Files beside the folder are out of reach. */
  readonly folder: string;
}
