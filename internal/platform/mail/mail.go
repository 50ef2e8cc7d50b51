// Package mail hands e-mail to the deployment's own SMTP server.
package mail

import (
	"context"
	"fmt"
	"time"

	"github.com/wneessen/go-mail"

	"sitong/internal/kernel/errs"
)

// ErrUnsent reports that the server did not take the message; trying again may help.
var ErrUnsent = errs.New(errs.Unavailable, "mail.unsent", "邮件服务器未接收，稍后重试", "The mail server did not take the message, it is tried again later")

// Server is where mail is handed in. An empty User means no sign-in.
type Server struct {
	Host     string
	Port     int
	User     string
	Password string
	From     string
	// PlainText allows a connection without TLS, for a server on the same machine.
	PlainText bool
}

// Sender sends mail through one server.
type Sender struct{ server Server }

// New returns a sender.
func New(s Server) *Sender { return &Sender{s} }

// Send hands in one plain-text message. ErrUnsent.
func (s *Sender) Send(ctx context.Context, to, subject, text string) error {
	m := mail.NewMsg()
	if err := m.From(s.server.From); err != nil {
		return fmt.Errorf("mail: %w", err)
	}
	if err := m.To(to); err != nil {
		return ErrUnsent.Because(err)
	}
	m.Subject(subject)
	m.SetBodyString(mail.TypeTextPlain, text)
	policy := mail.TLSMandatory
	if s.server.PlainText {
		policy = mail.NoTLS
	}
	options := []mail.Option{mail.WithPort(s.server.Port), mail.WithTimeout(15 * time.Second), mail.WithTLSPolicy(policy)}
	if s.server.User != "" {
		options = append(options, mail.WithSMTPAuth(mail.SMTPAuthAutoDiscover), mail.WithUsername(s.server.User), mail.WithPassword(s.server.Password))
	}
	c, err := mail.NewClient(s.server.Host, options...)
	if err != nil {
		return fmt.Errorf("mail: %w", err)
	}
	if err := c.DialAndSendWithContext(ctx, m); err != nil {
		return ErrUnsent.Because(err)
	}
	return nil
}
