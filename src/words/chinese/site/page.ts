export const archive = '归档';
export const topics = '主题';
export const trending = '热门';
export const authors = '作者';
export const organizations = '机构';
export const statistics = '统计';
export const search = '搜索';
export const subscribe = '订阅';
export const saved = '收藏的论文';
export const data = '数据';
export const notFound = '没有这个页面';
export const about = '关于';
export const today = '今日';
export const savedShort = '收藏';
export const searchPapers = '搜索论文';
export const main = '主导航';
export const footer = '页脚';
export const sidebar = '侧栏';
export const closeNotice = '关闭通知';
export const skip = '跳到正文';
export const readingSettings = '阅读设置';
export const licence = '许可：';
export const by = (byline: string): string => `作者：${byline}`;
export const followEmail = '用电子邮件接收热门论文！';
export const moved = '本页已移动';
export const lost = <Piece>(
  byDate: Piece,
  byTopic: Piece,
  bySearch: Piece,
): readonly (Piece | string)[] => [
  '地址可能有误，或论文已被移除。请浏览',
  byDate,
  '或',
  byTopic,
  '，或用标题中的词',
  bySearch,
  '。',
];
export const lostLinks = { archive: '按日期的归档', topics: '主题', search: '搜索' };
export const newestPapers = '最新论文';
export const note = '说明';
