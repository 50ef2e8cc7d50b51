package app

import (
	"fmt"
	"net"
	"net/http"
	"os"
	"os/exec"
	"path/filepath"
	"strconv"
	"strings"
	"testing"

	"sitong/internal/kernel/clock"
	"sitong/internal/platform/dbtest"
)

// BenchmarkFigures prints what `make bench` shows of the built binary: its size, how soon
// it answers on an empty folder, and what it holds in memory then.
func BenchmarkFigures(b *testing.B) {
	binary, err := filepath.Abs("../../bin/sitong")
	if err != nil {
		b.Fatal(err)
	}
	st, err := os.Stat(binary)
	if err != nil {
		b.Fatal(err)
	}
	dbtest.AtMost("binary_size", float64(st.Size())/(1<<20), "MiB", 60)
	free, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		b.Fatal(err)
	}
	addr := free.Addr().String()
	_ = free.Close()
	env := append(os.Environ(), "SITONG_PROFILE=test", "SITONG_DATA="+b.TempDir(), "SITONG_ADDR="+addr)
	prepare := exec.Command(binary, "migrate")
	prepare.Env = env
	if out, err := prepare.CombinedOutput(); err != nil {
		b.Fatalf("%v %s", err, out)
	}
	took := clock.Elapsed()
	server := exec.Command(binary, "serve")
	server.Env = env
	if err := server.Start(); err != nil {
		b.Fatal(err)
	}
	defer func() { _ = server.Process.Kill(); _ = server.Wait() }()
	for took().Seconds() < 30 {
		if answer, err := http.Get("http://" + addr + "/readyz"); err == nil {
			_ = answer.Body.Close()
			if answer.StatusCode == http.StatusOK {
				break
			}
		}
	}
	dbtest.AtMost("cold_start", took().Seconds(), "s", 1)
	dbtest.AtMost("idle_memory", resident(b, server.Process.Pid), "MiB", 80)
}

// resident is the memory a process holds, in MiB.
func resident(b *testing.B, pid int) float64 {
	status, err := os.ReadFile(fmt.Sprintf("/proc/%d/status", pid))
	if err != nil {
		b.Fatal(err)
	}
	for line := range strings.Lines(string(status)) {
		if v, ok := strings.CutPrefix(line, "VmRSS:"); ok {
			kib, _ := strconv.ParseFloat(strings.Fields(v)[0], 64)
			return kib / 1024
		}
	}
	return 0
}
