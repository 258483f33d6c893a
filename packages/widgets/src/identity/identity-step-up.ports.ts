import type { DeviceAssertion } from '@weidongli/contracts/identity';
import type { SecureInput } from '../screen/secure-input.js';

/** What a device is asked to sign: the UTF-8 bytes of `<id>.<binds>`. */
export interface AssertionRequest {
  /** Challenge, `otp_…`. */
  readonly id: string;
  /** Digest of what is confirmed. */
  readonly binds: string;
}

/**
 * Ways to confirm that need the app around the page. What a page does not hand in is not offered to its customers; a code
 * and the payment password need nothing.
 */
export interface StepUpPorts {
  /** Takes a picture of the customer's face, a JPEG or PNG; undefined when the customer gave up. */
  readonly capture?: () => Promise<Uint8Array | undefined>;
  /** Lets the device ask for finger or face and sign with its registered key; undefined when the customer gave up. */
  readonly biometric?: (request: AssertionRequest) => Promise<DeviceAssertion | undefined>;
}

/** All that the app around the page lends to the answering of a challenge. */
export interface StepUpTools extends StepUpPorts {
  /** Keyboard for the payment password; without one it is typed into a field of the page. */
  readonly keyboard?: SecureInput | undefined;
}

let chosen: StepUpPorts = {};

/**
 * Says how this app takes a face or lets the device confirm. Call it before the widgets are shown.
 *
 * @param ports - What there is; a later call replaces all of it.
 * @example
 * ```ts
 * import { setStepUpPorts, type StepUpPorts } from '@weidongli/widgets';
 *
 * declare const bankApp: { takePicture: NonNullable<StepUpPorts['capture']> };
 * setStepUpPorts({ capture: () => bankApp.takePicture() });
 * ```
 */
export const setStepUpPorts = (ports: StepUpPorts): void => {
  chosen = ports;
};

/** Gives what the page has handed in. */
export const stepUpPorts = (): StepUpPorts => chosen;
