export const papers = '论文';
export const author = '作者';
export const organization = '机构';
export const month = '月份';
export const year = '年份';
export const withoutMonth = (papersText: string): string => `${papersText}月份不明，未计入图中。`;
export const papersPer = { month: '每月论文数', year: '每年论文数' };
export const topics = '主题的变化';
export const aboutTopics = {
  month: '最常见的主题在每月论文中所占的比例，全部使用同一比例尺。数字是论文总数。',
  year: '最常见的主题在每年论文中所占的比例，全部使用同一比例尺。数字是论文总数。',
};
export const topicShares = {
  month: '各主题在每月论文中的比例',
  year: '各主题在每年论文中的比例',
};
export const code = '附代码的论文';
export const aboutCode = {
  month: (share: string): string => `${share} 的论文注明了代码仓库；图中是它们在每月论文中的比例。`,
  year: (share: string): string => `${share} 的论文注明了代码仓库；图中是它们在每年论文中的比例。`,
};
export const codePer = { month: '每月附代码的论文', year: '每年附代码的论文' };
export const withCode = '附代码';
export const authors = '最常见的作者';
export const organizations = '最常见的机构';
export const summary = (label: string, first: string, last: string, most: string): string =>
  `${label}，${first}至${last}。最多：${most}。`;
export const mostIn = (most: string, when: string): string => `${when} ${most}`;
export const valueOf = (when: string, value: string): string => `${when}：${value}`;
export const table = '表格';
export const tableOf = (label: string): string => `：${label}`;
