import type { CameraPort } from '../camera-port.js';

/** What Chromium tells about the policy of a page; other kernels have no such object. */
interface PolicyDocument {
  readonly featurePolicy?: { allowsFeature(feature: string): boolean };
}

/** What kernels really offer: outside of https, and in old WebViews, less than the types say. */
interface CameraNavigator {
  readonly mediaDevices?: MediaDevices;
  readonly permissions?: Permissions;
}

/** Finds the state of the permission; undefined where the kernel does not know a permission of this name. */
const cameraPermission = async ({ permissions }: CameraNavigator): Promise<PermissionStatus | undefined> => {
  try {
    return await permissions?.query({ name: 'camera' });
  } catch {
    return undefined;
  }
};

/** The cameras of the browser. Everything is asked of the kernel and nothing read from its name. */
export const browserCamera: CameraPort = {
  get devices() {
    return (navigator as CameraNavigator).mediaDevices;
  },

  isBlocked() {
    return (document as PolicyDocument).featurePolicy?.allowsFeature('camera') === false;
  },

  watchPermission(onRevoked) {
    let watched: PermissionStatus | undefined;
    let isOver = false;
    const look = (): void => {
      if (watched?.state !== 'granted') onRevoked();
    };
    void cameraPermission(navigator).then((permission) => {
      if (isOver) return;
      watched = permission;
      watched?.addEventListener('change', look);
    });
    return () => {
      isOver = true;
      watched?.removeEventListener('change', look);
    };
  },
};
