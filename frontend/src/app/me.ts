import { useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { $api, type Schemas } from '@/api/client';
import { type Operation, permissionOf } from '@/api/permissions.gen';

export type Me = Schemas['Me'];
export type Membership = Schemas['Membership'];

export const meQuery = () => $api.queryOptions('get', '/me', {}, { staleTime: 60_000 });

/** The signed-in account; only below a route that made sure there is one. */
export function useMe(): Me {
  const { data } = useQuery(meQuery());
  if (!data) throw new Error('nobody is signed in');
  return data;
}

/** A path parameter of the page; the route that shows the page declares it. */
export function useParam(name: string): string {
  const params = useParams({ strict: false }) as Record<string, string | undefined>;
  const value = params[name];
  if (!value) throw new Error(`the route has no $${name}`);
  return value;
}

export const portalRoles: ReadonlySet<string> = new Set(['merchant', 'agency', 'streamer']);

export interface ParkOfMe {
  id: string;
  name: string;
  memberships: Membership[];
  /** The subjects the account stands for in this park (portal roles). */
  subjectIds: string[];
  portal: boolean;
  can: (operation: Operation) => boolean;
}

/** What one park is to an account, or undefined when it is nothing. */
export function parkOf(me: Me, parkId: string): ParkOfMe | undefined {
  const memberships = me.memberships.filter((m) => m.park_id === parkId);
  const first = memberships[0];
  if (!first) return undefined;
  const permissions = new Set(memberships.flatMap((m) => m.permissions));
  return {
    id: parkId,
    name: first.park_name,
    memberships,
    subjectIds: memberships.flatMap((m) => m.subject_ids ?? []),
    portal: memberships.every((m) => portalRoles.has(m.role)),
    can: (operation) => permissions.has(permissionOf[operation]),
  };
}

/** The park in the address, as the signed-in account may see it. */
export function usePark(): ParkOfMe {
  const park = parkOf(useMe(), useParam('parkId'));
  if (!park) throw new Error('no membership in this park');
  return park;
}

export function usePlatformCan(): (operation: Operation) => boolean {
  const me = useMe();
  return (operation) => me.platform_permissions.includes(permissionOf[operation]);
}

/** Where an account belongs after signing in. */
export function homeOf(me: Me, lastPark?: string): string {
  const membership = me.memberships.find((m) => m.park_id === lastPark) ?? me.memberships[0];
  if (membership) {
    const portal = parkOf(me, membership.park_id)?.portal;
    return `/p/${membership.park_id}${portal ? '/me' : ''}`;
  }
  if (me.platform_roles.length) return '/platform';
  if (me.jurisdictions.length) return '/supervision';
  const group = me.groups[0];
  return group ? `/groups/${group.id}` : '/account';
}

/** Everywhere the account may go, for the chooser and the switchers. */
export function placesOf(
  me: Me,
): { path: string; kind: 'park' | 'platform' | 'supervision' | 'group'; name: string }[] {
  const parks = [...new Map(me.memberships.map((m) => [m.park_id, m])).values()];
  return [
    ...parks.map((m) => ({ path: homeOf(me, m.park_id), kind: 'park' as const, name: m.park_name })),
    ...(me.platform_roles.length ? [{ path: '/platform', kind: 'platform' as const, name: '' }] : []),
    ...me.jurisdictions.slice(0, 1).map((j) => ({ path: '/supervision', kind: 'supervision' as const, name: j.name })),
    ...me.groups.map((g) => ({ path: `/groups/${g.id}`, kind: 'group' as const, name: g.name })),
  ];
}
