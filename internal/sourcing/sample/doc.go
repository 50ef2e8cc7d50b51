// Package sample (样品) follows the samples merchants give away, from the request to the content
// or the return.
//
// It refuses a sample beyond the streamer's quota or the offer's stock of samples, and one of
// an offer the streamer may not take. Its words and tables belong to sourcing.
//
// Invariants:
//   - a streamer has one sample of an offer under way at most
//   - samples under way and closed never exceed the samples an offer gives away
//   - a request nobody answers lapses after 72 hours
//
// Glossary: sample 样品 Sample · quota 样品额度 Quota · fulfilment 履约 Fulfilment ·
// content due 内容期限 ContentDueAt.
package sample
