package intake

import "sitong/internal/kernel/errs"

var (
	ErrNotFound = errs.New(errs.NotFound, "sourcing.import_not_found", "没有该导入记录", "There is no such import")
	ErrFile     = errs.New(errs.Invalid, "sourcing.import_file_unfit", "请上传用途为“商品导入”的文件", "The file was not uploaded for an import of products")
	ErrState    = errs.New(errs.Conflict, "sourcing.import_state", "当前状态不能执行此操作", "The import is not in a state that allows this")
	ErrNothing  = errs.New(errs.Conflict, "sourcing.import_nothing", "没有可导入的行", "There is no row to import")
	ErrInput    = errs.New(errs.Invalid, "sourcing.import_invalid", "部分内容需要修改", "Some values need correcting")

	errCategory = errs.New(errs.Invalid, "sourcing.import_category", "没有名为“{name}”的类目", "There is no category called {name}")
	errMerchant = errs.New(errs.Invalid, "sourcing.import_merchant", "本基地没有名为“{name}”的商家", "The park has no merchant called {name}")
	errSeveral  = errs.New(errs.Invalid, "sourcing.import_merchant_several", "本基地有多家名为“{name}”的商家，请在导入前选定商家", "The park has several merchants called {name}: choose one before the import")
	errOther    = errs.New(errs.Invalid, "sourcing.import_merchant_other", "本次导入只含所选商家的商品", "This import is for the products of the chosen merchant alone")
	errNobody   = errs.New(errs.Invalid, "sourcing.import_merchant_missing", "请填写商家，或在导入前选定商家", "Name the merchant, or choose one before the import")
	errRepeated = errs.New(errs.Invalid, "sourcing.import_repeated", "与第 {row} 行重复", "The same as row {row}")
	errExists   = errs.New(errs.Invalid, "sourcing.import_exists", "该商家已有此商品：{title}", "The merchant already has this product: {title}")
	errBasis    = errs.New(errs.Invalid, "sourcing.import_basis", "划线价依据可填：建议零售价、原价、门店价、其他平台价、未说明", "The basis of a compared price is one of the words of the template")
)
