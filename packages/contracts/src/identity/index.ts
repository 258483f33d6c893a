import type { IdentityOperations } from '../generated/identity.js';
import { bookVideo, cancelVideo, listVideoSlots } from './identity-appointment.contract.js';
import { resendChallenge, verifyChallenge } from './identity-challenge.contract.js';
import { createHandOver } from './identity-continue.contract.js';
import { getCustomer } from './identity-customer.contract.js';
import { registerDevice } from './identity-device.contract.js';
import { createUpload, getUpload, putUploadPart, readDocument } from './identity-document.contract.js';
import { finishLiveness, startLiveness } from './identity-face.contract.js';
import { setPassword } from './identity-password.contract.js';
import { exportData, getErasure, requestErasure } from './identity-privacy.contract.js';
import { appeal } from './identity-review.contract.js';
import {
  cancelApplication,
  getApplication,
  giveConsents,
  listApplications,
  startApplication,
  submitElements,
  submitPhone,
} from './identity-verify.contract.js';

/** Who the customer is, and proof that it is really him or her. */
export const identity: IdentityOperations = {
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

export * from '../generated/identity.js';
