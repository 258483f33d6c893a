/** One camera of a device. */
export interface CameraInfo {
  /** What `CameraSession.open` takes. */
  readonly deviceId: string;
  /** The name that the device gives, in its own language. */
  readonly label: string;
}

// Devices name their cameras as they like; these words are seen on phones and laptops. The escapes are Chinese for
// infrared, depth, front, back (simplified, traditional) and rear.
const special = /infrared|\bir\b|depth|\btof\b|thermal|\u7ea2\u5916|\u7d05\u5916|\u6df1\u5ea6/iu;
const facings = {
  user: /front|facetime|selfie|\u524d/iu,
  environment: /back|rear|world|\u540e|\u5f8c|\u80cc/iu,
} as const;

/** Says whether a camera sees depth or heat instead of colours, as far as its name tells. */
export const isSpecial = (label: string): boolean => special.test(label);

/**
 * Lists the cameras whose names are known, those that see depth or heat last.
 *
 * @param devices - Undefined where the browser offers none.
 */
export const cameraList = async (
  devices: Pick<MediaDevices, 'enumerateDevices'> | undefined,
): Promise<readonly CameraInfo[]> => {
  let all: readonly MediaDeviceInfo[] = [];
  try {
    all = (await devices?.enumerateDevices()) ?? [];
  } catch {
    // A list that cannot be had is an empty one: the camera that runs is no worse for it.
  }
  const cameras = all
    .filter(({ kind, label }) => kind === 'videoinput' && label !== '')
    .map(({ deviceId, label }) => ({ deviceId, label }));
  return [
    ...cameras.filter(({ label }) => !isSpecial(label)),
    ...cameras.filter(({ label }) => isSpecial(label)),
  ];
};

/** Finds a usual camera: one that looks there by its name, else one that does not look elsewhere. */
export const plainCamera = (
  cameras: readonly CameraInfo[],
  facing: 'environment' | 'user',
): CameraInfo | undefined => {
  const usual = cameras.filter(({ label }) => !isSpecial(label));
  const other = facings[facing === 'user' ? 'environment' : 'user'];
  return (
    usual.find(({ label }) => facings[facing].test(label)) ?? usual.find(({ label }) => !other.test(label))
  );
};
