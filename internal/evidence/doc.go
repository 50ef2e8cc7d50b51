// Package evidence (证据) keeps files, exports and evidence bundles.
//
// It owns what a file is, who may see it, how long it is kept and whether it is held; how a
// file arrives in pieces and is examined before it is believed; the background jobs that
// turn a list into a file; and bundles: zip files that anyone can verify with common tools.
//
// It refuses a file whose content is not what its name says, an image that would unfold to
// an absurd size, and a look at somebody else's file. It does not know what a file proves:
// domains refer to files by id.
//
// Glossary: evidence 证据 · file 文件 · upload 上传 · purpose 用途 · hold 保全 (kept beyond its
// time because a case, a complaint or a request is open) · export 导出 · bundle 证据包 ·
// manifest 清单.
package evidence
