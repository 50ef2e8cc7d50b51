// Package mediation settles what consumers have against merchants of the park (纠纷统一调).
//
// It owns cases from the complaint to the archive: who may do what in which state (mode.go,
// one table per mode, each step with its article), what is said in which room, offers,
// agreements and their performance. It refuses to decide a case, to let one side read the
// private room of the other, and to move money itself: the ledger does, at its word.
//
// A park is no authority. It mediates as its own service desk (维权服务站, O121 art. 6), as
// an enterprise in 12315 ODR, entrusted by the regulator (O121 art. 19) or through a people's
// mediation committee (人民调解法). In each, 12315, arbitration and the court stay open to the
// consumer (CRL art. 39), and every public answer says so.
//
// Invariants: a case names its merchant before it is accepted; at most one offer is open; an
// agreement's wording never changes, a new wording is a new agreement; both sides confirmed
// before anything counts as settled; a private room is read by its side and the mediators.
//
// Glossary: case 纠纷案件 · complaint 投诉 · mediator 调解员 · joint room 联席调解 · caucus
// 背靠背调解 · exhibit 证据材料 · offer 调解方案 · agreement 调解协议 · performance 履行 ·
// advance compensation 先行赔付 · recovery 追偿 · query code 查询码.
package mediation
