export const cite = (papers: string): string => `引用 ${papers}`;
export const citing = (papers: string): string => `引用 ${papers}：`;
export const citeAll = '全部引用：';
export const formatOf = (format: string, papers: string): string => `${format}：${papers}`;
export const packedOf = (format: string, papers: string): string =>
  `${format}：${papers}，gzip 压缩`;
export const copyBibtex = '复制 BibTeX';
export const download = '下载';
export const heading = '引用';
export const citationAs = (format: string): string => `${format} 格式的引用`;
export const copy = (format: string): string => `复制 ${format}`;
export const notMade = '未能生成。请联网后重试。';
export const copied = '已复制';
export const selected = '已选中：请用按键复制';
export const notLoaded = '未加载：请联网后重试';
export const notCopied = '未复制';
export const loading = '正在加载……';
export const failed = '未能加载。请联网后重试。';
export const inFile = (papersText: string, file: string): string => `${papersText}已存入 ${file}`;
export const nothingToCite = '没有可引用的内容。';
export const reading = (papersText: string): string => `正在读取 ${papersText}……`;
export const readOf = (count: string, papersText: string): string =>
  `已读取 ${papersText}中的 ${count} 篇……`;
export const oneNotRead = (all: string, file: string): string =>
  `${all}中有 1 篇未能读取，不在 ${file} 中。请重试。`;
export const notRead = (count: string, all: string, file: string): string =>
  `${all}中有 ${count} 篇未能读取，不在 ${file} 中。请重试。`;
