import type { Host } from '../../site/archive-config.ts';

/** What a web host takes, as far as a build can check it. */
export interface HostLimits {
  readonly name: string;
  readonly limits: readonly HostLimit[];
  /** Where the host says so. */
  readonly source: string;
}

export interface HostLimit {
  /** Files or bytes of the whole site, bytes of one file, or files of one folder without the folders inside it. */
  readonly of: 'files' | 'bytes' | 'file bytes' | 'folder files';
  readonly most: number;
  /** What else the host takes. */
  readonly note?: string;
}

/** The day on which the sources were read. */
export const limitsChecked = '2026-12-01';

/** `docs/deploying.md` has limits of traffic and time too. A host that is left out has none that a site of files can pass. */
export const hostLimits: Partial<Readonly<Record<Host, HostLimits>>> = {
  'github-pages': {
    name: 'GitHub Pages',
    limits: [{ of: 'bytes', most: 1e9 }],
    source:
      'https://docs.github.com/en/pages/getting-started-with-github-pages/github-pages-limits',
  },
  'cloudflare-pages': {
    name: 'Cloudflare Pages',
    limits: [
      { of: 'files', most: 20_000, note: 'on the free plan, 100,000 on paid plans' },
      { of: 'file bytes', most: 25 * 1024 ** 2 },
    ],
    source: 'https://developers.cloudflare.com/pages/platform/limits/',
  },
  netlify: {
    name: 'Netlify',
    limits: [{ of: 'folder files', most: 54_000 }],
    source: 'https://docs.netlify.com/deploy/deploy-overview/',
  },
};
