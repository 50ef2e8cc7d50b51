// Package admission (主体准入) keeps the dossiers of merchants, streamers and agencies and
// decides who may do business in a park.
//
// It owns identity, documents with their dates, applications and the decisions on them, the
// training quiz, the import of an existing roster, and the single evaluator that names
// everything missing at once. A lapse of a document suspends its holder and tells the rest
// of the product.
//
// It refuses an admission with a blocker open, an answer of the quiz given by anyone but the
// streamer, and identity numbers in clear: they are sealed, found again by a blind index,
// and shown masked; showing one is a purpose on record.
//
// Invariants: a submission is never changed, only followed by another; a decision keeps the
// rules it was made on; nobody under 16 is admitted as a streamer.
//
// Glossary: admission 准入 · subject 主体 · merchant 商家 · streamer 主播 · agency 机构 ·
// qualification 资质 · application 准入申请 · submission 提交 · provisional 暂准 ·
// guardian 监护人 · training quiz 普法测试 · roster 花名册 · requirement 准入要求.
package admission
