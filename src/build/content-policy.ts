import type { AstroUserConfig } from 'astro';
import { createHash } from 'node:crypto';
import type { ArchiveConfig } from '../site/archive-config.ts';
import { earlyDisplay } from '../site/early-display.ts';
import { createSubscriptionForm } from '../site/subscription.ts';

/**
 * The Content Security Policy of every page (https://www.w3.org/TR/CSP3/); Astro adds the hashes of what it puts into the
 * page itself. Pagefind needs WebAssembly. Pictures may come from anywhere, because papers link to theirs; forms only go
 * to the archive and to who takes subscriptions.
 */
export function createContentPolicy({ subscription }: ArchiveConfig): ContentPolicy {
  const origins = subscription === undefined ? [] : createSubscriptionForm(subscription).origins;
  return {
    directives: [
      "default-src 'self'",
      "img-src 'self' https:",
      `form-action ${["'self'", ...origins].join(' ')}`,
      "base-uri 'none'",
      "object-src 'none'",
    ],
    scriptDirective: {
      resources: ["'self'", "'wasm-unsafe-eval'"],
      hashes: [`sha256-${createHash('sha256').update(earlyDisplay).digest('base64')}`],
    },
    styleDirective: { resources: ["'self'"] },
  };
}

type ContentPolicy = NonNullable<NonNullable<AstroUserConfig['security']>['csp']>;
