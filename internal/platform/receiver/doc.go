// Package receiver is the protocol by which a filing package travels, with both of its ends:
// the client that delivers, and a receiving end that takes the regulator's place where there
// is none to talk to (demo, tests, rehearsals).
//
// A package is sent as the body of POST /filings with its external id in the Idempotency-Key
// header. The answer is a receipt, signed by the receiving end: accepted, or rejected with
// reasons. The same external id with the same package gives the same receipt again; with
// another package it is refused. The package knows no domain and no database: the receiving
// end keeps its receipts as files in a folder of its own.
package receiver
