package notice

import "sitong/internal/kernel/id"

// Recipient is who should read a notice; exactly one field is set.
type Recipient struct {
	Account id.ID
	// Role means every active member of the park with that role.
	Role string
	// Subject means the accounts that stand for a merchant, streamer or agency.
	Subject id.ID
}

// ToAccount addresses one person.
func ToAccount(account id.ID) Recipient { return Recipient{Account: account} }

// ToSubject addresses the people of a merchant, streamer or agency.
func ToSubject(subject id.ID) Recipient { return Recipient{Subject: subject} }

// ToRoles addresses everyone in the park who holds one of the roles.
func ToRoles(roles ...string) []Recipient {
	out := make([]Recipient, len(roles))
	for i, r := range roles {
		out[i] = Recipient{Role: r}
	}
	return out
}

// Notice is one thing to tell: the kind names the sentence, the params fill it, the link
// leads to the screen where something can be done about it. Params hold no sealed values.
type Notice struct {
	Kind   string
	Params map[string]string
	To     []Recipient
	Link   string // path of the SPA: "/p/{park}/…"
}
