package mail

import (
	"bufio"
	"context"
	"errors"
	"fmt"
	"net"
	"strings"
	"testing"
)

// listen answers SMTP like a small server and hands over what it was told to deliver.
func listen(t *testing.T, refuse bool) (port int, got <-chan string) {
	t.Helper()
	l, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { _ = l.Close() })
	c := make(chan string, 1)
	go func() {
		conn, err := l.Accept()
		if err != nil {
			return
		}
		defer conn.Close()
		c <- converse(conn, refuse)
	}()
	return l.Addr().(*net.TCPAddr).Port, c
}

func converse(conn net.Conn, refuse bool) string {
	fmt.Fprint(conn, "220 mail.example ready\r\n")
	var text strings.Builder
	in, data := bufio.NewScanner(conn), false
	for in.Scan() {
		line := in.Text()
		switch {
		case data && line == ".":
			data = false
			fmt.Fprint(conn, "250 taken\r\n")
		case data:
			text.WriteString(line + "\n")
		case strings.HasPrefix(line, "EHLO"):
			fmt.Fprint(conn, "250-mail.example\r\n250 8BITMIME\r\n")
		case strings.HasPrefix(line, "RCPT") && refuse:
			fmt.Fprint(conn, "550 no such box\r\n")
		case line == "DATA":
			data = true
			fmt.Fprint(conn, "354 go on\r\n")
		case line == "QUIT":
			fmt.Fprint(conn, "221 bye\r\n")
			return text.String()
		default:
			fmt.Fprint(conn, "250 ok\r\n")
		}
	}
	return text.String()
}

func TestMailIsHandedIn(t *testing.T) {
	port, got := listen(t, false)
	s := New(Server{Host: "127.0.0.1", Port: port, From: "park@example.com", PlainText: true})
	if err := s.Send(context.Background(), "li@example.com", "时限提醒", "今天到期"); err != nil {
		t.Fatal(err)
	}
	if text := <-got; !strings.Contains(text, "To: <li@example.com>") || !strings.Contains(text, "Subject: =?UTF-8?") {
		t.Errorf("%s", text)
	}
}

func TestRefusedMailIsTriedAgain(t *testing.T) {
	port, _ := listen(t, true)
	s := New(Server{Host: "127.0.0.1", Port: port, From: "park@example.com", PlainText: true})
	if err := s.Send(context.Background(), "nobody@example.com", "x", "y"); !errors.Is(err, ErrUnsent) {
		t.Errorf("%v", err)
	}
	if err := s.Send(context.Background(), "no address", "x", "y"); !errors.Is(err, ErrUnsent) {
		t.Errorf("%v", err)
	}
}
