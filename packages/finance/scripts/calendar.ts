// Writes the announced days of China from the npm package chinese-days (MIT). When a new notice is out, unpack the
// newest version (npm pack chinese-days) and name its folder:
//   node --import tsx packages/finance/scripts/calendar.ts <folder of the package>
// It is no part of `npm run generate`, so the repository does not depend on that package. See ADR 0014.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

interface Source {
  readonly holidays: Readonly<Record<string, string>>;
  readonly workdays: Readonly<Record<string, string>>;
}

const folder = process.argv[2];
if (folder === undefined) throw new Error('Name the folder of the unpacked package chinese-days.');
const { version } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as { version: string };
const source = JSON.parse(readFileSync(join(folder, 'dist/chinese-days.json'), 'utf8')) as Source;

const isWeekend = (date: string): boolean => [0, 6].includes(new Date(`${date}T00:00:00Z`).getUTCDay());

function byYear(dates: readonly string[]): string {
  const years = new Map<string, string[]>();
  for (const date of [...dates].sort()) {
    const year = date.slice(0, 4);
    years.set(year, [...(years.get(year) ?? []), date.slice(5, 7) + date.slice(8, 10)]);
  }
  return [...years].map(([year, days]) => `  ${year}: '${days.join(' ')}',\n`).join('');
}

const text = `// Written by packages/finance/scripts/calendar.ts from chinese-days ${version} (MIT, see ../NOTICE); do not edit.

/** Weekdays off by year, \`MMDD\` each; a year is here once its notice is out. */
export const CLOSED_WEEKDAYS: Readonly<Record<string, string>> = {
${byYear(Object.keys(source.holidays).filter((date) => !isWeekend(date)))}};

/** Weekends worked by year, \`MMDD\` each. */
export const MAKE_UP_DAYS: Readonly<Record<string, string>> = {
${byYear(Object.keys(source.workdays).filter(isWeekend))}};
`;
writeFileSync(new URL('../src/calendar-cn/generated/announced-days.ts', import.meta.url), text);
