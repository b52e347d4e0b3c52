import { createHash } from 'node:crypto';
import type { Problem } from '../../problem/problem.ts';
import { nodeText, type Page } from './pages.ts';

/**
 * Returns what a page must not have: duplicate ids, no main heading or several, styles and handlers in attributes, and
 * scripts that its Content-Security-Policy blocks.
 */
export function checkPage(page: Page): readonly Problem[] {
  return [
    ...checkIds(page),
    ...checkHeadings(page),
    ...checkAttributes(page),
    ...checkPolicy(page),
  ];
}

function checkIds(page: Page): readonly Problem[] {
  const seen = new Set<string>();
  return page.elements.flatMap(({ attributes, line }) => {
    const id = attributes['id'];
    if (id === undefined) return [];
    if (!seen.has(id)) {
      seen.add(id);
      return [];
    }
    return [error(page, `the id "${id}" is there twice`, line)];
  });
}

function checkHeadings(page: Page): readonly Problem[] {
  const [heading] = page.headings;
  if (page.headings.length !== 1) {
    return [error(page, `has ${String(page.headings.length)} h1, not one`)];
  }
  return heading === '' ? [error(page, 'has an empty h1')] : [];
}

/** The Content-Security-Policy would block these silently. */
function checkAttributes(page: Page): readonly Problem[] {
  return page.elements.flatMap(({ name, attributes, line }) =>
    Object.keys(attributes)
      .filter((key) => key === 'style' || key.startsWith('on'))
      .map((key) => error(page, `<${name}> has the attribute "${key}"`, line)),
  );
}

/** The policy applies only to what follows it. */
function checkPolicy(page: Page): readonly Problem[] {
  const place = page.elements.findIndex(
    ({ attributes }) => attributes['http-equiv'] === 'content-security-policy',
  );
  const policy = page.elements[place]?.attributes['content'];
  if (policy === undefined) return [error(page, 'has no Content-Security-Policy')];
  return page.elements.flatMap(({ name, attributes, node, line }, index) => {
    if (name === 'style') return [error(page, 'has a <style>, which its policy forbids', line)];
    const isData = attributes['type']?.endsWith('json') === true;
    if (name !== 'script' || isData || attributes['src'] !== undefined) return [];
    const hash = createHash('sha256').update(nodeText(node)).digest('base64');
    if (policy.includes(`'sha256-${hash}'`) && index > place) return [];
    return [error(page, 'has a script that its policy does not let in', line)];
  });
}

function error(page: Page, message: string, line?: number): Problem {
  return { severity: 'error', file: page.file, line, message };
}
