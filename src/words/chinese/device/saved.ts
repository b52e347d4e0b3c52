import type { Plural } from '../../plural.ts';

export const save = '收藏';
export const saved = '已收藏';
export const saveNamed = (title: string): string => `收藏：${title}`;
export const removedWithNote = '已连同笔记和标签移除。现在重新收藏即可恢复。';
export const refusal = '此设备无法再保存：存储已满或已关闭。没有任何更改。';
export const search = '搜索收藏';
export const order = '排序';
export const orders = {
  newest: '最近收藏',
  oldest: '最早收藏',
  date: '最新论文',
  title: '标题',
};
export const byTag = '按标签筛选';
export const needsScripts = '论文收藏在您的设备上，需要 JavaScript。没有它，您可以浏览：';
export const empty =
  '还没有收藏。点击卡片上的书签或论文页面上的“收藏”，论文就会保存在这里：只在此设备上，无需账号。可以在下面导入其他设备的文件。';
export const showMore = '显示更多';
export const countSaved = (papers: string): string => `已收藏 ${papers}`;
export const countShown = (count: string, papers: string): string =>
  `显示 ${papers}中的 ${count} 篇`;
export const remove = '移除';
export const removeNamed = (title: string): string => `移除：${title}`;
export const removed = (title: string): string => `已移除：${title}`;
export const undo = '撤销';
export const undoNamed = (title: string): string => `撤销：重新收藏 ${title}`;
export const noteAndTags = '笔记和标签';
export const note = '笔记';
export const tags = '标签，以逗号分隔';
export const moreNames = (count: string): string => `另外 ${count} 位`;
export const exchange = '导出和导入';
export const exportTo = '导出';
export const fullFile = '含笔记和标签的 JSON';
export const importFrom = '导入 BibTeX、RIS 或 JSON';
export const nothingToExport = '没有可导出的内容。';
export const exported = (papers: string): string => `已导出 ${papers}。`;
export const incomplete = (papers: string): string =>
  `${papers}的页面未能读取：文件含有已知的内容。`;
export const added = (papers: string): string => `已添加 ${papers}。`;
export const addedAndKnown = (papers: string, known: string): string =>
  `已添加 ${papers}，${known} 篇已存在。`;
export const faulty: Plural = { other: '# 个条目有误。' };
export const unchanged = (problem: string): string => `${problem}没有任何更改。`;
export const tooLarge = '文件大于 5 MB。';
export const emptyFile = '文件为空。';
export const tooMany = (count: string, most: string): string =>
  `文件含有 ${count} 篇论文；最多读取 ${most} 篇。`;
export const wrongFile = '文件不是论文的 BibTeX、RIS 或 JSON。';
export const noneRead = '未能从文件中读取论文。';
export const searches = '保存的搜索';
export const recentSearches = '此设备上最近的搜索';
export const forgetRecent = '清除';
export const saveSearch = '保存此搜索';
export const searchSaved = '搜索已保存';
export const nameOfSearch = '搜索名称';
export const cancel = '取消';
export const noLonger = (name: string): string => `“${name}”不再保存。`;
export const savedHere = '已保存在此设备上。它与新内容一起列在收藏页面。';
export const forget = '删除';
export const forgetSearch = (name: string): string => `删除搜索 ${name}`;
export const newCount = (count: string): string => `${count} 篇新论文`;
export const orMore = (count: string): string => `${count} 或更多`;
