import { inspect, parseArgs } from 'node:util';
import { foldersHere } from './folders.ts';
import { inlineConfig } from './inline-config.ts';
import { completeState } from './output/build-record.ts';
import { inputState, listOutput, outputState } from './output/build-state.ts';
import { requireOwnOutput } from './output/output-folder.ts';
import { formatProblem, isProblemsError } from '../problem/problem.ts';
import { requireArchive } from './require-archive.ts';

/**
 * `npm run build`: builds the archive, unless neither it nor the built site has changed since the last build.
 *
 * With `-- --explain <address>` it then says why the last build that made anything rendered the page at an address.
 */
try {
  const { values } = parseArgs({ options: { explain: { type: 'string' } } });
  const folders = foldersHere();
  // The integration refuses these as well, but Astro then adds lines of its own.
  const { warnings } = requireArchive(folders);
  requireOwnOutput(folders);
  const complete = completeState(folders);
  const output = complete === undefined ? [] : listOutput(folders.out);
  if (complete !== undefined && complete === inputState(folders) + outputState(output)) {
    const files = output.length.toLocaleString('en-GB');
    process.stdout.write(`Nothing has changed since the last build of these ${files} files.\n`);
    for (const each of warnings) process.stdout.write(`Warning: ${formatProblem(each)}\n`);
  } else {
    const { build } = await import('astro');
    // What Astro says of its steps is less than what the integration says.
    await build({ ...inlineConfig(folders), logLevel: 'warn' });
  }
  if (values.explain !== undefined) {
    const { explainPage } = await import('./report/explain-page.ts');
    const { loadExplainedBuild } = await import('./report/page-reasons.ts');
    process.stdout.write(`\n${explainPage(values.explain, loadExplainedBuild(folders))}\n`);
  }
} catch (error) {
  process.stderr.write(`${isProblemsError(error) ? error.message : inspect(error)}\n`);
  process.exitCode = 1;
}
