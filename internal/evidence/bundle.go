package evidence

import (
	"archive/zip"
	"context"
	"errors"
	"fmt"
	"io"
	"path"

	"sitong/internal/audit"
	"sitong/internal/kernel/actor"
	"sitong/internal/kernel/errs"
	"sitong/internal/kernel/id"
	"sitong/internal/platform/blob"
	"sitong/internal/platform/chain"
	"sitong/internal/platform/db"
	"sitong/internal/platform/job"
	"sitong/internal/platform/keyring"
	"sitong/internal/platform/verify"
)

// BundleJob is the kind of the job that makes a bundle.
const BundleJob = "evidence.bundle"

// BundleState says how far a bundle is.
type BundleState string

const (
	BundleBuilding BundleState = "building"
	BundleReadyNow BundleState = "ready"
	BundleFailed   BundleState = "failed"
)

// BundleItem is one file of a bundle and what it shows.
type BundleItem struct {
	FileID id.ID  `json:"file_id"`
	Role   string `json:"role"`
}

// Bundle is evidence put together for one thing, with who, when and why. Its files are held.
type Bundle struct {
	ID             id.ID        `json:"id"`
	Park           id.ID        `json:"park"`
	Kind           string       `json:"kind"`
	AboutKind      string       `json:"about_kind"`
	AboutID        id.ID        `json:"about_id"`
	SubjectID      id.ID        `json:"subject_id,omitempty"`
	Title          string       `json:"title"`
	Reason         string       `json:"reason"`
	Items          []BundleItem `json:"items"`
	State          BundleState  `json:"state"`
	FileID         id.ID        `json:"file_id,omitempty"`
	ManifestSHA256 string       `json:"manifest_sha256,omitempty"`
	JobID          id.ID        `json:"job_id,omitempty"`
	CreatedBy      id.ID        `json:"created_by"`
	CreatedAt      int64        `json:"created_at"`
	FinishedAt     int64        `json:"finished_at,omitempty"`
	Version        int64        `json:"version"`
}

// NewBundle asks for a bundle.
type NewBundle struct {
	Kind      string // violation, case, clue, session …
	AboutKind string
	AboutID   id.ID
	SubjectID id.ID // whose conduct it shows; they may see it
	Title     string
	Reason    string
	Items     []BundleItem
}

// Validate names everything that is missing. ErrBundleEmpty, ErrUpload.
func (n NewBundle) Validate() error {
	if len(n.Items) == 0 {
		return ErrBundleEmpty
	}
	var f errs.Fields
	if n.Title == "" {
		f.Add("/title", "evidence.title_missing", "请填写标题", "A title is needed")
	}
	if n.Reason == "" {
		f.Add("/reason", "evidence.reason_missing", "请填写固定证据的原因", "Say why the evidence is secured")
	}
	return f.Err(ErrUpload)
}

// MakeBundle secures files as evidence: it holds them and queues the making of a signed zip
// file. It joins a running transaction. ErrBundleEmpty, ErrUpload; ErrFileNotFound for a
// file the actor may not see.
func (s *Service) MakeBundle(ctx context.Context, n NewBundle) (Bundle, error) {
	if err := n.Validate(); err != nil {
		return Bundle{}, err
	}
	a := actor.From(ctx)
	b := Bundle{ID: s.IDs.New(), Park: a.ParkID, Kind: n.Kind, AboutKind: n.AboutKind, AboutID: n.AboutID, SubjectID: n.SubjectID, Title: n.Title,
		Reason: n.Reason, Items: n.Items, State: BundleBuilding, CreatedBy: a.AccountID, CreatedAt: s.now(), Version: 1}
	err := s.DB.InTx(ctx, func(ctx context.Context) error {
		files := make([]id.ID, len(n.Items))
		for i, it := range n.Items {
			if _, err := s.File(ctx, it.FileID); err != nil {
				return err
			}
			files[i] = it.FileID
		}
		if err := s.Hold(ctx, files, true, "bundle "+string(b.ID)); err != nil {
			return err
		}
		var err error
		if b.JobID, err = s.Jobs.Enqueue(ctx, job.Spec{Kind: BundleJob, Title: n.Title, Payload: b.ID, Key: string(b.ID)}); err != nil {
			return err
		}
		db.Produced(ctx, b.ID)
		if err := s.store.insertBundle(ctx, b); err != nil {
			return err
		}
		return audit.Change(ctx, s.Journal, "evidence.bundle.create", "bundle", b.ID, nil, b)
	})
	return b, err
}

