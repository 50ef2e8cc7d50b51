// Package notice tells people what happened and what is due: in the product, in the group
// chats of WeCom, DingTalk and Feishu, by SMS and by e-mail.
//
// It owns the sentences (one per kind, in both languages), who has read what, where notices
// leave the product, deliveries with their retries, quiet hours and the daily digest. It
// refuses addresses inside the deployment's own network and any knowledge of the domains that
// send: they hand over a kind, params and a link. A kind without a sentence is told in
// general words.
//
// Invariants: a notice is stored in the transaction of the fact it tells; nothing leaves
// the product before that transaction is stored; the text is rendered when read, so each
// reader has it in their language.
//
// Glossary: notice 通知 · channel 通知渠道 · delivery 投递 · digest 每日摘要 · quiet hours 免打扰时段.
package notice
