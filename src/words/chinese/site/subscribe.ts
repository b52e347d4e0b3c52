import type { Plural } from '../../plural.ts';

export const byEmail = '通过电子邮件';
export const inbox = '用电子邮件接收热门论文！';
export const yourAddress = '您的电子邮件地址';
export const button = '订阅';
export const goesTo = (host: string): string =>
  `您的地址会发送到 ${host}，而不是本站；每封邮件都说明如何退订。`;
export const byFeed = '通过订阅源';
export const aboutFeeds =
  '订阅源是固定地址上的新论文列表。阅读器会替您查看并显示新内容：无需账号，也无需电子邮件地址。请把下面的某个地址或本站任何页面的地址交给阅读器：多数阅读器会自己找到该页面的订阅源。';
export const everyPaper = '每篇论文';
export const aboutEvery = (newest: string): string =>
  `每篇论文一个条目，含完整摘要，最新 ${newest} 篇。`;
export const aboutHistory = '支持归档订阅源（RFC 5005）的阅读器可以由此回溯到第一篇论文。';
export const dayByDay = '每日汇总';
export const aboutDays = '每天一个条目，含当天每篇论文的标题、作者和一句话。';
export const choice = '自选';
export const topicFeeds = '每个主题都有订阅源。';
export const peopleFeeds = '主题的订阅源含完整摘要，机构和作者的订阅源较短。';
export const peopleFeedsFrom = (least: string): string =>
  `主题的订阅源含完整摘要，机构和有 ${least} 篇以上论文的作者的订阅源较短。`;
export const tickSeveral = '勾选若干项，作为一个文件导入阅读器。';
export const atOnce = '一次全部';
export const lists = '供阅读器导入的订阅源列表（OPML）：';
export const copyAddress = '复制地址';
export const openIn = '打开方式';
export const otherFormats = '其他格式';
export const findTopic = '查找主题';
export const findAny = '查找主题、作者或机构';
export const download = '下载 OPML';
export const formatOf = (format: string, name: string): string => `${format}：${name}`;
export const openInReader = (reader: string): string => `在 ${reader} 中打开`;
export const tick = '请勾选想要的订阅源。';
export const chosen = (name: string): string => `已选：${name}。`;
export const countChosen: Plural = { other: '已选 # 个订阅源。' };
export const noFeeds = '没有订阅源';
export const feeds: Plural = { other: '# 个订阅源' };
export const firstShown = (found: string, most: string): string => `${found}，显示前 ${most} 个`;
