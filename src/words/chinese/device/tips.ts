export const heading = '搜索技巧';
export const type = '输入';
export const toFind = '查找';
export const allWords = '含有所有这些词，不论词形';
export const phrase = '相邻的词';
export const without = '不含某个词';
export const either = '二者之一';
export const inTitle = '标题中的词';
export const author = '某人的论文，可用部分或完整姓名';
export const topic = '某个主题';
export const organization = '某个机构的论文';
export const year = '某一年；month: 和 before: 也可用日期';
export const after = '某年、某月或某日之后的论文';
export const has = '附代码；也可用 models、datasets、video、demos';
export const identifier = 'arXiv 标识符、DOI 或地址：论文本身';
export const exampleWords = 'language model';
export const exampleWord = 'benchmark';
export const about = <Piece>(
  slash: Piece,
  control: Piece,
  k: Piece,
): readonly (Piece | string)[] => [
  '键入错误、其他拼写和缩写的全称也能找到；改动会注明，并有链接可只搜索原文。按键：',
  slash,
  ' 或 ',
  control,
  ' ',
  k,
  ' 可在任何页面搜索。',
];
