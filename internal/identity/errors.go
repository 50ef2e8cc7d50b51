package identity

import "sitong/internal/kernel/errs"

var (
	// ErrInput reports input that breaks a rule; the fields say which.
	ErrInput = errs.New(errs.Invalid, "identity.input_invalid", "填写内容有误", "Some values need correcting")
	// ErrCredentials reports a sign-in that did not prove an identity, without saying why.
	ErrCredentials = errs.New(errs.Unauthenticated, "identity.credentials", "账号或密码不正确", "The login or the password is not right")
	// ErrOTPNeeded reports that the password was right and the second factor is missing.
	ErrOTPNeeded = errs.New(errs.Unauthenticated, "identity.otp_needed", "请输入动态验证码", "Please enter the code of your authenticator")
	// ErrOTP reports a wrong or used code of the second factor.
	ErrOTP = errs.New(errs.Unauthenticated, "identity.otp_wrong", "动态验证码不正确或已使用", "The code is wrong or was used before")
	// ErrLocked reports too many failures; RetryAfter says how long to wait.
	ErrLocked = errs.New(errs.TooMany, "identity.locked", "尝试次数过多，请稍后再试", "Too many attempts, please try again later")
	// ErrMustEnrol keeps an account out until it has a second factor.
	ErrMustEnrol = errs.New(errs.Forbidden, "identity.must_enrol", "请先设置双因素认证", "Please set up a second factor first")
	// ErrReauthenticate asks for a fresh proof of identity before a sensitive step.
	ErrReauthenticate = errs.New(errs.Unauthenticated, "identity.reauthentication_needed", "请重新验证身份后继续", "Please prove your identity again to go on")
	// ErrNoEnrolment reports that no second factor is being set up.
	ErrNoEnrolment = errs.New(errs.Conflict, "identity.no_enrolment", "尚未开始设置双因素认证", "No second factor is being set up")
	// ErrFactorDemanded refuses to remove a second factor the deployment demands.
	ErrFactorDemanded = errs.New(errs.Conflict, "identity.factor_demanded", "系统要求该账号启用双因素认证", "This account must keep a second factor")
	// ErrLoginTaken reports a login that belongs to another account.
	ErrLoginTaken = errs.New(errs.Conflict, "identity.login_taken", "该手机号或邮箱已有账号", "An account with this login exists")
	// ErrSessionNotFound reports an unknown login session.
	ErrSessionNotFound = errs.New(errs.NotFound, "identity.session_not_found", "登录会话不存在", "No such login session")
	// ErrAccountNotFound reports an unknown account, or one the caller may not know of.
	ErrAccountNotFound = errs.New(errs.NotFound, "identity.account_not_found", "账号不存在", "No such account")
	// ErrMemberNotFound reports an unknown membership.
	ErrMemberNotFound = errs.New(errs.NotFound, "identity.member_not_found", "成员不存在", "No such member")
	// ErrMemberEnded reports a membership that ended already.
	ErrMemberEnded = errs.New(errs.Conflict, "identity.member_ended", "该成员身份已终止", "This membership has ended already")
	// ErrLastAdmin keeps a park from losing its last administrator.
	ErrLastAdmin = errs.New(errs.Conflict, "identity.last_admin", "基地至少需要一名管理员", "A park needs at least one administrator")
	// ErrMember reports a membership that exists already.
	ErrMember = errs.New(errs.Conflict, "identity.member_exists", "该账号已是成员", "This account holds the role already")
	// ErrNotPortal reports a staff member where a merchant, streamer or agency is expected.
	ErrNotPortal = errs.New(errs.Conflict, "identity.not_portal", "仅商家、主播、机构可使用扫码或验证码登录", "Only merchants, streamers and agencies sign in this way")
	// ErrRoleBeyond refuses to invite into a role the caller may not hand out.
	ErrRoleBeyond = errs.New(errs.Forbidden, "identity.role_beyond", "您只能邀请商家、主播或机构", "You may invite merchants, streamers and agencies only")
	// ErrElsewhere refuses to reset the password of somebody who belongs to others too.
	ErrElsewhere = errs.New(errs.Conflict, "identity.belongs_elsewhere", "该账号还属于其他基地或平台，不能由本基地重置密码", "The account belongs to another park or to the platform too, so this park may not reset its password")
	// ErrInvitationNotFound reports an unknown invitation.
	ErrInvitationNotFound = errs.New(errs.NotFound, "identity.invitation_not_found", "邀请不存在", "No such invitation")
	// ErrInvitationClosed reports an invitation that was accepted, withdrawn or has expired.
	ErrInvitationClosed = errs.New(errs.Conflict, "identity.invitation_closed", "邀请已失效", "The invitation is no longer open")
	// ErrSubjectUnknown reports a merchant, streamer or agency record that does not exist in the park.
	ErrSubjectUnknown = errs.New(errs.NotFound, "identity.subject_unknown", "关联主体不存在", "No such merchant, streamer or agency")
	// ErrLookNotFound reports an unknown second look.
	ErrLookNotFound = errs.New(errs.NotFound, "identity.second_look_not_found", "复核事项不存在", "No such second look")
	// ErrLookDecided reports a second look that was decided already.
	ErrLookDecided = errs.New(errs.Conflict, "identity.second_look_decided", "该事项已复核", "This step was decided already")
	// ErrOwnLook refuses a second look by the person who asked.
	ErrOwnLook = errs.New(errs.Forbidden, "identity.own_second_look", "须由另一人复核", "Another person must decide this")
	// ErrLookRight refuses a second look by somebody who may not take the step.
	ErrLookRight = errs.New(errs.Forbidden, "identity.second_look_right", "您没有该操作的权限，不能复核", "You may not take this step yourself, so you cannot decide it")
	// ErrLookOpen reports that the same step already waits for a second person.
	ErrLookOpen = errs.New(errs.Conflict, "identity.second_look_open", "该操作已在等待复核", "This step waits for a second person already")
	// ErrLookContinuation reports a step no part of the product knows how to finish.
	ErrLookContinuation = errs.New(errs.Internal, "identity.second_look_continuation", "该操作无法继续", "This step cannot be continued")
	// ErrAdministrators keeps the three administrators on three accounts.
	ErrAdministrators = errs.New(errs.Conflict, "identity.administrators_separate", "系统、安全、审计管理员须由不同账号担任", "System, security and audit administrator must be three accounts")
	// ErrSecurityOnly keeps platform roles in the hands of the security administrator.
	ErrSecurityOnly = errs.New(errs.Forbidden, "identity.security_only", "平台角色由安全管理员授予", "Platform roles are given by the security administrator")
	// ErrOwnRole refuses to change one's own platform roles.
	ErrOwnRole = errs.New(errs.Forbidden, "identity.own_role", "不能变更自己的平台角色", "You may not change your own platform roles")
	// ErrRoleHeld and ErrRoleNotHeld report a change of roles that changes nothing.
	ErrRoleHeld    = errs.New(errs.Conflict, "identity.role_held", "该账号已具有此角色", "The account holds this role already")
	ErrRoleNotHeld = errs.New(errs.Conflict, "identity.role_not_held", "该账号没有此角色", "The account does not hold this role")
	// ErrGrantNotFound reports an unknown jurisdiction.
	ErrGrantNotFound = errs.New(errs.NotFound, "identity.grant_not_found", "辖区授权不存在", "No such jurisdiction")
	// ErrGrantEnded reports a jurisdiction that ended already.
	ErrGrantEnded = errs.New(errs.Conflict, "identity.grant_ended", "辖区授权已终止", "The jurisdiction has ended already")
	// ErrGranted reports a jurisdiction that is held already.
	ErrGranted = errs.New(errs.Conflict, "identity.granted", "该账号已有此辖区", "The account looks after this unit already")
	// ErrRegulatorOnly keeps regulators apart from the parties they supervise.
	ErrRegulatorOnly = errs.New(errs.Conflict, "identity.regulator_only", "监管账号不能同时担任基地或平台角色", "A regulator's account holds no role in a park or on the platform")
	// ErrGroupNotFound reports an unknown operator group, or one the caller does not belong to.
	ErrGroupNotFound = errs.New(errs.NotFound, "identity.group_not_found", "运营集团不存在", "No such operator group")
	// ErrTokenNotFound reports an unknown machine token.
	ErrTokenNotFound = errs.New(errs.NotFound, "identity.machine_token_not_found", "接入令牌不存在", "No such machine token")
	// ErrTokenRevoked reports a machine token that was revoked already.
	ErrTokenRevoked = errs.New(errs.Conflict, "identity.machine_token_revoked", "接入令牌已作废", "The machine token was revoked already")
	// ErrNotBlank refuses the bootstrap of a platform that has its administrator.
	ErrNotBlank = errs.New(errs.Conflict, "identity.not_blank", "平台管理员已存在", "The platform has an administrator already")
	// ErrSameState reports a change of an account's state that changes nothing.
	ErrSameState = errs.New(errs.Conflict, "identity.same_state", "账号已处于该状态", "The account is in that state already")
	// ErrSameAccount refuses a handover or deputy to oneself.
	ErrSameAccount = errs.New(errs.Invalid, "identity.same_account", "须选择另一名同事", "Choose another colleague")
)
