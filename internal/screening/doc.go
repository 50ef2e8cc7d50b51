// Package screening (话术筛查) finds words in titles, claims, scripts and live transcripts that the
// advertising and trading rules do not allow, and says which rule, how grave, and what to say instead.
//
// It owns the versioned lexicon (pack.yaml), what a park adds to it, the folding of evasive
// spellings, the matcher and the pipeline around them, which are pure: no database, no clock, no
// person. It refuses to judge: a hit
// (命中) is a place a person should look at, never a violation; a negation, a quotation or a proof
// the words have behind them is for that person to weigh.
//
// Invariants: every hit is reported in rune offsets of the text as it was given; a term split
// between two chunks of a stream is found; an allow-phrase clears exactly the hits inside its span;
// a lexicon never changes under its version: a park's additions are part of its name.
//
// Glossary: hit 命中 · term 词条 · variant 变体 · allow-phrase 放行短语 · pack 词库 · severity 严重程度
// (grave 严重, serious 较重, slight 轻微) · suggestion 建议表述.
package screening
