import * as admission from '@/domains/admission/routes';
import * as audit from '@/domains/audit/routes';
import * as conduct from '@/domains/conduct/routes';
import * as evaluation from '@/domains/evaluation/routes';
import * as evidence from '@/domains/evidence/routes';
import * as filing from '@/domains/filing/routes';
import * as identity from '@/domains/identity/routes';
import * as ledger from '@/domains/ledger/routes';
import * as live from '@/domains/live/routes';
import * as mediation from '@/domains/mediation/routes';
import * as notice from '@/domains/notice/routes';
import * as park from '@/domains/park/routes';
import * as screening from '@/domains/screening/routes';
import * as sourcing from '@/domains/sourcing/routes';
import * as supervision from '@/domains/supervision/routes';
import * as workday from '@/domains/workday/routes';
import * as portal from '@/portal/routes';
import * as regulator from '@/regulator/routes';
import type { NavEntry, Shell } from './nav';
import { byOrder } from './nav';

// biome-ignore format: one line each, so that two additions do not collide
const domains = [
  park,
  identity,
  admission,
  sourcing,
  live,
  screening,
  conduct,
  mediation,
  ledger,
  evaluation,
  filing,
  supervision,
  evidence,
  workday,
  audit,
  notice,
  portal,
  regulator,
];

const all: NavEntry[] = domains.flatMap((domain) => domain.nav);

/** The menu entries of one shell, as the domains declared them. */
export const entriesOf = (shell: Shell) => all.filter((entry) => entry.shell === shell).sort(byOrder);
