import type { CommandSpec } from '../command.js';

/** Hands events on to a receiver. */
export const listen: CommandSpec = {
  name: 'listen',
  summary: 'Shows events as they happen and hands them on to your receiver, signed.',
  when: 'you write the receiver of webhooks. The bank sees the status that your receiver answers, and tries again as in production.',
  options: [
    { flags: '--forward-to <url>', text: 'Receiver that each event is posted to.' },
    {
      flags: '--events <types>',
      text: 'Only these types or globs, with commas between: loan.*,repayment.failed',
      completes: 'event',
    },
    {
      flags: '--secret <secret>',
      text: 'Sign with this secret, whsec_…; without it one is made that stays the same for the same receiver.',
    },
    { flags: '--full', text: 'Print bodies, too.' },
  ],
  examples: [
    { line: 'weidongli listen', text: 'Watch what happens.' },
    {
      line: 'weidongli listen --forward-to http://127.0.0.1:3000/webhooks',
      text: 'Prints the secret to verify with, then each event with the status that came back.',
    },
    { line: 'weidongli listen --events "loan.*" --json', text: 'One JSON document for each event.' },
  ],
  next: 'In another terminal: weidongli trigger loan.disbursed',
  load: () => import('./listen.run.js'),
};
