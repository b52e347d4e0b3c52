export const week = (number: string, year: string): string => `${year} 年第 ${number} 周`;
export const countOf = (when: string, count: string): string => `${when}：${count}`;
export const span = (first: string, last: string): string => `${first}至${last}`;
export const thisDay = '当天';
export const trending = { day: '今日热门', week: '本周热门', month: '本月热门' };
export const spans = { day: '日', week: '周', month: '月' };
export const lastUpdated = '最近更新：';
export const ways = '继续浏览';
export const earlierDays = '更早的日子';
export const calendar = '日历';
export const months = '月份';
export const topicsOfDays = '这些天的主题';
export const goTo = '跳转到日期';
export const go = '前往';
export const noPapersOn = (date: string): string => `${date}没有论文。最近有论文的日子：`;
export const and = '和';
export const squares = '每个方格代表一天。';
export const keys = '用方向键按周和日移动。';
export const papersADay = '每天的论文数';
export const fromTo = (least: string, most: string): string => `${least} 至 ${most}`;
export const orMorePapers = (least: string): string => `${least} 篇或更多`;
export const trendingBy = '热门范围';
export const asOf = (date: string): string => `截至${date}`;
export const ranking = <Piece>(
  halfLife: string,
  limit: string,
  exponent: Piece,
): readonly (Piece | string)[] => [
  `论文发布 ${halfLife}后，一票只算一半；超过 ${limit}则不再计算：得分 = 票数 × 0.5`,
  exponent,
  '。',
];
export const age = (halfLife: string): string => `时间 ÷ ${halfLife}`;
export const noUpvotes = '本站论文还没有得票。';
export const noUpvotesIn = (days: string): string => `最近 ${days}的论文没有得票。`;
export const read = (date: string): string => `阅读${date}`;
export const byDate = '按日期浏览';
