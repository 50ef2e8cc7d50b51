// Package ledger keeps a park's money of others (资金台账): deposits of merchants, the fund
// for advance compensation, and what is to be recovered.
//
// It owns accounts, transactions and entries in double entry. It refuses a transaction whose
// entries do not sum to zero, one that would take more than an account holds, and any change
// of what is written: a mistake is answered by a reversal. Balances are sums of entries; the
// running figure of an account is kept beside them and checked. Each transaction carries the
// hash of the one before it.
//
// Debits are positive and credits negative, so money held for others is a negative sum:
// Balance says the amount in the sense of its account.
//
// Two things always hold, whatever was posted:
//
//	bank       = deposits + fund + reserved         (the money is there)
//	receivable = recovery                           (what was advanced is being recovered)
//
// Glossary: account 科目账户 · transaction 交易 · entry 分录 · deposit 保证金 · advance fund
// 先行赔付基金 · reserved 赔付预留 · receivable 应收追偿款 · recovery 待追偿 · write-off 核销.
package ledger
