package demo

import (
	"context"
	"fmt"

	"sitong/internal/identity"
	"sitong/internal/kernel/actor"
	"sitong/internal/kernel/id"
	"sitong/internal/kernel/page"
	parks "sitong/internal/park"
)

var device = identity.Device{IP: "127.0.0.1", Agent: "demo"}

// platform makes the first administrator from the bootstrap link, then the others.
func (b *Builder) platform(ctx context.Context) error {
	ctx = actor.With(ctx, actor.Actor{Kind: actor.Anonymous, IP: "127.0.0.1", Lang: "zh-CN"})
	code, _, err := b.Identity.Bootstrap(actor.With(ctx, actor.Actor{Kind: actor.SystemJob, Reason: "demo"}))
	if err != nil {
		return err
	}
	first := platformCast[0]
	login := first.mailbox + "@" + platformDomain
	if _, err := b.Identity.FinishBootstrap(ctx, code, identity.NewAccount{Name: first.name, Login: login, Password: b.Password}, device); err != nil {
		return err
	}
	all, err := b.Identity.ListAccounts(b.as(ctx, login, nil, "platform_admin"), page.Request{Limit: 1})
	if err != nil {
		return err
	}
	b.accounts[login] = all.Items[0].ID
	ctx = b.as(ctx, login, nil, "platform_admin", "security_admin")
	for _, p := range platformCast[1:] {
		account, err := b.account(ctx, p.name, p.mailbox+"@"+platformDomain)
		if err != nil {
			return err
		}
		if _, err := b.Identity.SetPlatformRole(ctx, account, p.role, true, "演示环境初始化"); err != nil {
			return err
		}
	}
	return b.regulators(ctx)
}

// regulators gives each person of the regulator the unit it looks after.
func (b *Builder) regulators(ctx context.Context) error {
	for _, r := range regulatorCast {
		account, err := b.account(ctx, r.name, r.mailbox+"@"+regulatorDomain)
		if err != nil {
			return err
		}
		if _, err := b.Identity.GrantJurisdiction(b.as(ctx, "security@"+platformDomain, nil, "security_admin"), account, r.region, r.title); err != nil {
			return err
		}
	}
	return nil
}

func (b *Builder) account(ctx context.Context, name, login string) (id.ID, error) {
	a, err := b.Identity.CreateAccount(ctx, identity.NewAccount{Name: name, Login: login, Password: b.Password})
	if err != nil {
		return "", fmt.Errorf("%s: %w", login, err)
	}
	b.accounts[login] = a.ID
	return a.ID, nil
}

// openParks opens the parks; each administrator accepts the invitation the park came with.
func (b *Builder) openParks(ctx context.Context) error {
	admin := b.as(ctx, "admin@"+platformDomain, nil, "platform_admin")
	for _, p := range parkCast {
		flags := make([]parks.Flag, len(p.flags))
		for i, f := range p.flags {
			flags[i] = parks.Flag(f)
		}
		opened, _, code, err := b.Identity.OpenPark(admin, parks.NewPark{Name: p.name, Code: p.code, RegionCode: p.region, Flags: flags},
			identity.NewInvitation{Name: p.cast[0].name})
		if err != nil {
			return err
		}
		p.id = opened.ID
		b.parks[p.code] = &p
		if err := b.join(ctx, code, p.cast[0].name, p.cast[0].login(p.code)); err != nil {
			return err
		}
		if err := b.furnish(ctx, &p); err != nil {
			return err
		}
	}
	return b.group(ctx)
}

// join accepts an invitation with a fresh account.
func (b *Builder) join(ctx context.Context, code, name, login string) error {
	ctx = actor.With(ctx, actor.Actor{Kind: actor.Anonymous, IP: "127.0.0.1", Lang: "zh-CN"})
	t, err := b.Identity.Accept(ctx, code, identity.Acceptance{Login: login, Name: name, Password: b.Password}, device)
	if err != nil {
		return fmt.Errorf("%s: %w", login, err)
	}
	claims, err := b.Tokens.Read(t.Access)
	if err != nil {
		return err
	}
	b.accounts[login] = claims.Account
	return nil
}

// furnish adds buildings and studios.
func (b *Builder) furnish(ctx context.Context, p *park) error {
	ctx = b.staff(ctx, p, "park_admin")
	for n, v := range p.buildings {
		made, err := b.Parks.AddBuilding(ctx, parks.Building{Name: v.name, Address: v.address, Floors: v.floors})
		if err != nil {
			return err
		}
		for i := range v.studios {
			floor := 1 + i%v.floors
			studio := parks.Studio{BuildingID: made.ID, Floor: floor, Code: fmt.Sprintf("%c%d%02d", 'A'+n, floor, i+1),
				Name: fmt.Sprintf("%s %d 号直播间", v.name, i+1), AreaSqm: 30 + 10*(i%4)}
			if _, err := b.Parks.AddStudio(ctx, studio); err != nil {
				return err
			}
		}
	}
	return nil
}

// group registers the company that runs two of the parks; both let it read.
func (b *Builder) group(ctx context.Context) error {
	admin := b.as(ctx, "admin@"+platformDomain, nil, "platform_admin")
	g, err := b.Identity.CreateGroup(admin, groupName)
	if err != nil {
		return err
	}
	viewer, err := b.account(admin, groupViewer, groupLogin)
	if err != nil {
		return err
	}
	if _, err := b.Identity.AddGroupMember(admin, g.ID, viewer); err != nil {
		return err
	}
	for _, code := range groupParks {
		if _, err := b.Parks.GrantGroup(b.staff(ctx, b.parks[code], "park_admin"), g.ID); err != nil {
			return err
		}
	}
	return nil
}

// people invites the rest of each park's staff.
func (b *Builder) people(ctx context.Context) error {
	for _, p := range parkCast {
		at := b.parks[p.code]
		for _, c := range p.cast[1:] {
			_, code, err := b.Identity.Invite(b.staff(ctx, at, "park_admin"), identity.NewInvitation{Role: identity.Role(c.role), Name: c.name})
			if err != nil {
				return err
			}
			if err := b.join(ctx, code, c.name, c.login(p.code)); err != nil {
				return err
			}
		}
	}
	return nil
}
