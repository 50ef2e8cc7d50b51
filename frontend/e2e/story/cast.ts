// Everybody and everything of the story: invented people, numbers with right check digits.

export const parkName = '蒙山直播电商基地';

export const staff = {
  park_admin: { name: '刘广成', login: 'liu@mengshan.test' },
  sourcing_officer: { name: '孙维真', login: 'sun@mengshan.test' },
  live_supervisor: { name: '郑晓岚', login: 'zheng@mengshan.test' },
  mediator: { name: '许和平', login: 'xu@mengshan.test' },
  evaluator: { name: '何秋实', login: 'he@mengshan.test' },
  compliance_officer: { name: '沈静仪', login: 'shen@mengshan.test' },
  finance: { name: '秦玉珍', login: 'qin@mengshan.test' },
} as const;

export const platform = {
  first: { name: '平台管理员', login: 'first@sitong.test' },
  security: { name: '安全管理员', login: 'security@sitong.test' },
  regulator: { name: '周明', login: 'zhou@scjg.test' },
} as const;

/** The merchant of the story: farm produce and its own streams. */
export const merchant = {
  name: '临沂蒙山果业有限公司',
  login: '13905391001',
  uscc: '91371302MA3C7K2P3X',
  wrongUscc: '91371302MA3C7K2P3Y',
  contact: '张守田',
  address: '山东省临沂市兰山区柳青街道云仓路 18 号',
  account: { platform: 'douyin', uid: 'mengshan_fruit', name: '蒙山果业' },
} as const;

/** The streamer of the story: has a following, and sells the goods of others. */
export const streamer = {
  name: '王小满',
  login: '13905392001',
  idNumber: '371302199504120028',
  address: '山东省临沂市兰山区银雀山街道沂州路 6 号',
  account: { platform: 'douyin', uid: 'xiaoman_home', name: '小满日记' },
} as const;

/** The merchant's own employee, who streams for the shop. */
export const host = {
  name: '李青禾',
  login: '13905392002',
  idNumber: '371302199811036045',
  address: '山东省临沂市兰山区金雀山街道红旗路 21 号',
  account: { platform: 'douyin', uid: 'qinghe_live', name: '青禾' },
} as const;

/** An identity number whose check digit is off by one. */
export const miscounted = (number: string) => number.slice(0, -1) + ((Number(number.at(-1)) + 1) % 10);

export const rosterOfMerchants = csv(
  ['名称', '主体类型', '手机号', '联系人', '平台', '账号ID', '账号名称'],
  [merchant.name, '企业', merchant.login, merchant.contact, '抖音', merchant.account.uid, merchant.account.name],
);

/** One row is good for nothing: its phone has seven digits. */
export const rosterOfStreamers = csv(
  ['名称', '手机号', '平台', '账号ID', '账号名称'],
  [streamer.name, streamer.login, '抖音', streamer.account.uid, streamer.account.name],
  [host.name, host.login, '抖音', host.account.uid, host.account.name],
  ['阿楠', '1380013', '抖音', 'anan_pick', '阿楠选品'],
);

export const product = {
  title: '沂蒙山红富士苹果 5 斤装',
  category: 'farm_produce',
  brand: '蒙山红',
  claims: '果园直采，果径 80 毫米以上',
  origin: '山东临沂蒙阴',
  spec: '2.5 千克/箱',
  unit: '箱',
  price_fen: 3990,
} as const;

/** What is said in the stream: the second sentence promises a cure, and is grave. */
export const spoken = [
  '大家好，欢迎来到蒙山果业的直播间，今天给大家带来自家果园的红富士。',
  '这个苹果天天吃，能治疗糖尿病，血压也降下来了。',
  '想要的朋友点下面的链接，产地直发，坏果包赔。',
] as const;

export const srt = Buffer.from(
  [
    ['00:00:05,000 --> 00:00:09,000', '欢迎各位来到小满的直播间，今天专场是蒙山的红富士。'],
    ['00:00:12,000 --> 00:00:16,500', '这个价格是全网最低价，错过今天就没有了。'],
    ['00:00:20,000 --> 00:00:24,000', '喜欢的朋友可以先看检测报告，再下单。'],
  ]
    .map(([time, text], n) => `${n + 1}\n${time}\n${text}\n`)
    .join('\n'),
);

/** A consumer who bought bruised apples. */
export const consumer = { name: '陈女士', phone: '13876543210', order: '6924518873350112' } as const;

/** A document of one page, different for every text. */
export function pdf(text: string): Buffer {
  const page = `BT /F1 18 Tf 60 760 Td (${Buffer.from(text).toString('hex')}) Tj ET`;
  const parts = [
    '<</Type/Catalog/Pages 2 0 R>>',
    '<</Type/Pages/Kids[3 0 R]/Count 1>>',
    '<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 4 0 R/Resources<</Font<</F1 5 0 R>>>>>>',
    `<</Length ${page.length}>>stream\n${page}\nendstream`,
    '<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>',
  ];
  const body = parts.map((part, n) => `${n + 1} 0 obj${part}endobj`).join('\n');
  return Buffer.from(`%PDF-1.4\n${body}\ntrailer<</Root 1 0 R/Size 6>>\n%%EOF\n`);
}

function csv(...rows: readonly (readonly string[])[]): Buffer {
  const line = (cells: readonly string[]) => cells.map((cell) => (cell.includes(',') ? `"${cell}"` : cell)).join(',');
  return Buffer.from(`\uFEFF${rows.map(line).join('\r\n')}\r\n`);
}

/** The list of broadcasts as the compass writes it: a mark first, a tab behind identifiers, dashes for nothing. */
export function compass(rows: { uid: string; name: string; from: string; to: string; gmv: string; orders: number }[]) {
  const head = [
    '直播间标题',
    '主播昵称',
    '主播抖音号',
    '直播开始时间',
    '直播结束时间',
    '直播时长(分钟)',
    '直播间成交金额',
    '直播间成交订单数',
    '直播间退款金额',
    '直播间观看人数',
    '千次观看成交金额',
    '收货人姓名',
  ];
  const line = (r: (typeof rows)[number]) => [
    '蒙山红富士专场',
    r.name,
    `${r.uid}\t`,
    r.from,
    r.to,
    '--',
    r.gmv,
    String(r.orders),
    '0.00',
    '12860',
    '--',
    '王某某',
  ];
  return csv(head, ...rows.map(line));
}
