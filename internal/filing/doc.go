// Package filing owns what a park files with the market regulator (合规报送): the monthly
// filing and the violation clue, from the draft to the receipt.
//
// A filing is a table of cells, each of which knows the domain and the rule it comes from. It
// is validated against rules that block and rules a person may explain; locked, it never
// changes again; signed, it leaves as a package anybody can check; what the receiving end says
// is kept as it came. A mistake is put right by a new filing that names the old one: nothing
// is overwritten. It refuses to file what nobody confirmed, and to take a park's promise for a
// duty: a template says on what agreement or article it rests.
//
// Glossary: 报送 = Filing, 模板 = Template, 校验 = validation, 锁定 = lock, 回执 = receipt,
// 线索 = clue, 月度台账 = monthly filing, 更正 = correction, 作废 = void, 报送授权 = Grant.
package filing
