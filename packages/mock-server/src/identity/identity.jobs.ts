import type { JobHandler } from '../engine/context.js';
import { appointmentJobs } from './identity-appointment.jobs.js';
import { privacyJobs } from './identity-privacy.erasure.js';
import { reviewJobs } from './identity-review.jobs.js';
import { verifyJobs } from './identity-verify.jobs.js';
import { pictureJobs } from './kept-pictures.js';

/** Jobs of the identity feature. */
export const identityJobs: Readonly<Record<string, JobHandler>> = {
  ...privacyJobs,
  ...reviewJobs,
  ...appointmentJobs,
  ...verifyJobs,
  ...pictureJobs,
};
