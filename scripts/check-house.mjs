// Checks what neither the compiler nor ESLint sees: names of files, addresses, marks, package documents.
import { existsSync, readFileSync, statSync } from 'node:fs';
import { spawnSync } from 'node:child_process';
import { pathToFileURL } from 'node:url';
import { workspacesIn } from './bootstrap/files.mjs';

const MAX_BYTES = 1_000_000;
const TEXT =
  /\.(tsx?|mjs|cjs|js|json|md|css|html|ya?ml|sh|sql|svg|txt)$|(^|\/)(run|LICENSE|NOTICE|\.npmrc|\.gitignore)$/;
/** This file names what it forbids, and so does its test. */
const EXEMPT = /^scripts\/check-house(\.test)?\.mjs$|^package-lock\.json$/;
const CODE = /\.(tsx?|mjs|cjs)$/;

/** Sentence about a line of text, the pattern that finds it, and the files it does not concern. */
const LINE_RULES = [
  [
    'holds a path of one machine',
    /(^|[\s"'`(=:])(\/(root|srv|mnt|work)\/|\/(home|Users)\/[a-z][\w-]*\/|[A-Z]:\\Users\\)/,
  ],
  [
    'holds the address of a package registry',
    /https?:\/\/(registry\.|[\w.-]*(npmmirror|artifactory|jfrog)[\w.-]*)/i,
  ],
  [
    "names another company's mark; only the glossary and the origins may",
    /微粒贷|微业贷|微车贷|小鹅花钱|微众|WeBank/,
    /^docs\/(zh\/)?(glossary|origins)\.md$|\/vectors\//,
  ],
  ['holds unfinished work; open an issue instead', /\b(TODO|FIXME|XXX)\b/],
];
const CODE_RULES = [
  ['disables lint without a reason; add " -- why"', /eslint-disable(?!.* -- \S)/],
  ['switches the types off; use a guard or a narrower type', /@ts-(ignore|nocheck)|\bas any\b/],
  ['narrows the test run', /\b(it|test|describe)\.only\(/],
];
const DUMPING_GROUND = /(^|\/)(utils?|helpers?|common|types|misc)\.(ts|mjs|js)$/;
const ADR_HEADINGS = ['## Status', '## Context', '## Decision', '## Consequences'];
const ADR_LINES = 60;

/** Lists what is wrong with one file: its name and its lines. */
export function fileProblems(path, text) {
  const problems = DUMPING_GROUND.test(path) ? [`${path}: name the file for what it exports`] : [];
  const rules = [...LINE_RULES, ...(CODE.test(path) ? CODE_RULES : [])].filter(
    ([, , except]) => !except?.test(path),
  );
  text.split('\n').forEach((line, index) => {
    for (const [sentence, pattern] of rules)
      if (pattern.test(line)) problems.push(`${path}:${index + 1}: ${sentence}`);
  });
  return path.startsWith('docs/adr/') ? [...problems, ...adrProblems(path, text)] : problems;
}

function adrProblems(path, text) {
  const problems = ADR_HEADINGS.filter((heading) => !text.includes(`${heading}\n`)).map(
    (heading) => `${path}: lacks "${heading}"`,
  );
  const lines = text.trimEnd().split('\n').length;
  return lines > ADR_LINES ? [...problems, `${path}: ${lines} lines, at most ${ADR_LINES}`] : problems;
}

/** Lists the documents that a package or the root should have and has not. */
export function documentProblems(packages, exists, read) {
  const wanted = packages.flatMap((path) => [`${path}/README.md`, `${path}/AGENTS.md`]);
  const root = [
    'README.md',
    'README.zh-CN.md',
    'LICENSE',
    'NOTICE',
    'CONTRIBUTING.md',
    'AGENTS.md',
    'SECURITY.md',
  ];
  const problems = [...root, ...wanted].filter((path) => !exists(path)).map((path) => `${path} is missing`);
  if (!exists('README.md')) return problems;
  const [first = ''] = read('README.md').split('\n');
  return first.includes('README.zh-CN.md')
    ? problems
    : [...problems, 'README.md: its first line must link README.zh-CN.md'];
}

function main() {
  const { stdout } = spawnSync('git', ['ls-files', '-z', '-co', '--exclude-standard'], {
    encoding: 'utf8',
    maxBuffer: 1e8,
  });
  const paths = stdout
    .split('\0')
    .filter((path) => TEXT.test(path) && !EXEMPT.test(path) && existsSync(path));
  const small = paths.filter((path) => statSync(path).size <= MAX_BYTES);
  const read = (path) => readFileSync(path, 'utf8');
  const problems = [
    ...small.flatMap((path) => fileProblems(path, read(path))),
    ...documentProblems(workspacesIn('packages'), existsSync, read),
  ];
  if (paths.length === 0) problems.push('git lists no file, so nothing was checked');
  for (const problem of problems) console.error(problem);
  process.exitCode = problems.length === 0 ? 0 : 1;
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) main();
