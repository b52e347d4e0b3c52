import { unified } from '@astrojs/markdown-remark';
import { rehypePlugins, remarkPlugins } from '../markdown/plugins.ts';

/**
 * The `markdown` section of the Astro configuration: the module lane with the very plugins of the data
 * lane, and without what Astro would add to it (GFM, smart punctuation, syntax highlighting by style).
 */
export const astroMarkdown = {
  syntaxHighlight: false,
  processor: unified({ remarkPlugins, rehypePlugins, gfm: false, smartypants: false }),
} as const;
