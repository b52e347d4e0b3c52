import type { ArchiveConfig } from './archive-config.ts';
import { earlyDisplay } from './early-display.ts';
import { createSubscriptionForm } from './subscription.ts';

/**
 * Returns the Content Security Policy of every page (https://www.w3.org/TR/CSP3/). Pagefind needs WebAssembly, and one
 * script is in the page itself. Pictures may come from anywhere, because papers link to theirs; forms go only to the archive
 * and to the provider of subscriptions. Astro's own policy would have the hashes of all scripts and style sheets of the
 * site, which `'self'` allows already: half a kilobyte after gzip on every page.
 */
export async function createContentPolicy({ subscription }: ArchiveConfig): Promise<string> {
  const origins = subscription === undefined ? [] : createSubscriptionForm(subscription).origins;
  return [
    "default-src 'self'",
    `script-src 'self' 'wasm-unsafe-eval' '${await earlyDisplayHash}'`,
    "img-src 'self' https:",
    `form-action ${["'self'", ...origins].join(' ')}`,
    "base-uri 'none'",
    "object-src 'none'",
  ].join('; ');
}

/** The hash that allows the script: https://www.w3.org/TR/CSP3/#grammardef-hash-source */
const earlyDisplayHash = hashOf(earlyDisplay);

async function hashOf(script: string): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(script));
  return `sha256-${btoa(String.fromCharCode(...new Uint8Array(digest)))}`;
}
