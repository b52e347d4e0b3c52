import type { Problem } from '../../record/problem.ts';
import type { Page } from './pages.ts';

/** What a page must not have: ids twice, no or several main headings, styles and handlers inside attributes. */
export function checkPage(page: Page): readonly Problem[] {
  return [...checkIds(page), ...checkHeadings(page), ...checkAttributes(page)];
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

/** The Content-Security-Policy would ignore these in silence. */
function checkAttributes(page: Page): readonly Problem[] {
  return page.elements.flatMap(({ name, attributes, line }) =>
    Object.keys(attributes)
      .filter((key) => key === 'style' || key.startsWith('on'))
      .map((key) => error(page, `<${name}> has the attribute "${key}"`, line)),
  );
}

function error(page: Page, message: string, line?: number): Problem {
  return { severity: 'error', file: page.file, line, message };
}
