// Package supervision owns what people outside a park see of it: the regulator its
// jurisdiction, the operator group its parks (监管视图, 集团视图).
//
// It reads and never writes; its reads run on the handle that cannot. What a park's
// data-sharing list withholds is answered as withheld, never as zero. Names of natural persons
// are masked. It knows confirmed violations and filings that left; what nobody confirmed
// exists here as a count at most, and what was said in a case not at all. A small count of
// persons in a statistic over a unit is suppressed.
//
// Glossary: 辖区 = jurisdiction, 数据共享清单 = data-sharing list, 未共享 = withheld,
// 线索证据 = evidence of a filed clue.
package supervision
