import type { identity } from '@weidongli/contracts/identity';
import type { RoutesOf } from '../engine/context.js';
import { bookVideo, cancelVideo, listVideoSlots } from './identity-appointment.route.js';
import { resendChallenge, verifyChallenge } from './identity-challenge.route.js';
import { createHandOver } from './identity-continue.route.js';
import { getCustomer } from './identity-customer.route.js';
import { registerDevice } from './identity-device.route.js';
import { createUpload, getUpload, putUploadPart, readDocument } from './identity-document.route.js';
import { finishLiveness, startLiveness } from './identity-face.route.js';
import { setPassword } from './identity-password.route.js';
import { exportData, getErasure, requestErasure } from './identity-privacy.route.js';
import { appeal } from './identity-review.route.js';
import {
  cancelApplication,
  getApplication,
  giveConsents,
  listApplications,
  startApplication,
  submitElements,
  submitPhone,
} from './identity-verify.route.js';

/** Routes of the identity feature. */
export const identityRoutes: RoutesOf<typeof identity> = {
  getCustomer,
  startApplication,
  getApplication,
  listApplications,
  cancelApplication,
  giveConsents,
  submitPhone,
  submitElements,
  createUpload,
  putUploadPart,
  getUpload,
  readDocument,
  startLiveness,
  finishLiveness,
  listVideoSlots,
  bookVideo,
  cancelVideo,
  appeal,
  createHandOver,
  setPassword,
  verifyChallenge,
  resendChallenge,
  registerDevice,
  exportData,
  requestErasure,
  getErasure,
};
