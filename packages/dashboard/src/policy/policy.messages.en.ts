import type { TranslatedTexts } from '../i18n/texts.js';

/** Texts of the page about the policy of verification, English. */
export const policy: TranslatedTexts['policy'] = {
  title: 'Policy',
  lead: 'What a customer must pass follows from scene, device and behaviour. Risk raises it; nothing lowers it.',
  changedAt: (moment) => `Changed last: ${moment}`,
  never: 'Never changed',
  tableOf: (scene) => `What is asked for: ${scene}`,
  device: 'Device',
  devices: { KNOWN: 'Known', NEW: 'New', SHARED: 'Shared by several customers' },
  behaviour: 'Behaviour',
  behaviours: { USUAL: 'Usual', UNUSUAL: 'Unusual (three failures within a day)' },
  wanted: 'At least',
  factors: (count) => (count === 1 ? 'Confirm in one way' : 'Confirm in two ways'),
  changeOf: (device, behaviour) => `${device}, ${behaviour}`,
  changed: 'Changed; it counts from now on.',
  explainTitle: 'What a customer would have to pass now',
  customerRef: 'Customer',
  customerRefHint: 'The partner’s own name for the customer.',
  scene: 'Scene',
  explain: 'Explain',
  explained: (devices, failures) =>
    `${String(devices)} devices used, ${String(failures)} failures within a day.`,
};
