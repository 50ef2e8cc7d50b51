// Package intake brings a list of products in (商品导入): a dry run that names what is wrong with
// each cell, then, when a person says so, the good rows as drafts.
//
// It owns the columns of such a list, what the person said they are called (列对应), and how far an
// import is. It refuses to admit anything: a draft goes the way of every other product. Documents
// and pictures are added to the draft.
package intake
