// Package evaluation owns the monthly evaluation (效果评价) of merchants and streamers: facts,
// scorecards, snapshots, their consequences and appeals.
//
// It learns of the other domains by their events only and imports none of them. Figures are
// integers: a snapshot keeps its inputs, its scorecard and their hash, and anyone can compute
// it again to the last digit. It refuses to take a missing figure for a zero: an indicator
// without enough facts is inconclusive, its weight goes to the others, and the result says so.
// A machine proposes; a person publishes, and a person confirms what follows.
//
// Glossary: 评价结果 = Snapshot, 评分卡 = Card, 指标 = Indicator, 事实 = Fact, 申诉 = Appeal,
// 样品额度 = sample quota, 无法评定 = inconclusive.
package evaluation
