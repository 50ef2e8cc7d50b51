// Package conduct (违规与处置) keeps what merchants, streamers and agencies did against the rules,
// and what the park did about it.
//
// It owns violations (违规) with their points (记分), the steps of the park's ladder (处置), the
// rectification (整改) with its deadline, the appeal (申诉), and the information card of the four
// lists (四张清单). Catalogue, ladder, tiers and lists are data with their articles.
//
// It refuses to act alone: what screening or a patrol finds is recorded, a person confirms; the
// ladder suggests, a person confirms. The park's steps are those of a landlord and contract
// partner, never of an authority: the last one is a letter to the platform, and which of the four
// lists applies is the regulator's to decide. Evidence bundles belong to evidence, the account
// of a subject to admission, the filing of a clue to filing.
//
// Invariants: points are those of the catalogue at the time of recording, an appeal changes the
// figure that counts and keeps the first one; the account of a subject is the sum of its
// violations of the year; a suspension is in force from its start until its end, its lifting or
// an appeal that overturns the violation.
//
// Glossary: violation 违规 · points 记分 · tier 记分档 · ladder 处置阶梯 · sanction 处置 · rectification 整改 ·
// appeal 申诉 · clue 线索 · four lists 四张清单.
package conduct
