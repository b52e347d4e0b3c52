import type { AuditCheck } from './audited-archive.ts';
import { authorsCheck } from './checks/authors-check.ts';
import { countsCheck } from './checks/counts-check.ts';
import { debrisCheck } from './checks/debris-check.ts';
import { formulasCheck } from './checks/formulas-check.ts';
import { identitiesCheck } from './checks/identities-check.ts';
import { importsCheck } from './checks/imports-check.ts';
import { listedDaysCheck } from './checks/listed-days-check.ts';
import { referencesCheck } from './checks/references-check.ts';
import { schemaCheck } from './checks/schema-check.ts';
import { titlesCheck } from './checks/titles-check.ts';
import { topicsCheck } from './checks/topics-check.ts';

/** Every check of an archive; those that break a build come first. */
export const auditChecks: readonly AuditCheck[] = [
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
