package result

import "sitong/internal/kernel/errs"

var (
	// ErrFileNotFound reports an unknown file.
	ErrFileNotFound = errs.New(errs.NotFound, "live.file_not_found", "文件不存在", "No such file")
	// ErrImportNotFound reports an unknown import.
	ErrImportNotFound = errs.New(errs.NotFound, "live.import_not_found", "导入记录不存在", "No such import")
	// ErrImportState reports a step an import cannot take now.
	ErrImportState = errs.New(errs.Conflict, "live.import_state", "该导入当前不能执行此操作", "The import cannot do that now")
	// ErrImportFile reports a result file that cannot be read at all.
	ErrImportFile = errs.New(errs.Invalid, "live.import_file", "无法读取该结果文件：{why}", "The result file cannot be read: {why}")
	// ErrRowNotFound reports an unknown row of an import.
	ErrRowNotFound = errs.New(errs.NotFound, "live.row_not_found", "导入行不存在", "No such row")
	// ErrRowSession reports a session that cannot be the row's.
	ErrRowSession = errs.New(errs.Conflict, "live.row_session", "该场次与导入行的账号不一致或时间不重叠", "That session has another account or does not overlap the row")
)
