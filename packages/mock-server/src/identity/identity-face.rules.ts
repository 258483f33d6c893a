import type { LivenessAction } from '../engine/identity-ports.js';
import type { Mode } from '../engine/records-onboarding.js';

const MOVES: readonly LivenessAction[] = ['TURN_LEFT', 'TURN_RIGHT', 'OPEN_MOUTH', 'NOD'];

/**
 * Says what a face check asks for: to look, and in mode `ADVANCED` two or three moves in an order that nobody knows before.
 *
 * @param digits - Four random digits.
 */
export const actionsFor = (mode: Mode, digits: string): readonly LivenessAction[] => {
  if (mode !== 'ADVANCED') return ['LOOK'];
  const left = [...MOVES];
  const moves = Array.from(digits)
    .slice(0, 3)
    .map((digit) => left.splice(Number(digit) % left.length, 1)[0]);
  const count = 2 + (Number(digits[3]) % 2);
  return ['LOOK', ...moves.filter((move) => move !== undefined).slice(0, count)];
};
