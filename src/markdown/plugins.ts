import remarkMath from 'remark-math';
import type { PluggableList } from 'unified';
import { rehypeContent } from './rehype-content.ts';
import { rehypeMath } from './rehype-math.ts';

/**
 * What both lanes add to MDX. No GFM and no smart punctuation: in abstracts `~`, `|`, `www.` and `@`
 * mean themselves.
 */
export const remarkPlugins = [remarkMath] satisfies PluggableList;

/** What both lanes do to the HTML: TeX becomes MathML, then everything is made safe to serve. */
export const rehypePlugins = [rehypeMath, rehypeContent] satisfies PluggableList;
