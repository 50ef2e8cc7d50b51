package app

import (
	"os"
	"os/exec"
	"path/filepath"
	"reflect"
	"regexp"
	"slices"
	"strings"
	"testing"

	"go.yaml.in/yaml/v3"
)

// What stands in deploy/ is not executed by the tests, but it names only what exists.

func deployed(t *testing.T, name string) string {
	t.Helper()
	b, err := os.ReadFile(filepath.Join("../../deploy", name))
	if err != nil {
		t.Fatal(err)
	}
	return string(b)
}

func TestDeploymentSetsOnlyKnownVariables(t *testing.T) {
	known := []string{"SITONG_CONFIG", "SITONG_BIN", // the file with the rest; the program itself
		"SITONG_HOST", "SITONG_UPSTREAM", "SITONG_DB_PASSWORD", "SITONG_DB_RO_PASSWORD"} // of compose and Caddy
	for field := range reflect.TypeFor[Config]().Fields() {
		known = append(known, "SITONG_"+strings.ToUpper(field.Tag.Get("koanf")))
	}
	files := []string{"deploy/Dockerfile", "deploy/compose.yaml", "deploy/Caddyfile", "deploy/sitong.service", "deploy/backup.sh", "deploy/restore.sh",
		"README.md", "README.zh-CN.md"}
	for _, file := range files {
		b, err := os.ReadFile(filepath.Join("../..", file))
		if err != nil {
			t.Fatal(err)
		}
		for _, name := range regexp.MustCompile(`SITONG_[A-Z_]+`).FindAllString(string(b), -1) {
			if !slices.Contains(known, name) {
				t.Errorf("%s sets %s, which nobody reads", file, name)
			}
		}
	}
}

func TestDockerfileBuildsFromWhatIsThere(t *testing.T) {
	text := deployed(t, "Dockerfile")
	from := 0
	for line := range strings.Lines(text) {
		words := strings.Fields(line)
		switch {
		case len(words) == 0 || strings.HasPrefix(words[0], "#"):
		case words[0] == "FROM":
			from++
			if !strings.Contains(words[1], ":") || strings.HasSuffix(words[1], ":latest") {
				t.Errorf("%s has no fixed version", words[1])
			}
		case words[0] == "COPY" && !strings.HasPrefix(words[1], "--from="):
			for _, source := range words[1 : len(words)-1] {
				if _, err := os.Stat(filepath.Join("../..", source)); err != nil {
					t.Errorf("COPY %s: no such file", source)
				}
			}
		case !slices.Contains([]string{"WORKDIR", "RUN", "COPY", "USER", "VOLUME", "ENV", "EXPOSE", "ENTRYPOINT", "CMD"}, words[0]):
			t.Errorf("unknown instruction %s", words[0])
		}
	}
	if from != 3 || !strings.Contains(text, "\nUSER nonroot\n") {
		t.Errorf("%d stages; the last one must not run as root", from)
	}
}

func TestComposeNamesWhatItDeclares(t *testing.T) {
	type service struct {
		Build       struct{ Context, Dockerfile string }
		Image       string
		Restart     string
		DependsOn   map[string]map[string]string `yaml:"depends_on"`
		Environment map[string]string
		Command     []string
		Volumes     []string
		Ports       []string
		Healthcheck map[string]any
		Networks    map[string]map[string]string
	}
	var file struct {
		Services map[string]service
		Volumes  map[string]any
		Networks map[string]any
	}
	d := yaml.NewDecoder(strings.NewReader(deployed(t, "compose.yaml")))
	d.KnownFields(true)
	if err := d.Decode(&file); err != nil {
		t.Fatal(err)
	}
	for name, s := range file.Services {
		if s.Image == "" && s.Build.Dockerfile == "" {
			t.Errorf("%s has neither image nor build", name)
		}
		for _, v := range s.Volumes {
			source, _, _ := strings.Cut(v, ":")
			_, declared := file.Volumes[source]
			_, err := os.Stat(filepath.Join("../../deploy", source))
			if !declared && err != nil {
				t.Errorf("%s mounts %s, which is neither a volume nor a file", name, source)
			}
		}
		for on := range s.DependsOn {
			if _, there := file.Services[on]; !there {
				t.Errorf("%s waits for %s, which does not exist", name, on)
			}
		}
		if len(s.Ports) > 0 && name != "proxy" {
			t.Errorf("%s is reachable past the proxy", name)
		}
	}
}

func TestDeployScriptsAreShell(t *testing.T) {
	for _, name := range []string{"backup.sh", "restore.sh"} {
		if out, err := exec.Command("bash", "-n", filepath.Join("../../deploy", name)).CombinedOutput(); err != nil {
			t.Errorf("%s: %s", name, out)
		}
		if !strings.Contains(deployed(t, name), "set -euo pipefail") {
			t.Errorf("%s goes on after an error", name)
		}
	}
}
