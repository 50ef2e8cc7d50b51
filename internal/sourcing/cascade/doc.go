// Package cascade (下架召回链) shows what a product's leaving the pool reaches, before anybody decides
// it, and keeps it as one record when it happens: offers, selections, sessions, samples.
//
// It decides nothing and changes nothing but its own records, which are only ever added.
//
// Glossary: reach 波及范围 Reach · link 波及对象 Link · record 联动记录 Record.
package cascade
