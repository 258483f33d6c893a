import { openWorld } from './attack-world.testing.js';
import type { Attack, AttackResult } from './attack.testing.js';

/** Tries an attack on a bank with every rule, and again on one without the rules that keep it out. */
export const tryAttack = async (attack: Attack): Promise<AttackResult> => {
  const { threat, expected, success = /^[23]\d\d\b/ } = attack;
  const actual = await attack.attempt(openWorld([]));
  const planted = await plantedAnswer(attack);
  // Only an attack that succeeds without the rule shows that it is the rule that keeps it out.
  const ok = actual === expected && planted !== expected && success.test(planted);
  return { threat, attack: attack.attack, expected, actual, planted, ok };
};

/** A weakness may also break something: what it throws is an answer, too. */
const plantedAnswer = async ({ attempt, plant, without }: Attack): Promise<string> => {
  try {
    const world = openWorld(without);
    await plant?.(world);
    return await attempt(world);
  } catch (error) {
    return `failed: ${error instanceof Error ? error.message.slice(0, 80) : 'unknown'}`;
  }
};
