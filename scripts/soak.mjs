// Runs a bank for a long time on its own clock and counts what is wrong: npm run soak -- wealth [--customers=1000 --days=365 --seed=7]
import { soakWealth } from './soak/wealth/year.mjs';

const [name, ...args] = process.argv.slice(2);
const soaks = { wealth: soakWealth };
const option = (key, usual) => {
  const given = args.find((arg) => arg.startsWith(`--${key}=`));
  if (given === undefined) return usual;
  const value = Number(given.slice(key.length + 3));
  if (!Number.isInteger(value) || value < 1) throw new Error(`--${key} takes a whole number above 0.`);
  return value;
};

if (!Object.hasOwn(soaks, name ?? '')) {
  console.error(`Name what is to run: npm run soak -- ${Object.keys(soaks).join(' | ')}`);
  process.exitCode = 1;
} else {
  const { passed, failed } = await soaks[name]({
    customers: option('customers', 1000),
    days: option('days', 365),
    seed: option('seed', 7),
  });
  console.log(`${passed} passed, ${failed} failed`);
  if (failed > 0) process.exitCode = 1;
}
