import { expect, test } from 'vitest';
import { cite } from './law';

test.each([
  ['O117 art. 27, 28; NTM 31', '《直播电商监督管理办法》第27条、第28条；《网络交易监督管理办法》第31条'],
  ['CRLR 13(3)', '《消费者权益保护法实施条例》第13条(3)'],
  ['O121 art. 23 (5)', '《市场监督管理投诉举报处理办法》第23条(5)'],
  ['《食品安全法》第35条、第67条', '《食品安全法》第35条、第67条'],
  ['网络直播营销管理办法（试行） art. 17', '《网络直播营销管理办法（试行）》第17条'],
  ['合规数据报送办法 8', '《网络交易合规数据报送管理暂行办法》第8条'],
  ['维权服务站承诺', '维权服务站承诺'],
  ['O117 art. 27; GB 32100', '《直播电商监督管理办法》第27条；GB 32100'],
  ['', ''],
])('%s is cited by its full name', (article, shown) => {
  expect(cite(article, 'zh-CN')).toBe(shown);
});

test('an English reader gets the English name', () => {
  expect(cite('园区规则', 'en')).toBe('the rules of the park');
  expect(cite('《食品安全法》第35条、第67条', 'en')).toBe('Food Safety Law art. 35, 67');
  expect(cite('《直播电商监督管理办法》第27条；《产品质量法》第33条', 'en')).toBe(
    'Live E-commerce Supervision Measures (Order 117) art. 27; Product Quality Law art. 33',
  );
});
