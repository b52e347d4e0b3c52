import { unified } from '@astrojs/markdown-remark';
import { rehypePlugins, remarkPlugins } from '../markdown/plugins.ts';

/**
 * The `markdown` section of the Astro configuration: the module lane with exactly the plugins of the data lane, without
 * what Astro would add (GFM, smart punctuation, syntax highlighting with inline styles).
 */
export const astroMarkdown = {
  syntaxHighlight: false,
  processor: unified({ remarkPlugins, rehypePlugins, gfm: false, smartypants: false }),
} as const;
