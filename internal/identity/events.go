package identity

import "sitong/internal/kernel/id"

// MemberJoined says that an account got a role in the park (identity.member_joined).
type MemberJoined struct {
	AccountID id.ID `json:"account_id"`
	Role      Role  `json:"role"`
}

// MemberLeft says that a role in the park ended (identity.member_left).
type MemberLeft struct {
	AccountID id.ID `json:"account_id"`
	Role      Role  `json:"role"`
}

// WorkHandedOver says that a colleague's open work lies with another one now
// (identity.work_handed_over).
type WorkHandedOver struct {
	From  id.ID            `json:"from"`
	To    id.ID            `json:"to"`
	Moved map[string]int64 `json:"moved"`
}

// SecondLookAsked says that a step waits for a second person (identity.second_look_asked).
type SecondLookAsked struct {
	Operation string `json:"operation"`
	AskedBy   id.ID  `json:"asked_by"`
}

// SecondLookDecided says what the second person decided (identity.second_look_decided).
type SecondLookDecided struct {
	Operation string    `json:"operation"`
	State     LookState `json:"state"`
	AskedBy   id.ID     `json:"asked_by"`
}
