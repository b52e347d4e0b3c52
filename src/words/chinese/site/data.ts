export const about =
  '本站显示的一切都可以作为文件获取，全部或部分皆可。无需密钥，也没有限制；文件随每次构建生成，没有变化的内容字节不变。';
export const licence = '许可';
export const noLicence = '本站没有为记录注明许可：再次发布前请先询问。';
export const publishedUnder = <Piece>(name: Piece): readonly (Piece | string)[] => [
  '记录依据以下许可发布：',
  name,
  '。',
];
export const rights = '论文和摘要归作者所有。已知的论文许可写在其记录中。';
export const staticApi = '静态 API';
export const aboutApi = <Piece>(
  openApi: Piece,
  path: Piece,
  call: Piece,
  nothing: Piece,
): readonly (Piece | string)[] => [
  '位于固定地址的 JSON 文件，由 ',
  openApi,
  ' 描述，结构见 JSON Schema。字段名与 Daily Papers 的 API 相同，因此为其编写的程序只需换主机，并以 ',
  path,
  ' 代替 ',
  call,
  '。程序可能缺少的：未知的票数和评论为 ',
  nothing,
  '。',
];
export const apiFiles = 'API 文件';
export const address = '地址';
export const holds = '内容';
export const beside = '页面旁的文件';
export const besideFiles = '页面旁的文件';
export const missing = '没有或不再有的文件';
export const aboutMissing = <Piece>(outputs: Piece, config: Piece): readonly (Piece | string)[] => [
  '请求这些地址而无结果的程序，可在此找到同样的内容。键 ',
  outputs,
  '（在 ',
  config,
  ' 中）决定本站写出哪些类型的文件。',
];
export const missingFiles = '没有文件的地址';
export const use = '替代';
export const guides = <Piece>(
  llms: Piece,
  map: Piece,
  subscriptions: Piece,
): readonly (Piece | string)[] => [
  llms,
  ' 引导语言模型，',
  map,
  '引导搜索引擎，',
  subscriptions,
  '引导关注者。',
];
export const sitemap = '网站地图';
export const feeds = '订阅源';
export const whole = '整个归档';
export const wholeFiles = '包含整个归档的文件';
export const file = '文件';
export const what = '说明';
export const byYear = '按年份';
export const checks = <Piece>(check: Piece, importing: Piece): readonly (Piece | string)[] => [
  '把文件放在同一文件夹中，',
  check,
  ' 可检查是否完整。',
  importing,
  ' 可读取解压后的 JSON Lines、CSL-JSON、BibTeX 和 RIS。',
];
export const columns = '列';
export const aboutColumns = <Piece>(
  table: Piece,
  arxiv: Piece,
  path: Piece,
  sign: Piece,
): readonly (Piece | string)[] => [
  'CSV 和 SQLite 文件中表 ',
  table,
  ' 的列。列表以分号和空格连接；未知的为空。电子表格、pandas 和 DuckDB 会把像数字的内容当作数字，因此 CSV 中的标识符前有一个词：',
  arxiv,
  ' 和 ',
  path,
  '（本站中的路径）。其他值不变：请按文本读入各列，否则以 ',
  sign,
  ' 开头的值会成为公式。JSON Lines 包含本站保存的记录。',
];
export const shape = <Piece>(schema: Piece): readonly (Piece | string)[] => [
  '其结构见 ',
  schema,
  '。',
];
export const columnsOfPapers = '论文表的列';
export const columnsOf = (table: string): string => `${table} 的列`;
export const column = '列';
export const type = '类型';
export const tables = 'SQLite 文件的表';
export const aboutTables = <Piece>(attach: Piece): readonly (Piece | string)[] => [
  '有多个文件时，SQLite 可在 ',
  attach,
  ' 之后一起查询。',
];
