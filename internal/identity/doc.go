// Package identity (账号) owns who somebody is and where they may act: accounts, login
// sessions, second factors, memberships in parks, jurisdictions of regulators, roles on the
// platform, invitations, deputies, second looks and machine tokens.
//
// It refuses to say what a role may do (that is policy.csv), to reveal whether a login
// exists, and to let one account hold two of the three administrators. A right that is taken
// away ends at once: every call looks the rights up, a token only names the login session.
//
// Glossary: account 账号 · login session 登录会话 · membership 成员身份 · invitation 邀请 ·
// deputy 代理人 · handover 工作移交 · second look 双人复核 · ticket 扫码登录凭证 · jurisdiction 辖区 ·
// operator group 运营集团 · the three administrators 三员 (system 系统管理员, security 安全管理员, audit 审计管理员).
package identity
