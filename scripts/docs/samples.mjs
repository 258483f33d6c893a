// Checks the samples of the pages: what can be compiled is compiled, and commands must exist.
import { transformSync } from 'esbuild';
import { existsSync, readFileSync } from 'node:fs';
import { compile } from '../check-examples.mjs';

const fence = /^( *)```(\w*)\n([\s\S]*?)^ *```/gm;
/** Languages whose text is free. */
const FREE = new Set(['text', 'http']);

/** Finds the samples of a page. */
export const samplesIn = (file, text) =>
  [...text.matchAll(fence)].map((match) => ({
    file,
    line: text.slice(0, match.index).split('\n').length,
    language: match[2],
    code: match[3],
  }));

const attempt = (work) => {
  try {
    work();
    return undefined;
  } catch (error) {
    return error.message.split('\n').slice(0, 2).join(' ');
  }
};

/** A command of a shell sample that names something of this repository has to name something that is there. */
function commandProblem(line) {
  const { scripts } = JSON.parse(readFileSync('package.json', 'utf8'));
  const [, script] = /^npm (?:run )?(?:--silent )?(\w[\w:-]*)/.exec(line) ?? [];
  if (/^npm (run|start|test)\b/.test(line) && !Object.hasOwn(scripts, script))
    return `there is no script "${script}"`;
  for (const [, folder] of line.matchAll(/(?:^| )-w (\S+)/g))
    if (!existsSync(`${folder}/package.json`)) return `there is no workspace ${folder}`;
  const [, file] = /^node (\S+\.m?js)/.exec(line) ?? [];
  return file !== undefined && !existsSync(file) ? `there is no file ${file}` : undefined;
}

const shell = (code) =>
  code
    .split('\n')
    .map((line) => commandProblem(line.trim()))
    .find(Boolean);

/** Every tag of ours in a sample has to be an element of the manifest. */
const html = (code, tags) => {
  const unknown = [...code.matchAll(/<(wdl-[\w-]+)/g)].map(([, tag]) => tag).find((tag) => !tags.has(tag));
  return unknown === undefined ? undefined : `there is no element <${unknown}>`;
};

const checks = {
  json: (code) => attempt(() => JSON.parse(code)),
  css: (code) => {
    const { warnings } = transformSync(code, { loader: 'css', logLevel: 'silent' });
    return warnings[0]?.text;
  },
  js: (code) => attempt(() => transformSync(code, { loader: 'js', logLevel: 'silent' })),
  sh: shell,
  html,
};

/** Checks one sample that needs no compiler of types; answers with what is wrong, if anything. */
export function sampleProblem({ language, code }, tags) {
  if (FREE.has(language)) return undefined;
  if (!Object.hasOwn(checks, language)) return `nobody checks samples in "${language}"`;
  return checks[language](code, tags);
}

/**
 * Checks all samples of the pages.
 *
 * @param {Map<string, string>} pages - Path and text.
 * @param {Set<string>} tags - Names of our elements.
 * @returns {{name: string, problem: string | undefined}[]} One entry a sample; those in TypeScript share one.
 */
export function checkSamples(pages, tags) {
  const samples = [...pages].flatMap(([file, text]) => samplesIn(file, text));
  const isTyped = ({ language }) => language === 'ts' || language === 'tsx';
  const typed = samples.filter(isTyped).map((sample) => ({ ...sample, jsx: sample.language === 'tsx' }));
  const said = compile(typed, '.cache/examples-docs');
  const rest = samples.filter((sample) => !isTyped(sample));
  return [
    { name: `${typed.length} samples in TypeScript compile`, problem: said || undefined },
    ...rest.map((sample) => ({
      name: `${sample.file}:${sample.line}: sample in ${sample.language}`,
      problem: sampleProblem(sample, tags),
    })),
  ];
}