// BundleByID is a bundle for somebody who may see it: staff, and the subject it is about.
// ErrBundleNotFound.
func (s *Service) BundleByID(ctx context.Context, bundle id.ID) (Bundle, error) {
	b, err := s.store.bundleByID(ctx, bundle)
	if err == nil && portal(actor.From(ctx)) && !actor.From(ctx).StandsFor(b.SubjectID) {
		return Bundle{}, ErrBundleNotFound
	}
	return b, err
}

// BundlesAbout lists the bundles about one thing, newest first.
func (s *Service) BundlesAbout(ctx context.Context, aboutKind string, about id.ID) ([]Bundle, error) {
	all, err := s.store.bundlesAbout(ctx, aboutKind, about)
	if a := actor.From(ctx); err == nil && portal(a) {
		own := []Bundle{}
		for _, b := range all {
			if a.StandsFor(b.SubjectID) {
				own = append(own, b)
			}
		}
		return own, nil
	}
	return all, err
}

// CheckBundle verifies a stored bundle as anybody outside could. ErrBundleNotFound;
// ErrBundleNotReady while it is being made.
func (s *Service) CheckBundle(ctx context.Context, bundle id.ID) (verify.BundleReport, error) {
	b, err := s.BundleByID(ctx, bundle)
	if err != nil {
		return verify.BundleReport{}, err
	}
	if b.State != BundleReadyNow {
		return verify.BundleReport{}, ErrBundleNotReady
	}
	f, r, err := s.Stored(ctx, b.FileID)
	if err != nil {
		return verify.BundleReport{}, err
	}
	defer r.Close()
	return verify.Bundle(r, f.SizeBytes, keyring.KeyID(s.Ring.Ed25519Public()), keyring.KeyID(s.Ring.SM2Public()))
}

// RunBundle is the handler of BundleJob.
func (s *Service) RunBundle(ctx context.Context, r *job.Run) (any, error) {
	var bundle id.ID
	if err := r.Read(&bundle); err != nil {
		return nil, err
	}
	b, err := s.store.bundleByID(ctx, bundle)
	if err != nil || b.State == BundleReadyNow {
		return exported{FileID: b.FileID}, err
	}
	d, err := s.blobs.Create(b.Park, s.IDs.New())
	if err != nil {
		return nil, err
	}
	sum, err := s.writeBundle(ctx, r, b, d)
	if err != nil {
		d.Abort()
		return nil, err
	}
	f, err := s.keep(ctx, d, File{Name: CleanName("证据包 " + b.Title + " " + string(b.ID) + ".zip"), MediaType: mediaTypes["zip"], Purpose: BundleFile,
		SubjectID: b.SubjectID, UploadedBy: b.CreatedBy, Held: true})
	if err != nil {
		return nil, err
	}
	b.State, b.FileID, b.ManifestSHA256, b.FinishedAt = BundleReadyNow, f.ID, sum, s.now()
	err = s.DB.InTx(ctx, func(ctx context.Context) error {
		if err := s.store.updateBundle(ctx, b); err != nil {
			return err
		}
		if err := audit.Record(ctx, s.Journal, audit.Entry{Action: "evidence.bundle.finish", Kind: "bundle", Object: b.ID, After: b}); err != nil {
			return err
		}
		return s.Journal.Publish(ctx, EventBundleReady, b.ID, BundleReady{b.ID, f.ID, b.Kind, b.AboutID})
	})
	return exported{FileID: f.ID}, err
}

