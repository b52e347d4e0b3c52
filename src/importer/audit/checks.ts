import type { Check } from './audited-archive.ts';
import { authorsCheck } from './checks/authors.ts';
import { countsCheck } from './checks/counts.ts';
import { debrisCheck } from './checks/debris.ts';
import { formulasCheck } from './checks/formulas.ts';
import { identitiesCheck } from './checks/identities.ts';
import { importsCheck } from './checks/imports.ts';
import { listedDaysCheck } from './checks/listed-days.ts';
import { referencesCheck } from './checks/references.ts';
import { schemaCheck } from './checks/schema.ts';
import { titlesCheck } from './checks/titles.ts';
import { topicsCheck } from './checks/topics.ts';

/** Every check of an archive, what breaks a build first. */
export const checks: readonly Check[] = [
  schemaCheck,
  identitiesCheck,
  topicsCheck,
  referencesCheck,
  formulasCheck,
  debrisCheck,
  titlesCheck,
  authorsCheck,
  countsCheck,
  importsCheck,
  listedDaysCheck,
];
