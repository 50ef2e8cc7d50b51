package db

// The doors: every way past "one actor, one park", with its reason. A use-case that needs
// another one adds it here, where a reviewer sees it.
var (
	// DoorMigrate runs schema statements and the integrity checks around them.
	DoorMigrate = &Door{Name: "migrate", Reason: "the schema belongs to no park", schema: true}

	// DoorMemberships finds the parks an account belongs to, before a park is chosen.
	DoorMemberships = &Door{Name: "memberships", Reason: "sign-in must list the parks of one account",
		Tables: []string{"memberships", "membership_subjects"}}

	// DoorJobs lets the worker find due work of any park; the work itself runs inside its park.
	DoorJobs = &Door{Name: "jobs", Reason: "one worker serves all parks",
		Tables: []string{"jobs", "event_cursors"}, write: true}

	// DoorHeads reads how far each park's logs reach: for dispatching events and for checkpoints.
	DoorHeads = &Door{Name: "heads", Reason: "events and checkpoints are made for all parks",
		Tables: []string{"audit_heads"}}

	// DoorJurisdiction resolves which parks a regulator or an operator group may read.
	DoorJurisdiction = &Door{Name: "jurisdiction", Reason: "the set of readable parks is computed from grants of many parks",
		Tables: []string{"park_placements", "group_grants"}}

	// DoorRegistry shows the platform operator where each park lies and what it does.
	DoorRegistry = &Door{Name: "registry", Reason: "the registry of parks lists all of them with their flags and places",
		Tables: []string{"park_placements", "park_flags"}}

	// DoorGrants finds the parks that let the platform operator deliver their filings.
	DoorGrants = &Door{Name: "grants", Reason: "the platform operator delivers for the parks that granted it",
		Tables: []string{"filing_grants"}}

	// DoorPublic resolves a public code (QR, case number) to its park.
	DoorPublic = &Door{Name: "public", Reason: "an anonymous visitor names no park, only a code",
		Tables: []string{"public_codes"}}

	// DoorMachine resolves a machine token to its park.
	DoorMachine = &Door{Name: "machine", Reason: "a program presents a token, not a park",
		Tables: []string{"machine_tokens"}}
)
