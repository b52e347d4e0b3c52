import type { Plural } from '../../plural.ts';

export const papers: Plural = { other: '# 篇论文' };
export const days: Plural = { other: '# 天' };
export const authors: Plural = { other: '# 位作者' };
export const organizations: Plural = { other: '# 个机构' };
export const topics: Plural = { other: '# 个主题' };
export const comments: Plural = { other: '# 条评论' };
export const papersOnDays = (papersText: string, daysText: string): string =>
  `${daysText}，${papersText}`;
export const onDays: Plural = { other: '# 天' };
