/** How a page reaches its cameras: the browser, or what a test hands in. */
export interface CameraPort {
  /** The browser's cameras; undefined where there are none to ask for: an old kernel, or a page without https. */
  readonly devices: Pick<MediaDevices, 'getUserMedia' | 'enumerateDevices'> | undefined;
  /** Says whether the permissions policy of this page forbids the camera. `false` also when the browser does not tell. */
  isBlocked(): boolean;
  /**
   * Watches the customer's permission.
   *
   * @param onRevoked - Called when a permission that was given is taken back.
   * @returns Ends the watch.
   */
  watchPermission(onRevoked: () => void): () => void;
}
