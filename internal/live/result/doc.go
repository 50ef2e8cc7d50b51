// Package result (场次结果) counts what sessions brought: it reads the exports platforms make, finds
// the session of each broadcast, and ties its figures to the slots of the people who streamed.
//
// It owns imports of results, their rows, the figures of sessions and their shares. It refuses to
// guess: a row that fits several sessions, or none, waits for a person; figures of a broadcast that
// several people streamed are shared by all of them and never divided. Personal data of consumers
// is not read at all. Older figures never replace newer ones.
//
// Glossary: broadcast 直播 (one row of an export) · session 场次 · figures 数据 · share 归属.
package result
