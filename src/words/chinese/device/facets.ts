export const names = { tag: '主题', year: '年份', month: '月份', org: '机构', has: '附带' };
export const attachments: Readonly<Record<string, string>> = {
  code: '代码',
  models: '模型',
  datasets: '数据集',
  video: '视频',
  demos: '演示',
};
export const monthsOf = (year: string): string => `${year} 年的月份`;
export const chosen = (name: string, value: string): string => `${name}：${value}`;
export const chosenFilters = '已选筛选';
export const remove = (filterText: string): string => `移除筛选：${filterText}`;
export const removeAll = '全部移除';
export const removeAllFilters = '移除全部筛选';
export const filter = '筛选……';
export const filterOf = (name: string): string => `筛选：${name}`;
export const fewer = '较少';
export const more = '更多';
export const all = (count: string): string => `全部 ${count} 个`;
export const olderMissing = '目前的数字：仍在搜索更早的论文。';
export const othersMissing = '目前的数字：仍在搜索其他论文。';
