import type { CommandSpec } from '../command.js';

/** Prints the completion script of a shell. */
export const completion: CommandSpec = {
  name: 'completion',
  summary:
    'Prints the script that lets your shell complete commands, options, and ids of the bank that runs.',
  when: 'you type commands by hand. Set it up once for your shell.',
  local: true,
  args: [{ name: 'shell', text: 'bash, zsh or fish.', completes: 'shell' }],
  examples: [
    {
      line: 'source <(weidongli completion bash)',
      text: 'For this terminal; put the line into ~/.bashrc for all.',
    },
    {
      line: 'weidongli completion zsh > "${fpath[1]}/_weidongli"',
      text: 'For zsh; open a new terminal afterwards.',
    },
    { line: 'weidongli completion fish > ~/.config/fish/completions/weidongli.fish', text: 'For fish.' },
  ],
  next: 'weidongli snapshot restore <Tab>',
  load: () => import('./completion.run.js'),
};
