import type { CommandSpec } from '../command.js';

/** Shows the request log. */
export const logs: CommandSpec = {
  name: 'logs',
  summary: 'Shows the requests that the bank has answered, secrets blacked out.',
  when: 'you ask what your code really sent, and what the bank said to it. The bank keeps the last 1,000.',
  options: [
    { flags: '--follow', text: 'Go on with each request as it comes, until Ctrl+C.' },
    { flags: '--status <status>', text: 'Only replies of this status: 404, or a class such as 4xx.' },
    {
      flags: '--operation <id>',
      text: 'Only this operation, or a glob such as loan.*',
      completes: 'operation',
    },
    { flags: '--method <method>', text: 'Only this method.', choices: ['GET', 'POST'] },
    { flags: '--limit <number>', text: 'So many at most, 1 to 1000.', defaultValue: '20' },
    { flags: '--full', text: 'With headers and bodies.' },
    { flags: '--har <file>', text: 'Write them to a file in HAR 1.2, for browsers and other tools.' },
  ],
  examples: [
    { line: 'weidongli logs --follow --status 4xx', text: 'Every refusal as it happens.' },
    { line: 'weidongli logs --operation loan.draw --full', text: 'The draws with their bodies.' },
    { line: 'weidongli logs --har session.har', text: 'A file for the network panel of a browser.' },
  ],
  next: 'Give the trace id of a line to whoever helps you; weidongli record keeps the whole case.',
  load: () => import('./logs.run.js'),
};
