package evidence

import (
	"strconv"

	"sitong/internal/kernel/clock"
)

// Class is how long a kind of record is kept, from which moment, and why. Every table names
// its class in migrations/tables.yml, every file has the class of its purpose.
type Class struct {
	Months  int    // 0: as long as the park exists
	From    string // the moment the term runs from
	Article string
}

// Classes are all retention classes. The longest applicable term wins: a row stays while a
// row that lives longer names it. A hold beats all: while a complaint, a case or a request of
// an authority is open, nothing is deleted.
var Classes = map[string]Class{
	// Reference data and the registry of a park live with the deployment.
	"reference":   {0, "", "reference data"},
	"registry":    {0, "", "the park exists"},
	"derived":     {0, "", "rebuilt from the rows it indexes"},
	"account":     {36, "account closed", "NTM art. 31"},
	"consent":     {36, "consent withdrawn or processing ended", "PIPL art. 56"},
	"audit":       {36, "recorded", "CSL art. 23(3); the chain is cut only at a signed checkpoint"},
	"network_log": {6, "recorded", "CSL art. 23(3)"},
	"operational": {6, "finished", "CSL art. 23(3)"},
	// O117 art. 27, 28, 45 and ECL art. 31, NTM art. 31: three years from the end of the last
	// stream or from leaving.
	"identity_3y": {36, "left the park or last session ended", "O117 art. 27, 28; NTM art. 31"},
	"record_3y":   {36, "finished", "O117 art. 16, 27, 31; ECL art. 31"},
	"evidence":    {36, "what it proves is finished", "O117 art. 16; NTM art. 20(2)"},
	// FSL art. 50 and 53: shelf life and six months, without shelf life two years; O117
	// art. 27 asks for three years anyway, and the longer term wins.
	"food_purchase": {36, "end of shelf life, at least six months after it", "FSL art. 50, 53; O117 art. 27"},
	"money":         {60, "settled", "accounting records of the park"},
}

// keepOf is the class of each purpose.
var keepOf = map[Purpose]Class{
	RosterImport: Classes["record_3y"], ResultImport: Classes["record_3y"], ProductImport: Classes["record_3y"], Transcript: Classes["evidence"],
	Qualification: Classes["identity_3y"], GuardianConsent: Classes["identity_3y"], Product: Classes["record_3y"],
	CaseExhibit: Classes["evidence"], PatrolPhoto: Classes["record_3y"], Receipt: Classes["record_3y"],
	Export: Classes["operational"], Document: Classes["record_3y"], BundleFile: Classes["evidence"],
	FilingPackage: Classes["record_3y"],
}

// Until is the last day of the term; empty while the class has none.
func (c Class) Until(from clock.Date) clock.Date {
	if c.Months == 0 {
		return ""
	}
	return from.AddMonths(c.Months)
}

// over is the first day whose rows are not over yet: rows that ended on an earlier day have
// had their whole term by today. In the days after a shorter month it is late, never early.
func (c Class) over(today clock.Date) clock.Date { return today.AddMonths(-c.Months) }

func itoa(n int64) string { return strconv.FormatInt(n, 10) }
