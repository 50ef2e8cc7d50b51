package evidence

import "sitong/internal/kernel/errs"

var (
	ErrFileNotFound   = errs.New(errs.NotFound, "evidence.file_not_found", "文件不存在", "No such file")
	ErrUploadNotFound = errs.New(errs.NotFound, "evidence.upload_not_found", "上传任务不存在或已过期", "No such upload, or it has lapsed")
	ErrUpload         = errs.New(errs.Invalid, "evidence.upload_invalid", "文件不符合要求", "The file cannot be accepted")
	ErrUploadClosed   = errs.New(errs.Conflict, "evidence.upload_closed", "该上传已完成或已作废", "This upload is already finished or abandoned")
	ErrChunkOrder     = errs.New(errs.Conflict, "evidence.chunk_out_of_order", "分片顺序不对，应从第 {expected} 片继续", "Chunks arrive in order: continue with chunk {expected}")
	ErrChunkSize      = errs.New(errs.Invalid, "evidence.chunk_size_invalid", "第 {chunk} 片应为 {expected} 字节", "Chunk {chunk} must have {expected} bytes")
	ErrIncomplete     = errs.New(errs.Conflict, "evidence.upload_incomplete", "还有 {missing} 字节未上传", "{missing} bytes have not arrived yet")
	ErrDisguised      = errs.New(errs.Invalid, "evidence.file_disguised", "文件内容与扩展名不符，已拒收", "The content is not what the file name says, it was refused")
	ErrImageTooLarge  = errs.New(errs.Invalid, "evidence.image_too_large", "图片像素过大（上限 5000 万像素）", "The image has too many pixels (at most 50 million)")
	ErrArchive        = errs.New(errs.Invalid, "evidence.archive_refused", "压缩包条目过多、解压后过大或含不安全路径", "The archive has too many entries, unfolds too far or holds unsafe paths")
	ErrExportUnknown  = errs.New(errs.Invalid, "evidence.export_unknown", "不支持导出该列表", "This list cannot be exported")
	ErrExportDenied   = errs.New(errs.Forbidden, "evidence.export_denied", "无权导出该列表", "You may not export this list")
	ErrBundleNotFound = errs.New(errs.NotFound, "evidence.bundle_not_found", "证据包不存在", "No such evidence bundle")
	ErrBundleEmpty    = errs.New(errs.Invalid, "evidence.bundle_empty", "证据包至少需要一个文件", "An evidence bundle needs at least one file")
	ErrBundleNotReady = errs.New(errs.Conflict, "evidence.bundle_not_ready", "证据包正在生成，请稍候", "The bundle is being made, please wait")
	ErrHoldTarget     = errs.New(errs.NotFound, "evidence.hold_target_not_found", "要保全的记录不存在", "There is no such record to hold")
	ErrHoldNotFound   = errs.New(errs.NotFound, "evidence.hold_not_found", "保全不存在", "No such hold")
	ErrHoldLifted     = errs.New(errs.Conflict, "evidence.hold_lifted", "该保全已解除", "This hold has been lifted already")
	ErrHoldReason     = errs.New(errs.Invalid, "evidence.hold_invalid", "请填写保全或解除的理由", "Say why the record is held or released")
)
