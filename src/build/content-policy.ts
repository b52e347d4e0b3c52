import type { AstroUserConfig } from 'astro';
import type { ArchiveConfig } from '../site/archive-config.ts';

/**
 * The Content Security Policy of every page (https://www.w3.org/TR/CSP3/); Astro adds the hashes of what stands in the
 * page itself. Pagefind needs WebAssembly. Pictures may come from anywhere, because papers link to theirs; forms only go
 * to the archive and to the address that takes subscriptions.
 */
export function createContentPolicy({ subscription }: ArchiveConfig): ContentPolicy {
  const form = subscription === undefined ? '' : ` ${new URL(subscription.action).origin}`;
  return {
    directives: [
      "default-src 'self'",
      "img-src 'self' https:",
      `form-action 'self'${form}`,
      "base-uri 'none'",
      "object-src 'none'",
    ],
    scriptDirective: { resources: ["'self'", "'wasm-unsafe-eval'"] },
    styleDirective: { resources: ["'self'"] },
  };
}

type ContentPolicy = NonNullable<NonNullable<AstroUserConfig['security']>['csp']>;
