export const archive = (title: string): string => `${title} 中有论文的每一天。`;
export const topics = (title: string): string => `${title} 中论文的主题。`;
export const authors = (title: string): string => `${title} 中论文的作者。`;
export const organizations = (title: string): string => `${title} 中论文所属的机构。`;
export const statistics = (title: string): string =>
  `${title} 的论文数据：按时间、主题、作者和机构。`;
export const search = (title: string): string => `搜索 ${title} 的论文。`;
export const subscribe = (title: string): string => `通过订阅源关注 ${title}。`;
export const subscribeByEmail = (title: string): string => `通过电子邮件或订阅源关注 ${title}。`;
export const saved = (title: string): string => `您在此设备上收藏的 ${title} 论文。`;
export const data = (title: string): string =>
  `${title} 的全部记录文件：供脚本、电子表格、文献管理软件和语言模型使用。`;
export const list = (heading: string): string => `论文：${heading}。`;
export const period = (heading: string): string => `${heading}的论文。`;
export const trending = (heading: string, title: string): string =>
  `${heading}：${title} 中得票最多的论文。`;
export const byAuthor = (name: string): string => `${name} 的论文。`;
export const fromOrganization = (name: string): string => `来自 ${name} 的论文。`;
