package dbtest

import "fmt"

// AtMost prints a figure of `make bench` that should not exceed its target.
func AtMost(name string, value float64, unit string, target float64) {
	figure(name, value, unit, "- -", target, value <= target)
}

// AtLeast prints a figure of `make bench` that should reach its target.
func AtLeast(name string, value float64, unit string, target float64) {
	figure(name, value, unit, "- -", target, value >= target)
}

// Beside prints a figure of `make bench` with the floor measured in the same run; the ratio of
// the two should not exceed the target.
func Beside(name string, value float64, unit string, floor, ratio, target float64) {
	figure(name, value, unit, fmt.Sprintf("%.2f %.2f", floor, ratio), target, ratio <= target)
}

// figure prints "name value unit raw ratio target met", which .ci/stages looks for.
func figure(name string, value float64, unit, beside string, target float64, met bool) {
	answer := "no"
	if met {
		answer = "yes"
	}
	fmt.Printf("figure: %s %.2f %s %s %.1f %s\n", name, value, unit, beside, target, answer)
}
