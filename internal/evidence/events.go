package evidence

import "sitong/internal/kernel/id"

// Events of this domain.
const EventBundleReady = "evidence.bundle_ready"

// BundleReady: the zip of a bundle can be downloaded.
type BundleReady struct {
	Bundle id.ID  `json:"bundle"`
	File   id.ID  `json:"file"`
	Kind   string `json:"kind"`
	About  id.ID  `json:"about"`
}
