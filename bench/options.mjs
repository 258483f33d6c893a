/** Reads `--name=value` of the command line; undefined when it is not there. */
export const option = (name) =>
  process.argv.find((arg) => arg.startsWith(`--${name}=`))?.slice(name.length + 3);

/** Says that a first impression is enough. */
export const isQuick = process.argv.includes('--quick');

/** Gives the number of rounds: `--rounds=3`, else 2 with `--quick`. */
export const roundsOr = (usual) => Number(option('rounds') ?? (isQuick ? 2 : usual));
