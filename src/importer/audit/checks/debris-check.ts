import type { Nodes } from 'mdast';
import { visit } from 'unist-util-visit';
import { abstractTree } from '../../../markdown/abstract-tree.ts';
import { parseTitle } from '../../../paper/title.ts';
import type { Problem } from '../../../problem/problem.ts';
import type { StoredPaper } from '../../merge/stored-paper.ts';
import type { AuditCheck } from '../audited-archive.ts';
import { bodyLine } from '../body-line.ts';

/** Finds LaTeX that shows as letters and signs in titles and abstracts. */
export const debrisCheck: AuditCheck = {
  name: 'debris',
  title: 'LaTeX left in text',
  find: ({ content: { papers } }) =>
    papers.flatMap((stored) => [...titleDebris(stored), ...abstractDebris(stored)]),
};

function titleDebris({ path, paper }: StoredPaper): readonly Problem[] {
  return parseTitle(paper.title)
    .filter(({ type }) => type === 'text')
    .flatMap(({ value }) => debrisIn(value))
    .map((found) => ({ ...problem(found), file: path, key: 'title' }));
}

function abstractDebris(stored: StoredPaper): readonly Problem[] {
  if (debrisIn(stored.abstract).length === 0) return [];
  const problems: Problem[] = [];
  visit(abstractTree(stored.body), 'text', (node: Extract<Nodes, { type: 'text' }>) => {
    const line = bodyLine(stored, node.position?.start.line ?? 1);
    for (const found of debrisIn(node.value)) {
      problems.push({ ...problem(found), file: stored.path, line });
    }
  });
  return problems;
}

function debrisIn(text: string): readonly string[] {
  return [...text.matchAll(debris)].map(([found]) => found);
}

function problem(found: string): Problem {
  return {
    severity: 'warning',
    message: `"${found}" looks like LaTeX that was not read`,
    hint: 'Write what it stands for, or put math between dollars.',
  };
}

/** A command, an escaped sign, TeX quotation marks, or a superscript or subscript in braces. */
const debris = /\\(?:[a-zA-Z]{2,}|["'`^~=.](?=[{a-zA-Z])|[%&_#])|``|[\^_]\{[^{}]*\}?|\$\$/g;
