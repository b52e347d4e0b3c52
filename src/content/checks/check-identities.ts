import type { Problem } from '../../problem/problem.ts';
import { fileToId, isPaperId } from '../../paper/paper-id.ts';

/** The part of a paper that decides where its page is. */
export interface Identified {
  readonly id: string;
  /** Below the content folder. */
  readonly file: string;
  readonly aliases: readonly string[];
}

/** Finds identifiers that two papers share, and aliases that are taken or cannot be identifiers. */
export function checkIdentities(papers: readonly Identified[]): readonly Problem[] {
  const owners = new Map<string, string>();
  const problems: Problem[] = [];
  for (const { id, file } of papers) {
    const owner = owners.get(id);
    if (owner === undefined) owners.set(id, file);
    else problems.push(problemOf(file, undefined, takenId(id, owner)));
  }
  for (const { id, file, aliases } of papers) {
    for (const [index, alias] of aliases.entries()) {
      const owner = owners.get(alias);
      const key = `aliases.${String(index)}`;
      if (!isPaperId(alias)) problems.push(problemOf(file, key, reserved(alias)));
      else if (owner !== undefined)
        problems.push(problemOf(file, key, takenAlias({ alias, id, owner })));
      else owners.set(alias, file);
    }
  }
  return problems;
}

function problemOf(file: string, key: string | undefined, said: Said): Problem {
  return { severity: 'error', file, key, ...said };
}

function takenId(id: string, owner: string): Said {
  return {
    message: `the identifier "${id}" is taken by ${owner}`,
    hint: 'Remove one of the two files, or rename one.',
  };
}

function reserved(alias: string): Said {
  return {
    message: `"${alias}" cannot be the identifier of a paper`,
    hint: `Remove it: /papers/${alias}/ is a page of another kind.`,
  };
}

function takenAlias({ alias, id, owner }: Record<'alias' | 'id' | 'owner', string>): Said {
  return alias === id
    ? {
        message: `"${alias}" is the identifier of this very paper`,
        hint: 'Remove it: aliases are former identifiers.',
      }
    : {
        message: `"${alias}" is taken by ${owner}`,
        hint: fileToId(owner) === alias ? `${removeOne} ${finishFirst}` : removeOne,
      };
}

const removeOne = 'Remove it from one of the two files.';
/** A rename that is killed between its two files leaves both. */
const finishFirst = 'If a command was interrupted, run it again first: it ends what it began.';

type Said = Pick<Problem, 'message' | 'hint'>;
