package dbtest

import (
	"database/sql"
	"errors"
	"fmt"
	"os"
	"os/exec"
	"os/user"
	"path/filepath"
	"strconv"
	"strings"
	"sync"
	"syscall"
	"time"

	_ "github.com/go-sql-driver/mysql" // the driver the checks of the server speak through
)

// server is one MariaDB child process on a temporary directory.
type server struct{ socket string }

func (s *server) address(user, schema string) string {
	return user + "@unix(" + s.socket + ")/" + schema
}

var shared struct {
	once   sync.Once
	server *server
	err    error
}

// startServer starts MariaDB once per test binary, or uses the server whose socket is named
// by SITONG_TEST_MARIADB_SOCKET. The child dies with this process.
func startServer() (*server, error) {
	shared.once.Do(func() {
		if s := os.Getenv("SITONG_TEST_MARIADB_SOCKET"); s != "" {
			shared.server = &server{s}
			return
		}
		shared.server, _, shared.err = Start()
	})
	return shared.server, shared.err
}

// Socket starts the shared server and names its socket, for commands that take an address.
func Socket() (string, error) {
	s, err := startServer()
	if err != nil {
		return "", err
	}
	return s.socket, nil
}

// Start runs a MariaDB server on a fresh temporary directory until stop is called or this
// process ends. It is tuned for tests: nothing survives a crash.
func Start() (s *server, stop func(), err error) {
	if _, err := exec.LookPath("mariadbd"); err != nil {
		return nil, nil, errors.New("dbtest: mariadbd is missing: apt-get install -y --no-install-recommends mariadb-server")
	}
	sweep()
	dir, err := os.MkdirTemp(fastDir(), "sitong-mariadb")
	if err != nil {
		return nil, nil, err
	}
	attr, name, err := owner(dir)
	if err != nil {
		return nil, nil, err
	}
	data := filepath.Join(dir, "data")
	install := exec.Command("mariadb-install-db", "--no-defaults", "--user="+name, "--datadir="+data, "--auth-root-authentication-method=normal", "--skip-test-db")
	if out, err := install.CombinedOutput(); err != nil {
		return nil, nil, fmt.Errorf("dbtest: mariadb-install-db: %w: %s", err, out)
	}
	s = &server{filepath.Join(dir, "s.sock")}
	child := exec.Command("mariadbd", "--no-defaults", "--datadir="+data, "--socket="+s.socket, "--skip-networking",
		"--character-set-server=utf8mb4", "--innodb-buffer-pool-size=128M", "--innodb-flush-log-at-trx-commit=0", "--innodb-doublewrite=0",
		"--innodb-log-file-size=64M", "--skip-log-bin", "--max-connections=400", "--pid-file="+filepath.Join(dir, "pid"))
	child.SysProcAttr = attr
	if err := child.Start(); err != nil {
		return nil, nil, fmt.Errorf("dbtest: %w", err)
	}
	stop = func() { _ = child.Process.Kill(); _ = child.Wait(); _ = os.RemoveAll(dir) }
	if err := s.wait(); err != nil {
		stop()
		return nil, nil, err
	}
	return s, stop, nil
}

// sweep removes the folders of servers that have died with their tests.
func sweep() {
	dirs, _ := filepath.Glob(filepath.Join(fastDir(), "sitong-mariadb*"))
	for _, dir := range dirs {
		b, err := os.ReadFile(filepath.Join(dir, "pid"))
		pid, bad := strconv.Atoi(strings.TrimSpace(string(b)))
		if err == nil && bad == nil && syscall.Kill(pid, 0) != nil {
			_ = os.RemoveAll(dir)
		}
	}
}

// fastDir is memory-backed storage where there is some.
func fastDir() string {
	if st, err := os.Stat("/dev/shm"); err == nil && st.IsDir() {
		return "/dev/shm"
	}
	return ""
}

// owner hands dir to the mysql user when we are root, because MariaDB refuses to run as
// root, and makes the child die with its parent.
func owner(dir string) (*syscall.SysProcAttr, string, error) {
	attr := &syscall.SysProcAttr{Pdeathsig: syscall.SIGKILL}
	me, err := user.Current()
	if err != nil {
		return nil, "", err
	}
	if me.Uid != "0" {
		return attr, me.Username, nil
	}
	m, err := user.Lookup("mysql")
	if err != nil {
		return nil, "", err
	}
	uid, _ := strconv.Atoi(m.Uid)
	gid, _ := strconv.Atoi(m.Gid)
	// Changed here and not by the server: a process that changes its own user forgets Pdeathsig.
	attr.Credential = &syscall.Credential{Uid: uint32(uid), Gid: uint32(gid)}
	return attr, "mysql", os.Chown(dir, uid, gid)
}

func (s *server) wait() error {
	d, err := sql.Open("mysql", s.address("root", ""))
	if err != nil {
		return err
	}
	defer d.Close()
	deadline := time.NewTimer(30 * time.Second)
	tick := time.NewTicker(50 * time.Millisecond)
	defer deadline.Stop()
	defer tick.Stop()
	for {
		if err = d.Ping(); err == nil {
			return nil
		}
		select {
		case <-deadline.C:
			return fmt.Errorf("dbtest: mariadbd does not answer: %w", err)
		case <-tick.C:
		}
	}
}
