export const heading = '搜索';
export const allOfArchive = '整个归档';
export const fields = '标题、摘要、作者、主题、机构、标识符';
export const submit = '搜索';
export const needsScripts =
  '搜索在您的设备上进行，需要 JavaScript。没有它，也可以通过下面的页面找到每篇论文。';
export const tryAgain = '重试';
export const order = '排序';
export const orders = {
  relevance: '相关度',
  newest: '最新',
  oldest: '最早',
  upvotes: '票数最多',
};
export const filters = '筛选';
export const filtersChosen = (count: string): string => `筛选（${count}）`;
export const papers = '论文';
export const pages = '主题、作者和日期';
export const nearby = '相近内容';
export const kinds = { topic: '主题', author: '作者', organization: '机构', date: '日期' };
export const moreResults = '更多结果';
export const resultsAbove = '以上结果';
export const browse = '浏览';
export const showMore = (count: string): string => `按最终顺序再显示 ${count} 篇`;
export const showFinal = '按最终顺序显示';
export const searching = '正在搜索……';
export const found = (papersText: string): string => `找到 ${papersText}`;
export const foundSoFar = (papersText: string): string => `目前找到 ${papersText}`;
export const shown = {
  relevance: (count: string): string => `显示最相关的 ${count} 篇`,
  newest: (count: string): string => `显示最新的 ${count} 篇`,
  oldest: (count: string): string => `显示最早的 ${count} 篇`,
  upvotes: (count: string): string => `显示票数最多的 ${count} 篇`,
};
export const foundAndShown = (foundText: string, shownText: string): string =>
  `${foundText}，${shownText}`;
export const theseFilters = '这些筛选';
export const quoted = (text: string): string => `“${text}”`;
export const noneYet = (what: string): string => `还没有找到${what}的论文。`;
export const nothing = (what: string): string => `没有找到${what}。`;
export const onlyPages = (what: string): string => `没有找到${what}的论文。以下页面与之相近。`;
export const searchedOf = (count: string, papersText: string): string =>
  `已搜索 ${papersText}中的 ${count} 篇；其余仍在搜索。`;
export const searchedBackTo = (count: string, papersText: string, month: string): string =>
  `已搜索 ${papersText}中的 ${count} 篇，直到${month}；更早的仍在搜索。`;
export const olderFailed = '未能搜索更早的论文。显示的是之前找到的。';
export const othersFailed = '未能搜索其他论文。显示的是之前找到的。';
export const notLoaded = '搜索未能加载。这并不说明本站有什么内容。';
export const offline = '您已离线，搜索未能加载。联网后会继续。';
export const triedExact = '只搜索了原文。';
export const tried = '已尝试：原词、其他词形和拼写、相近的词，以及含有部分词的论文。';
export const noneHasAll = '没有论文同时符合。';
export const withoutFilters = '不用筛选搜索';
export const corrected = ['显示的结果：', '。'] as const;
export const correctedUndo = '改为搜索 ';
export const leftOut = ['没有论文含有 ', '，因此略去。'] as const;
export const leftOutSeveral = ['没有论文含有 ', '，因此略去它们。'] as const;
export const searchAll = '搜索全部：';
export const apart = ['没有论文含有相邻的这些词：', '。以下论文分别含有它们。'] as const;
export const searchOnly = '只搜索 ';
export const someWords = '没有论文含有所有这些词。以下论文含有一部分。';
export const also = ['也搜索了：', '。'] as const;
export const notUnderstood = ['无法理解，已略去：', '。加引号则按词搜索。'] as const;
export const exactly = '已按原文搜索。';
export const otherForms = '也搜索其他形式';
export const enterOpens = <Piece>(paper: Piece): readonly (Piece | string)[] => [
  '按回车键打开',
  paper,
  '。',
];
export const thePaper = '此标识符的论文';
export const ownPage = <Piece>(subject: Piece): readonly (Piece | string)[] => [
  subject,
  ' 有自己的页面。',
];
export const ownPageAndFeed = <Piece>(subject: Piece, feed: Piece): readonly (Piece | string)[] => [
  subject,
  ' 有自己的页面；可关注',
  feed,
  '。',
];
export const itsFeed = '它的 RSS 订阅源';
export const foundBy = '匹配 ';
export const reasons = {
  authors: '作者',
  topics: '主题',
  organization: '机构',
  identifiers: '标识符',
  venue: '发表处',
  publisher: '出版者',
  keywords: '关键词',
};
export const marked = '已标出搜索的词。';
export const clear = '清除';
