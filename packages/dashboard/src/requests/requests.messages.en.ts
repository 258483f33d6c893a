import type { Translation } from '@weidongli/widgets';
import type { requestsMessages } from './requests.messages.zh-CN.js';

/** Texts of the pages about the request log in English. */
export const requests: Translation<typeof requestsMessages> = {
  title: 'Requests',
  lead: 'What the sandbox has just answered, newest first, as it comes. Keys, tokens and personal data are blacked out.',
  operation: 'Operation',
  operationHint: 'Such as loan.draw, or loan.*.',
  status: 'Status',
  statuses: { '2xx': 'Success 2xx', '4xx': 'Refused 4xx', '5xx': 'Failed 5xx' },
  dropped: 'Dropped',
  customer: 'Customer id',
  customerHint: 'Starts with cus_.',
  controls: 'Show calls of this console and of the command line too',
  request: 'Request',
  duration: 'Took (ms)',
  bankTime: 'Bank time',
  empty: 'No requests yet. Open the demo bank or call the API, and they show at once.',
  emptyFiltered: 'No request fits.',
  exportHar: 'Export HAR',
  exported: (count) => `${String(count)} ${count === 1 ? 'request' : 'requests'} exported.`,
  noOperation: 'No such operation',
  back: 'Requests',
  missing: 'This request is no longer in the log, which keeps the last thousand.',
  receivedAt: 'Received (real time)',
  problem: 'Problem code',
  path: 'Path',
  requestHeaders: 'Request headers',
  requestBody: 'Request body',
  responseHeaders: 'Reply headers',
  responseBody: 'Reply body',
  noBody: 'Nothing.',
};
