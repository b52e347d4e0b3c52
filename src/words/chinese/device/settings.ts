import type { Plural } from '../../plural.ts';

export const close = '关闭';
export const theme = '主题颜色';
export const themes = { system: '跟随系统', light: '浅色', dark: '深色' };
export const themeNow = {
  system: '主题颜色：跟随系统',
  light: '主题颜色：浅色',
  dark: '主题颜色：深色',
};
export const density = '密度';
export const densities = { comfortable: '宽松', compact: '紧凑' };
export const abstracts = '列表中的摘要';
export const lengths = { none: '无', short: '开头', full: '全文' };
export const dim = '淡化已打开的论文';
export const singleKeys = '启用单键快捷键';
export const showKeys = '显示快捷键';
export const notStored = '此设备不保存内容，因此只对本页有效。';
export const staysHere = '这一切都留在您的设备上，不会发送到任何地方。';
export const forgetAll = '清除此设备上的全部内容……';
export const willBeGone = '本站在此设备上记住的一切都将消失。';
export const willBeGoneWith: Plural = {
  other: '本站在此设备上记住的一切都将消失，包括 # 篇收藏的论文。',
};
export const forgetIt = '清除';
export const watch = '关注列表中的词';
export const word = '词或姓名';
export const happens = '含有它的论文如何处理';
export const highlight = '突出显示';
export const hide = '隐藏';
export const highlighted = '已突出显示';
export const hidden = '已隐藏';
export const add = '添加';
export const forget = '删除';
export const forgetWord = (text: string): string => `删除 ${text}`;
export const watched = (words: string): string => `您关注：${words}`;
export const hiddenPapers: Plural = { other: '您关注的词隐藏了 # 篇论文：' };
export const show = '显示';
export const hideAgain = '再次隐藏';
export const keys = '快捷键';
export const does = {
  search: '搜索；在 Mac 上也可用 ⌘ K',
  step: '下一篇和上一篇论文',
  open: '打开论文',
  save: '收藏或取消收藏论文',
  neighbour: '上一个和下一个日期、页面或论文',
  theme: '主题颜色：跟随系统、浅色、深色',
  list: '本列表',
};
