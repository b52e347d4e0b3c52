export const states = { new: '新', read: '已读' };
export const sinceVisit = (count: string, day: string): string =>
  `自您上次（${day}）访问以来新增 ${count} 篇`;
