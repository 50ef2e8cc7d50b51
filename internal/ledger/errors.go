package ledger

import "sitong/internal/kernel/errs"

var (
	ErrAccountNotFound     = errs.New(errs.NotFound, "ledger.account_not_found", "账户不存在", "No such account")
	ErrTransactionNotFound = errs.New(errs.NotFound, "ledger.transaction_not_found", "交易不存在", "No such transaction")
	ErrAmount              = errs.New(errs.Invalid, "ledger.amount_invalid", "金额须大于 0 且不超过一千万元", "The amount must be above zero and at most ten million yuan")
	ErrReference           = errs.New(errs.Invalid, "ledger.reference_missing", "请填写凭证号", "Name the voucher this answers")
	ErrKind                = errs.New(errs.Invalid, "ledger.kind_unknown", "不支持的交易类型", "No such kind of transaction")
	ErrNoMerchant          = errs.New(errs.NotFound, "ledger.merchant_not_found", "商家不存在", "No such merchant")
	ErrParty               = errs.New(errs.Invalid, "ledger.party_missing", "请指明商家或纠纷案件", "Name the merchant or the case")
	ErrInsufficient        = errs.New(errs.Conflict, "ledger.insufficient", "“{account}”余额不足：现有 {has} 元，需要 {wants} 元", "Not enough in {account_en}: {has} yuan there, {wants} wanted")
	ErrReferenceTaken      = errs.New(errs.Conflict, "ledger.reference_taken", "该凭证号已用于内容不同的交易", "That voucher already stands for another transaction")
)

// label is what people call the accounts.
var label = map[AccountKind]errs.Text{
	Bank:        {ZH: "资金专户", EN: "the bank account"},
	Deposit:     {ZH: "商家保证金", EN: "the merchant's deposit"},
	AdvanceFund: {ZH: "先行赔付基金", EN: "the advance fund"},
	Reserved:    {ZH: "案件预留", EN: "what is reserved for the case"},
	Receivable:  {ZH: "应收追偿款", EN: "what the merchant owes"},
	Recovery:    {ZH: "待追偿", EN: "what is to be recovered"},
}

// Label is what people call the account.
func (a Account) Label() errs.Text { return label[a.Kind] }
