// Package live (直播统一管) runs the sessions of a park: plan, gate, watch, correct, count.
//
// It owns sessions and their slots and shelves, the pre-stream gate with its rules and waivers,
// transcripts and the hits found in them, corrections, incidents, and the results a platform
// exported. It refuses to admit a product or a person (sourcing, admission), to find words by
// itself (screening), to sanction (conduct) or to keep evidence (evidence): these are asked
// through the ports in ports.go.
//
// Invariants: a person streams in one place at a time; a studio and an account hold one session at
// a time; a hit is recorded once however often its words arrive; a figure that cannot be split
// between slots is shared, never divided; a session that began without a green gate says why.
//
// Glossary: session 场次 · slot 班次 · shelf 货架 · gate 开播前合规审核 · finding 审核项 · waiver 放行 ·
// transcript 话术实录 · chunk 片段 · hit 命中 · correction 纠错 · incident 事件 · result 场次结果 ·
// self-run 店播 · influencer 达播 · studio 直播间.
package live
