package notice

import (
	"context"

	"sitong/internal/audit"
	"sitong/internal/kernel/actor"
	"sitong/internal/kernel/id"
	"sitong/internal/platform/db"
	"sitong/internal/platform/keyring"
)

// maxChannels is how many channels a park may have.
const maxChannels = 50

// Channels lists where notices leave the park, addresses masked.
func (s *Service) Channels(ctx context.Context) ([]Channel, error) {
	all, err := s.store.listChannels(ctx)
	if err != nil {
		return nil, err
	}
	out := make([]Channel, len(all))
	for i, c := range all {
		if out[i], err = s.masked(ctx, c); err != nil {
			return nil, err
		}
	}
	return out, nil
}

// ChannelByID returns one channel. ErrChannelNotFound.
func (s *Service) ChannelByID(ctx context.Context, channel id.ID) (Channel, error) {
	c, err := s.store.channelByID(ctx, channel)
	if err != nil {
		return Channel{}, err
	}
	return s.masked(ctx, c)
}

// AddChannel opens a channel. ErrChannelInvalid names every field that cannot work;
// ErrTooManyChannels.
func (s *Service) AddChannel(ctx context.Context, n NewChannel) (Channel, error) {
	if err := n.validate(s.kinds, s.Robots.Check); err != nil {
		return Channel{}, err
	}
	out := Channel{ID: s.IDs.New(), Kind: n.Kind, Name: n.Name, Masked: n.mask(), Kinds: n.Kinds, Enabled: true,
		CreatedBy: actor.From(ctx).AccountID, CreatedAt: s.now(), Version: 1}
	c := sealed{Channel: out}
	var err error
	if c.address, err = s.Ring.Seal(s.place(ctx, out.ID, "address_sealed"), n.Address); err != nil {
		return Channel{}, err
	}
	if n.Secret != "" {
		secret, err := s.Ring.Seal(s.place(ctx, out.ID, "secret_sealed"), n.Secret)
		if err != nil {
			return Channel{}, err
		}
		c.secret = &secret
	}
	err = s.DB.InTx(ctx, func(ctx context.Context) error {
		all, err := s.store.listChannels(ctx)
		if err != nil {
			return err
		}
		if len(all) >= maxChannels {
			return ErrTooManyChannels
		}
		if err := s.store.insertChannel(ctx, c); err != nil {
			return err
		}
		db.Produced(ctx, out.ID)
		return audit.Change(ctx, s.Journal, "notice.channel.change", "notice_channel", out.ID, nil, out)
	})
	return out, err
}

// SwitchChannel switches a channel on or off. ErrChannelNotFound, db.ErrStale.
func (s *Service) SwitchChannel(ctx context.Context, channel id.ID, version int64, enabled bool) (Channel, error) {
	var out Channel
	err := s.DB.InTx(ctx, func(ctx context.Context) error {
		c, err := s.store.channelByID(ctx, channel)
		if err != nil {
			return err
		}
		before, err := s.masked(ctx, c)
		if err != nil {
			return err
		}
		out = before
		out.Enabled = enabled
		if err := s.store.updateChannel(ctx, out, version); err != nil {
			return err
		}
		out.Version = version + 1
		return audit.Change(ctx, s.Journal, "notice.channel.change", "notice_channel", out.ID, before, out)
	})
	return out, err
}

func (s *Service) place(ctx context.Context, channel id.ID, column string) keyring.Place {
	return keyring.Place{Park: actor.From(ctx).ParkID, Table: "notice_channels", Column: column, Row: channel}
}

// open unseals the address and the secret of a channel.
func (s *Service) open(ctx context.Context, c sealed) (address, secret string, err error) {
	if address, err = s.Ring.Unseal(s.place(ctx, c.ID, "address_sealed"), c.address); err != nil {
		return "", "", err
	}
	if c.secret != nil {
		secret, err = s.Ring.Unseal(s.place(ctx, c.ID, "secret_sealed"), *c.secret)
	}
	return address, secret, err
}

func (s *Service) masked(ctx context.Context, c sealed) (Channel, error) {
	address, _, err := s.open(ctx, c)
	if err != nil {
		return Channel{}, err
	}
	c.Masked = NewChannel{Kind: c.Kind, Address: address}.mask()
	return c.Channel, nil
}
