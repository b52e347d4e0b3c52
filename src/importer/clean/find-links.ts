import { toString } from 'mdast-util-to-string';
import type { Link, PhrasingContent } from 'mdast';

/**
 * Returns the first link to a source repository (owner and name on a known host), without `.git`, fragment and trailing
 * slash. Hugging Face addresses are models, data sets or demos and do not count.
 */
export function findCode(nodes: readonly PhrasingContent[]): string | undefined {
  for (const { link } of linksOf(nodes)) {
    const code = repositoryAddress(link.url);
    if (code !== undefined) return code;
  }
  return undefined;
}

/** Returns the first link that the sentence before it, or its own label, calls the project page. */
export function findProject(nodes: readonly PhrasingContent[]): string | undefined {
  const called = linksOf(nodes).find(
    ({ link, before }) =>
      projectPage.test(before) || /^(?:the |our )?(?:project|home)/i.test(toString(link)),
  );
  return called?.link.url;
}

/** Returns every link of a paragraph with the text since the previous link. */
function linksOf(nodes: readonly PhrasingContent[]): readonly FoundLink[] {
  let before = '';
  return nodes.flatMap((node): readonly FoundLink[] => {
    if (node.type === 'link') {
      const found = { link: node, before: before.slice(-160) };
      before = '';
      return [found];
    }
    if (node.type === 'strong' || node.type === 'emphasis') {
      const inside = linksOf(node.children);
      if (inside.length > 0) return inside.map(({ link }) => ({ link, before }));
    }
    before += toString(node);
    return [];
  });
}

function repositoryAddress(address: string): string | undefined {
  const url = new URL(address);
  const host = url.hostname.replace(/^www\./, '').toLowerCase();
  const [owner, name] = url.pathname.split('/').filter((part) => part !== '');
  if (!codeHosts.has(host) || owner === undefined || name === undefined) return undefined;
  if (notOwners.has(owner)) return undefined;
  const path = url.pathname.replace(/\/+$/, '').replace(/\.git$/, '');
  return `https://${host}${path}`;
}

const codeHosts: ReadonlySet<string> = new Set([
  'github.com',
  'gitlab.com',
  'bitbucket.org',
  'codeberg.org',
]);
/** First parts of an address on these hosts that are not owners. */
const notOwners: ReadonlySet<string> = new Set([
  'orgs',
  'topics',
  'users',
  'features',
  'marketplace',
]);

const projectPage =
  /\b(?:project[ -]?(?:web)?[ -]?(?:page|site|website)|home ?page)s?\b(?:[^.!?]|\.(?! )){0,100}$/i;

interface FoundLink {
  readonly link: Link;
  readonly before: string;
}
