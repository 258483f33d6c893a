// Prints what the engine bench has measured: figures, ratios, goals, units and cost.
import { medians, spread, table } from '../figures.mjs';
import * as prices from './prices.mjs';

/** Goals at 64 callers on two cores. */
const GOALS = [
  { store: 'SQLite', way: 'http', figure: 'rate', least: 1500 },
  { store: 'SQLite', way: 'http', figure: 'p99', most: 150 },
  { store: 'PostgreSQL', way: 'http', figure: 'rate', least: 2500 },
  { store: 'SQLite', way: 'inside', figure: 'rate', least: 3000 },
  { store: 'PostgreSQL', way: 'inside', figure: 'rate', least: 5000 },
];
/** Transactions of the peak day that a published account tells of. */
const PEAK_DAY = 490_000_000;
const SECONDS_A_DAY = 86_400;

const whole = (value) => (Number.isNaN(value) ? '–' : Math.round(value).toLocaleString('en'));
const fixed = (value, digits) => (Number.isNaN(value) ? '–' : value.toFixed(digits));

/**
 * Samples of a contestant; `inside` only where it can be called without HTTP.
 *
 * @typedef {{http: Record<string, number>, inside?: Record<string, number>}} Sample
 */

/**
 * Prints the tables of one number of callers.
 *
 * @param {number} callers - Calls at the same time.
 * @param {Map<string, Sample[]>} samples - Of each contestant, in rounds.
 * @param {readonly string[]} ours - Which of them are ours.
 */
export function printEngine(callers, samples, ours) {
  const http = figuresOf(samples, 'http');
  const theirs = [...http.keys()].filter((name) => !ours.includes(name));
  const head = ['', 'calls/s', 'spread', 'p50 ms', 'p99 ms', 'server CPU µs', 'database µs', 'caller µs'];
  const rows = [...http].map(([name, own]) => [
    name,
    whole(own.rate),
    fixed(spread(samples.get(name).map((sample) => sample.http.rate)), 2),
    fixed(own.p50, 2),
    fixed(own.p99, 2),
    whole(own.serverCpu),
    own.databaseCpu === 0 ? '' : whole(own.databaseCpu),
    whole(own.loadCpu),
    ...theirs.map((peer) => `${fixed(own.rate / http.get(peer).rate, 2)}×`),
  ]);
  const title = callers === 1 ? 'one call after the other' : `${callers} calls at a time`;
  console.log(`\nThrough HTTP, ${title}; × is our rate beside a peer's\n`);
  console.log(table([[...head, ...theirs.map((peer) => `/ ${peer}`)], ...rows]));
  const inside = figuresOf(samples, 'inside');
  const insideRows = [...inside].map(([name, own]) => [
    ...[name, whole(own.rate), fixed(own.p50, 2), fixed(own.p99, 2), whole(own.serverCpu)],
  ]);
  console.log(`\nIn process, ${title}\n`);
  console.log(table([['', 'draws/s', 'p50 ms', 'p99 ms', 'CPU µs'], ...insideRows]));
  return { http, inside };
}

function figuresOf(samples, way) {
  const measured = [...samples].map(([name, all]) => [name, all.map((sample) => sample[way])]);
  return new Map(
    measured.filter(([, all]) => all[0] !== undefined).map(([name, all]) => [name, medians(all)]),
  );
}

/** Prints which goals were reached, and whether every peer was beaten. */
export function printGoals(figures, ours) {
  console.log('');
  for (const { store, way, figure, least, most } of GOALS) {
    const is = figures[way].get(store)?.[figure];
    if (is === undefined) continue;
    const right = least === undefined ? is < most : is >= least;
    const goal = least === undefined ? `below ${most} ms` : `${whole(least)}/s`;
    const place = way === 'http' ? 'through HTTP' : 'in process';
    console.log(`${right ? 'ok  ' : 'MISS'} ${store} ${place}: ${figure} ${whole(is)} of ${goal}`);
  }
  const rates = [...figures.http].map(([name, { rate }]) => ({ name, rate }));
  for (const { name, rate } of rates.filter(({ name }) => ours.includes(name)))
    for (const peer of rates.filter((one) => !ours.includes(one.name)))
      console.log(
        `${rate > peer.rate ? 'ok  ' : 'MISS'} ${name} ${fixed(rate / peer.rate, 2)} × ${peer.name}`,
      );
}

/**
 * Prints how many units of the measured size a day of so many transactions takes, and what an account costs.
 *
 * @param {ReturnType<typeof printEngine>} figures - At 64 callers.
 * @param {Record<string, number>} sizes - Bytes that a store keeps of one account with its loans.
 */
export function printSizing({ http }, sizes) {
  const mean = PEAK_DAY / SECONDS_A_DAY;
  console.log(`\n${whole(PEAK_DAY)} transactions a day are ${whole(mean)} a second, taken evenly.`);
  console.log('A unit is one server process with its store, as measured here through HTTP at 64 callers.');
  const durable = [...http].filter(([name]) => name === 'SQLite' || name === 'PostgreSQL');
  const rows = durable.map(([name, { rate, serverCpu, databaseCpu }]) => {
    const cpu = serverCpu + databaseCpu;
    return [
      name,
      whole(rate),
      whole(Math.ceil(mean / rate)),
      whole(Math.ceil(mean / (rate * prices.PLANNED_LOAD))),
      fixed((mean * cpu) / 1e6, 1),
      fixed(yearlyCost(cpu, sizes[name] ?? NaN), 3),
    ];
  });
  const head = [
    '',
    'draws/s a unit',
    'units, evenly',
    `units at ${prices.PLANNED_LOAD * 100} %`,
    'cores busy',
  ];
  console.log(`\n${table([[...head, 'yuan a year and account'], ...rows])}`);
  console.log(
    `\nCost: ${prices.CHANGES_A_YEAR} changes a year with ${prices.READS_A_CHANGE} reads each (a read taken as dear as a\n` +
      `tenth of a draw), ${prices.COPIES} copies; prices of bench/engine/prices.mjs, for servers and disks only. This is no\n` +
      `statement about anybody's peak day: a transaction there and a draw here are not the same thing.`,
  );
}

/** Part of a draw's CPU that a read is taken to cost. */
const READ_PART = 0.1;

function yearlyCost(cpuMicroseconds, bytes) {
  const changes = prices.CHANGES_A_YEAR * (1 + prices.READS_A_CHANGE * READ_PART);
  const hours = (changes * cpuMicroseconds) / 1e6 / 3600 / prices.PLANNED_LOAD;
  return hours * prices.CORE_HOUR + (bytes / 1e9) * prices.COPIES * prices.GIGABYTE_MONTH * 12;
}
