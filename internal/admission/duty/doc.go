// Package duty (待办义务) is the calendar of what falls due with the subjects of a park: who must
// act, what, by when, and on which article; and the reminders somebody sent about it.
//
// It owns chases and nothing else: what is due follows from admission's evaluator and from
// the clocks of workday each time it is asked. It refuses a clock that does not bind the park:
// without the role flag the duty is the platform's or the room operator's.
//
// Invariant: a chase is only ever added, with who sent it and how.
//
// Glossary: agenda 待办日历 · item 待办事项 Item · chase 催办 Chase.
package duty
