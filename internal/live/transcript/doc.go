// Package transcript reads what was said in a session from the files recognisers and people make:
// SRT, WebVTT, JSON lines and plain text.
//
// It owns the formats. It refuses to lose anything silently: a line that cannot be used is named
// with its number and the reason, and the good lines are kept.
package transcript