// writeBundle writes the zip file and returns the SHA-256 of its manifest.
func (s *Service) writeBundle(ctx context.Context, r *job.Run, b Bundle, to io.Writer) (string, error) {
	point, err := s.checkpoint(ctx, b.Park)
	if err != nil {
		return "", err
	}
	m := verify.BundleManifest{Format: verify.BundleFormat, ID: string(b.ID), Park: string(b.Park), Kind: b.Kind, AboutKind: b.AboutKind,
		AboutID: string(b.AboutID), Title: b.Title, Reason: b.Reason, MadeBy: string(b.CreatedBy), MadeAt: s.now(), Chain: point}
	z := zip.NewWriter(to)
	for i, it := range b.Items {
		e, err := s.pack(ctx, z, i+1, it, m.MadeAt)
		if err != nil {
			return "", err
		}
		m.Files = append(m.Files, e)
		if err := r.Progress(ctx, int64(i+1), int64(len(b.Items))+1); err != nil {
			return "", err
		}
	}
	sum, err := verify.Seal(z, m, bundleReadme, s.Ring)
	if err != nil {
		return "", err
	}
	return sum, z.Close()
}

// pack copies one file into the zip and hashes it on the way.
func (s *Service) pack(ctx context.Context, z *zip.Writer, number int, it BundleItem, at int64) (verify.BundleEntry, error) {
	f, content, err := s.Stored(ctx, it.FileID)
	if err != nil {
		return verify.BundleEntry{}, err
	}
	defer content.Close()
	e := verify.BundleEntry{Path: path.Join("files", fmt.Sprintf("%03d.%s", number, extension(f.Name))), FileID: string(f.ID), Role: it.Role, Name: f.Name,
		MediaType: f.MediaType, UploadedBy: string(f.UploadedBy), UploadedAt: f.UploadedAt}
	if e, err = verify.Pack(z, e, at, content); err != nil {
		return e, err
	}
	if e.SHA256 != f.SHA256 {
		return e, blob.ErrGone.Because(errors.New("the stored bytes no longer have their hash: " + f.SHA256))
	}
	return e, nil
}

// checkpoint signs where the park's audit chain stands now: the trusted time of a bundle.
func (s *Service) checkpoint(ctx context.Context, park id.ID) (chain.Checkpoint, error) {
	seq, hash, err := s.Journal.Head(ctx, park)
	if err != nil {
		return chain.Checkpoint{}, err
	}
	return verify.Checkpoint(string(park), seq, hash, s.now(), s.Ring)
}

const bundleReadme = `本证据包可脱离系统独立核验 / This bundle can be checked without the system that made it.

1. 文件完整性 / Integrity of the files:        sha256sum -c SHA256SUMS
2. 清单签名 (Ed25519) / Signature of the manifest:
   openssl pkeyutl -verify -rawin -pubin -inkey signatures/ed25519.pem -in manifest.json -sigfile signatures/manifest.ed25519
3. 清单签名 (SM2/SM3, GB/T 32918) / Signature of the manifest:
   openssl dgst -sm3 -verify signatures/sm2.pem -sigopt distid:1234567812345678 -signature signatures/manifest.sm2 manifest.json
4. 一次完成全部核验 / Everything at once:      sitong verify bundle FILE.zip

公钥编号 (key id) 是公钥 SM3 摘要的前 16 位，请与出具方公布的编号比对。
The key id is the first 16 hex digits of the SM3 hash of the public key: compare it with the one its maker publishes.
manifest.json 中的 chain 是出具时审计链的位置及签名，用于证明时间先后。
"chain" in manifest.json is the signed position of the audit chain at that moment: it proves the order of time.
`
