package notice

import "sitong/internal/kernel/id"

// DeliveryState says how far a delivery got.
type DeliveryState string

const (
	Waiting DeliveryState = "waiting"
	Sent    DeliveryState = "sent"
	Failed  DeliveryState = "failed"
)

// maxAttempts is how often a delivery is tried; the queue spaces the attempts.
const maxAttempts = 5

// Delivery is one message on its way through one channel.
type Delivery struct {
	ID        id.ID
	Channel   id.ID
	Kind      string
	Body      string
	State     DeliveryState
	Attempts  int64
	RunAt     int64
	Answer    string
	CreatedAt int64
}

// tried notes the outcome of one attempt; again says whether another may help.
func (d *Delivery) tried(err error, again bool) {
	d.Attempts++
	switch {
	case err == nil:
		d.State, d.Answer = Sent, "ok"
	case again && d.Attempts < maxAttempts:
		d.Answer = short(err)
	default:
		d.State, d.Answer = Failed, short(err)
	}
}

func short(err error) string {
	r := []rune(err.Error())
	return string(r[:min(len(r), 180)])
}
