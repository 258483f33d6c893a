// Recomputes the vectors kept in the packages, or those of a folder, with the classes of all packages.
import { deviations } from '../packages/finance/vector-classes/deviations.ts';
import { registry as finance } from '../packages/finance/vector-classes/registry.ts';
import { exitCodeOf, reportLines, runFolder } from '../packages/finance/vector-classes/run.ts';
import { registry as trust } from '../packages/trust/vector-classes/registry.ts';

const given = process.argv[2];
const folders = given === undefined ? ['packages/finance/vectors', 'packages/trust/vectors'] : [given];
const results = await Promise.all(folders.map((folder) => runFolder(folder, { ...finance, ...trust })));
// Only the folders kept here have documented deviations; anywhere else every failure is one.
const documented = given === undefined ? deviations : {};
for (const [id, reason] of Object.entries(documented)) console.log(`documented deviation ${id}: ${reason}`);
for (const line of reportLines(results.flat())) console.log(line);
process.exitCode = exitCodeOf(results.flat(), documented);
