// Package blacklist (黑名单) keeps whom a park does business with no more, and how it came to that.
//
// It owns entries and the marks by which a listed person or firm is found again under another
// dossier. It follows the model that O117 art. 14 sets for platforms: facts, reason, term and
// remedy are told, an appeal is reviewed, coming back under another account is prevented, and an
// entry ends with its term. For a park that order is its own rule, by contract: its list bars from
// the park's business, and from nothing else.
//
// It refuses an entry without facts, basis and term, a listing before the subject could speak, an
// answer to an appeal by who listed, and an entry without end. Marks are blind indexes and are
// forgotten with the end of the entry; there is no list across parks.
//
// Glossary: entry 条目 · notice 事先告知 · statement 陈述申辩 · listing 列入 · appeal 申诉 ·
// lifting 移出 · mark 识别标识 · ground 列入事由.
package blacklist
