import { checks } from './checks.ts';
import { runCheck } from './run-check.ts';

// All run even after one fails, so that everything is seen at once.
for (const check of checks) {
  const found = await runCheck(check);
  if (found === undefined) {
    console.log(`✔ ${check.name}`);
  } else {
    console.log(`✖ ${check.name}\n${found}\n`);
    process.exitCode = 1;
  }
}
