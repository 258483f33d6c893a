// Checks package-lock.json: no address of a registry, and every optional platform package that a package names.
import { readFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';

/** Lists what is wrong with a parsed lock file. */
export function lockProblems({ packages }) {
  const paths = Object.keys(packages);
  const present = new Set(paths.map((path) => path.split('node_modules/').pop()));
  const problems = [];
  for (const path of paths) {
    const { resolved, link, version, optionalDependencies = {} } = packages[path];
    if (resolved !== undefined && link !== true) problems.push(`${path}: holds a "resolved" address`);
    for (const name of Object.keys(optionalDependencies)) {
      if (!present.has(name)) problems.push(`${path} ${version}: its platform package ${name} is missing`);
    }
  }
  return problems;
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const text = readFileSync('package-lock.json', 'utf8');
  const problems = lockProblems(JSON.parse(text));
  if (/"https?:\/\/[^"]*\.tgz"/.test(text)) problems.push('the file holds the address of an archive');
  for (const problem of problems) console.error(`package-lock.json: ${problem}`);
  if (problems.length > 0)
    console.error('Keep omit-lockfile-registry-resolved=true and make the lock file anew.');
  process.exitCode = problems.length === 0 ? 0 : 1;
}
