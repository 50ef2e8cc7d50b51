package park

import (
	_ "embed"
	"encoding/csv"
	"fmt"
	"strings"

	"sitong/internal/kernel/clock"
)

// Region is a unit somebody is responsible for: an administrative division, a market
// supervision station or a development zone. Who lies below whom is stated per unit and
// never read off its code: 371371 is a zone, 419001 lies directly below its province, and
// 441900 has no counties.
type Region struct {
	Code       string
	Name       string
	Level      string // nation, province, city, county, street, station
	Kind       string // division, station, zone
	ParentCode string
	ValidFrom  clock.Date // 1949-10-01 when the beginning is not recorded
	ValidTo    *clock.Date
}

// On says whether the unit exists on a day.
func (r Region) On(day clock.Date) bool {
	return r.ValidFrom <= day && (r.ValidTo == nil || day < *r.ValidTo)
}

// regionCSV holds the divisions from the nation to the counties, Linyi down to the streets.
// The stations of Linyi carry the streets' names until the authority's own list is loaded.
//
//go:embed regions.csv
var regionCSV string

// ReadRegions reads the embedded units; every unit follows its parent.
func ReadRegions() ([]Region, error) {
	rows, err := csv.NewReader(strings.NewReader(regionCSV)).ReadAll()
	if err != nil {
		return nil, fmt.Errorf("park: regions.csv: %w", err)
	}
	out := make([]Region, 0, len(rows))
	for _, r := range rows[1:] {
		u := Region{Code: r[0], Name: r[1], Level: r[2], Kind: r[3], ParentCode: r[4], ValidFrom: clock.Date(r[5])}
		if r[6] != "" {
			to := clock.Date(r[6])
			u.ValidTo = &to
		}
		out = append(out, u)
	}
	return out, nil
}

// Link states that one unit lies below another in a period; a unit lies below itself at depth 0.
type Link struct {
	Ancestor, Descendant string
	Depth                int
	ValidFrom            clock.Date
	ValidTo              *clock.Date
}

// Closure returns every link among the units. A link holds while all units on its way exist.
func Closure(regions []Region) ([]Link, error) {
	byCode := make(map[string]Region, len(regions))
	for _, r := range regions {
		byCode[r.Code] = r
	}
	var out []Link
	for _, r := range regions {
		l := Link{Descendant: r.Code, ValidFrom: r.ValidFrom, ValidTo: r.ValidTo}
		for at := r; ; l.Depth++ {
			if l.Depth > 8 {
				return nil, fmt.Errorf("park: region %s lies below itself", r.Code)
			}
			l.Ancestor = at.Code
			l.ValidFrom, l.ValidTo = max(l.ValidFrom, at.ValidFrom), earlier(l.ValidTo, at.ValidTo)
			if l.ValidTo == nil || l.ValidFrom < *l.ValidTo {
				out = append(out, l)
			}
			if at.ParentCode == "" {
				break
			}
			parent, ok := byCode[at.ParentCode]
			if !ok {
				return nil, fmt.Errorf("park: region %s lies below the unknown %s", at.Code, at.ParentCode)
			}
			at = parent
		}
	}
	return out, nil
}

func earlier(a, b *clock.Date) *clock.Date {
	if a == nil || (b != nil && *b < *a) {
		return b
	}
	return a
}
