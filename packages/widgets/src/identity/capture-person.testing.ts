import { waitUntil } from '@open-wc/testing';
import { setCapturePorts, type CapturePorts } from '../capture/capture-ports.js';
import { holdCamera } from '../capture/shared-camera.js';
import { find, tap } from '../screen/person.testing.js';
import { fakeCamera, type FakeCamera, type FakeCameraOptions } from '../capture/fake-camera.testing.js';

let camera: FakeCamera | undefined;

/** Gives the page a camera of a test, and whatever else takes pictures. */
export const withCamera = (options?: FakeCameraOptions, ports: CapturePorts = {}): FakeCamera => {
  camera?.end();
  camera = fakeCamera(options);
  setCapturePorts({ camera: camera.port, ...ports });
  return camera;
};

/** Ends the camera of the test. */
export const withoutCamera = (): void => {
  // One that was handed on to a next screen would wait for it.
  holdCamera(() => undefined).release(false);
  camera?.end();
  camera = undefined;
  setCapturePorts({});
};

/** Presses the shutter as soon as it works. */
export const shoot = async (screen: HTMLElement): Promise<void> => {
  await waitUntil(
    async () => (await find(screen, 'button', '拍摄')).getAttribute('aria-disabled') !== 'true',
    'the camera never came',
    { timeout: 6000 },
  );
  await tap(screen, 'button', '拍摄');
};

/** Chooses a file in the dialog that the page has opened. */
export const chooseFile = (screen: HTMLElement, bytes: BlobPart, name: string, type: string): void => {
  const input = screen.shadowRoot?.querySelector<HTMLInputElement>('input[type="file"]');
  if (!input) throw new Error('Nothing takes files.');
  const chosen = new DataTransfer();
  chosen.items.add(new File([bytes], name, { type }));
  input.files = chosen.files;
  input.dispatchEvent(new Event('change'));
};

/** Draws cards and faces that move a little, as real ones do: no two pictures are the same. */
export const paintAlive: NonNullable<FakeCameraOptions['paint']> = (context, _device, frame) => {
  const { width, height } = context.canvas;
  context.fillStyle = '#5a6678';
  context.fillRect(0, 0, width, height);
  context.fillStyle = '#c3d0d8';
  context.fillRect(width * 0.2, height * 0.2, width * 0.6, height * 0.6);
  context.fillStyle = '#1a2230';
  context.font = '28px sans-serif';
  for (let line = 0; line < 6; line += 1)
    context.fillText('样本 SPECIMEN 样本', width * 0.25, height * (0.3 + line * 0.08));
  context.fillText(String(frame % 1000), width * 0.22, height * 0.26);
};
