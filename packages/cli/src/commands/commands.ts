import type { CommandSpec } from '../command.js';
import { clock } from './clock.command.js';
import { completion } from './completion.command.js';
import { customers } from './customer.command.js';
import { dev } from './dev.command.js';
import { doctor } from './doctor.command.js';
import { fault } from './fault.command.js';
import { listen } from './listen.command.js';
import { logs } from './logs.command.js';
import { outcomes } from './outcomes.command.js';
import { personas } from './persona.command.js';
import { recording } from './record.command.js';
import { snapshot } from './snapshot.command.js';
import { trigger } from './trigger.command.js';
import { unit } from './unit.command.js';

/** Every command, in the order of the help. */
export const commands: readonly CommandSpec[] = [
  ...[dev, doctor, trigger, listen, logs],
  ...clock,
  ...snapshot,
  ...fault,
  ...customers,
  ...personas,
  outcomes,
  ...recording,
  ...unit,
  completion,
];
