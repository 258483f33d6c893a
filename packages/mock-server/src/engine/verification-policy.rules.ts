import type { OpenEnum } from '@weidongli/contracts';
import type { PolicyRow, VerificationPolicy } from '@weidongli/contracts/sandbox';
import type { Mode, RiskRecord } from './records-onboarding.js';
import { readInstant } from './time.js';
import { strictest, VERIFY_TIMES } from './verification.rules.js';

type Known<T> = T extends OpenEnum<infer Member> ? Member : never;

/** What is done. */
export type PolicyScene = Known<PolicyRow['scene']>;
/** What is known of the device. */
export type DeviceRisk = Known<PolicyRow['device']>;
/** How the customer behaves. */
export type BehaviourRisk = Known<PolicyRow['behaviour']>;

/** Where a customer stands: which rows of the policy apply. */
export interface Situation {
  readonly device: DeviceRisk;
  readonly behaviour: BehaviourRisk;
}

/** Customers who use a device from which on it counts as shared. */
const SHARED_FROM = 3;
/** Failures within a day from which on the behaviour counts as unusual. */
const UNUSUAL_FROM = 3;

const DEVICES: readonly DeviceRisk[] = ['KNOWN', 'NEW', 'SHARED'];
const BEHAVIOURS: readonly BehaviourRisk[] = ['USUAL', 'UNUSUAL'];

const verifyRow = (scene: PolicyScene, device: DeviceRisk, behaviour: BehaviourRisk): PolicyRow => {
  const signs = (device === 'SHARED' ? 1 : 0) + (behaviour === 'UNUSUAL' ? 1 : 0);
  return {
    scene,
    device,
    behaviour,
    mode: (['SIMPLE', 'STANDARD', 'ADVANCED'] as const)[signs] ?? 'ADVANCED',
    factors: null,
  };
};

const confirmRow = (scene: PolicyScene, device: DeviceRisk, behaviour: BehaviourRisk): PolicyRow => {
  const isUsual = device === 'KNOWN' && behaviour === 'USUAL';
  return { scene, device, behaviour, mode: null, factors: isUsual ? 1 : 2 };
};

const rowsOf = (scene: PolicyScene): readonly PolicyRow[] =>
  DEVICES.flatMap((device) =>
    BEHAVIOURS.map((behaviour) => (isVerifying(scene) ? verifyRow : confirmRow)(scene, device, behaviour)),
  );

/** Tells whether a scene verifies the customer; in the others the customer confirms something. */
export const isVerifying = (scene: PolicyScene): boolean =>
  scene === 'VERIFICATION' || scene === 'ACCOUNT_OPENING';

/** The policy before anybody has changed it. */
export const defaultPolicy: VerificationPolicy = {
  rows: (['VERIFICATION', 'ACCOUNT_OPENING', 'PASSWORD_CHANGE', 'LIMIT_CHANGE'] as const).flatMap(rowsOf),
  changedAt: null,
  version: 1,
};

/**
 * Finds the row that applies.
 *
 * @throws {TypeError} The policy has no such row, which is a bug: it has one for each situation.
 */
export const rowFor = (
  rows: readonly PolicyRow[],
  scene: PolicyScene,
  { device, behaviour }: Situation,
): PolicyRow => {
  const row = rows.find((one) => one.scene === scene && one.device === device && one.behaviour === behaviour);
  if (row === undefined) throw new TypeError(`The policy has no row for ${scene}, ${device}, ${behaviour}.`);
  return row;
};

const strictnessOf = ({ mode, factors }: PolicyRow): number =>
  mode === null ? (factors ?? 1) : ['SIMPLE', 'STANDARD', 'ADVANCED'].indexOf(mode);

const isRiskier = (one: PolicyRow, other: PolicyRow): boolean =>
  one.scene === other.scene &&
  DEVICES.indexOf(one.device) >= DEVICES.indexOf(other.device) &&
  BEHAVIOURS.indexOf(one.behaviour) >= BEHAVIOURS.indexOf(other.behaviour);

/** Finds a row that asks for less than one of lower risk does; none in a policy that holds together. */
export const laxRow = (rows: readonly PolicyRow[]): PolicyRow | undefined =>
  rows.find((row) => rows.some((safer) => isRiskier(row, safer) && strictnessOf(row) < strictnessOf(safer)));

/** Failures of a customer that count at the moment: those of the last day. */
export const countedFailures = (risk: RiskRecord | undefined, now: number): RiskRecord['failures'] =>
  (risk?.failures ?? []).filter(({ at }) => (readInstant(at) ?? 0) + VERIFY_TIMES.tries > now);

/**
 * Judges where a customer stands.
 *
 * @param device - Digest of the name of the device; null where the partner names none: then it is new.
 * @param users - Customers who have used it.
 */
export const situationFrom = (
  risk: RiskRecord | undefined,
  device: string | null,
  users: readonly string[],
  now: number,
): Situation => {
  const isKnown = device !== null && risk?.devices.includes(device) === true;
  return {
    device: users.length >= SHARED_FROM ? 'SHARED' : isKnown ? 'KNOWN' : 'NEW',
    behaviour: countedFailures(risk, now).length >= UNUSUAL_FROM ? 'UNUSUAL' : 'USUAL',
  };
};

/** Names what has raised a mode above what was there; nothing when it did not rise. */
export const reasonsToRaise = (
  before: Mode,
  after: Mode,
  { device, behaviour }: Situation,
): readonly ('NEW_DEVICE' | 'SHARED_DEVICE' | 'UNUSUAL_BEHAVIOUR')[] => {
  if (strictest(before, after) === before) return [];
  return [
    ...(device === 'SHARED' ? (['SHARED_DEVICE'] as const) : []),
    ...(device === 'NEW' && behaviour === 'USUAL' ? (['NEW_DEVICE'] as const) : []),
    ...(behaviour === 'UNUSUAL' ? (['UNUSUAL_BEHAVIOUR'] as const) : []),
  ];
};
