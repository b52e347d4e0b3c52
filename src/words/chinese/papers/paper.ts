import type { Plural } from '../../plural.ts';

export const facts = {
  type: '类型',
  version: '版本',
  venue: '发表于',
  number: '编号',
  editors: '编者',
  publisher: '出版者',
  university: '大学',
  institution: '机构',
  reference: '期刊引用',
  categories: '类别',
  comment: '备注',
  licence: '许可',
  submittedBy: '提交者',
};
export const dates = { published: '发表于', updated: '更新于', listed: '收录于' };
export const counts = { upvotes: '票数', comments: '评论', stars: '代码星标' };
export const article = (number: string): string => `文章 ${number}`;
export const links = {
  paper: '论文',
  code: '代码',
  project: '项目',
  video: '视频',
  models: '模型',
  datasets: '数据集',
  demos: '演示',
  media: '媒体',
  film: '影片',
  picture: '图片',
};
export const stars: Plural = { other: '# 星' };
export const licences = {
  publicDomain: '公有领域',
  arxiv: 'arXiv 非独占许可',
  earlyArxiv: 'arXiv 1991 至 2003 年的许可',
};
export const types: Readonly<Record<string, string>> = {
  article: '预印本',
  'article-journal': '期刊论文',
  'article-magazine': '杂志文章',
  'article-newspaper': '报纸文章',
  bill: '法案',
  book: '图书',
  broadcast: '广播节目',
  chapter: '图书章节',
  classic: '经典',
  collection: '合集',
  dataset: '数据集',
  document: '文档',
  entry: '参考书条目',
  'entry-dictionary': '词典条目',
  'entry-encyclopedia': '百科条目',
  event: '活动',
  figure: '插图',
  graphic: '图形',
  hearing: '听证会',
  interview: '访谈',
  legal_case: '判例',
  legislation: '法律',
  manuscript: '手稿',
  map: '地图',
  motion_picture: '电影',
  musical_score: '乐谱',
  pamphlet: '小册子',
  'paper-conference': '会议论文',
  patent: '专利',
  performance: '演出',
  periodical: '期刊',
  personal_communication: '私人通信',
  post: '帖子',
  'post-weblog': '博客文章',
  regulation: '法规',
  report: '报告',
  review: '评论',
  'review-book': '书评',
  software: '软件',
  song: '歌曲',
  speech: '演讲',
  standard: '标准',
  thesis: '学位论文',
  treaty: '条约',
  webpage: '网页',
};
export const fix = '修改此记录';
export const report = '报告错误';
export const correction = (title: string): string => `更正：${title}`;
export const whatIsWrong = '哪里有误，应当如何：';
export const abstract = '摘要';
export const noAbstract = '此记录没有摘要。';
export const withdrawn = '已撤回';
export const erratum = '勘误';
export const machineSummary = '机器生成的摘要';
export const summaryBy = (name: string): string => `${name} 的摘要`;
export const actions = '链接与操作';
export const share = '分享';
export const andMore = (count: string): string => `以及另外 ${count} 个`;
export const topics = '主题';
export const corrections = '更正';
export const record = '详情';
export const countsHeading = '数字';
export const countedOn = (date: string): string => `统计于 ${date}`;
export const near = '相关论文';
export const shared = (terms: string): string => `共同点：${terms}`;
export const around = '前后的日子';
export const previous = '← 上一篇论文';
export const next = '下一篇论文 →';
export const earlierDay = '前一天：';
export const laterDay = '后一天：';
export const removedOn = <Piece>(date: Piece): readonly (Piece | string)[] => [
  '本论文已于',
  date,
  '从本站移除。',
];
export const searchArchive = '搜索本站';
