type Name = { zh: string; en: string };

/** The laws the product's data cites, by the short code it may use for them. */
const laws: Record<string, Name> = {
  O117: { zh: '直播电商监督管理办法', en: 'Live E-commerce Supervision Measures (Order 117)' },
  O121: { zh: '市场监督管理投诉举报处理办法', en: 'Complaint and Report Handling Measures (Order 121)' },
  NTM: { zh: '网络交易监督管理办法', en: 'Online Trading Supervision Measures' },
  ECL: { zh: '电子商务法', en: 'E-commerce Law' },
  CRL: { zh: '消费者权益保护法', en: 'Consumer Rights Protection Law' },
  CRLR: { zh: '消费者权益保护法实施条例', en: 'Regulation on the Consumer Rights Protection Law' },
  AdL: { zh: '广告法', en: 'Advertising Law' },
  IAM: { zh: '互联网广告管理办法', en: 'Internet Advertising Measures' },
  AUCL: { zh: '反不正当竞争法', en: 'Anti-Unfair Competition Law' },
  PMR: { zh: '明码标价和禁止价格欺诈规定', en: 'Provisions on Price Marking and Price Fraud' },
  FSL: { zh: '食品安全法', en: 'Food Safety Law' },
  PQL: { zh: '产品质量法', en: 'Product Quality Law' },
  CSR: { zh: '化妆品监督管理条例', en: 'Cosmetics Supervision Regulation' },
  PIPL: { zh: '个人信息保护法', en: 'Personal Information Protection Law' },
  CSL: { zh: '网络安全法', en: 'Cybersecurity Law' },
  NDSR: { zh: '网络数据安全管理条例', en: 'Network Data Security Regulation' },
  PML: { zh: '人民调解法', en: "People's Mediation Law" },
  APL: { zh: '行政处罚法', en: 'Administrative Penalty Law' },
  APP: { zh: '市场监督管理行政处罚程序规定', en: 'Procedure for Market Regulation Penalties' },
  SCR: { zh: '山东省消费者权益保护条例', en: 'Shandong Consumer Protection Regulation' },
  RDM: { zh: '网络交易合规数据报送管理暂行办法', en: 'Online Trading Compliance Data Filing Measures' },
  LMM: { zh: '网络直播营销管理办法（试行）', en: 'Live Marketing Measures (trial)' },
  LSC: { zh: '网络主播行为规范', en: 'Code of Conduct for Online Streamers' },
};
const otherNames: Record<string, string> = { 明码标价规定: 'PMR', 合规数据报送办法: 'RDM' };

/** What a duty may rest on beside the law. */
const ownGrounds: Record<string, string> = {
  园区规则: 'the rules of the park',
  入驻协议: 'the contract with the park',
  维权服务站承诺: "the promise of the park's complaint desk",
  报送约定: 'the agreement on filings',
};

const byName = new Map([
  ...Object.values(laws).map((law): [string, Name] => [law.zh, law]),
  ...Object.entries(otherNames).map(([name, code]): [string, Name] => [name, laws[code] as Name]),
]);

const piece =
  /^《?(?<name>[^《》]+?)》?\s*(?:art\.\s*|第)?(?<numbers>\d+(?:\s?\(\d+\))?(?:条?[,、]\s*第?\d+(?:\s?\(\d+\))?)*)条?$/u;

function citeOne(text: string, language: string): string {
  const { name = '', numbers = '' } = piece.exec(text)?.groups ?? {};
  const law = laws[name] ?? byName.get(name);
  if (!law) return (!language.startsWith('zh') && ownGrounds[text]) || text;
  const articles = numbers.split(/[,、]/).map((n) => n.replace(/[\s第条]/g, ''));
  return language.startsWith('zh')
    ? `《${law.zh}》${articles.map((n) => n.replace(/^(\d+)/, '第$1条')).join('、')}`
    : `${law.en} art. ${articles.join(', ')}`;
}

/** A citation as the data keeps it (`O117 art. 27, 28; NTM 31`), with the law's full name in the reader's language. */
export function cite(article: string, language: string): string {
  return article
    .split(/[;；]/)
    .map((one) => citeOne(one.trim(), language))
    .join(language.startsWith('zh') ? '；' : '; ');
}
