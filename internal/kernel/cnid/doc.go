// Package cnid knows the numbers by which China names firms, persons and goods: what they
// look like, which digits check the others, and how much of them may be shown.
//
// It owns the arithmetic and nothing else: it neither asks a register whether a number was
// issued nor decides what follows from a wrong one. A number that only looks unusual is
// valid with a warning.
//
// Glossary: uscc 统一社会信用代码 (GB 32100) · organisation code 组织机构代码 (GB 11714) ·
// resident id 公民身份号码 (GB 11643) · hk_macau_permit 港澳居民来往内地通行证 ·
// taiwan_permit 台湾居民来往大陆通行证 · foreign_permanent_resident 外国人永久居留身份证 ·
// gtin 商品条码 (GB 12904) · sc 食品生产许可证编号.
package cnid
