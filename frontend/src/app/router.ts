import type { QueryClient } from '@tanstack/react-query';
import { createRouter } from '@tanstack/react-router';
import { routes as docs } from '@/docs/routes';
import { routes as admission } from '@/domains/admission/routes';
import { routes as audit } from '@/domains/audit/routes';
import { routes as conduct } from '@/domains/conduct/routes';
import { routes as evaluation } from '@/domains/evaluation/routes';
import { routes as evidence } from '@/domains/evidence/routes';
import { routes as filing } from '@/domains/filing/routes';
import { routes as identity } from '@/domains/identity/routes';
import { routes as ledger } from '@/domains/ledger/routes';
import { routes as live } from '@/domains/live/routes';
import { routes as mediation } from '@/domains/mediation/routes';
import { routes as notice } from '@/domains/notice/routes';
import { routes as park } from '@/domains/park/routes';
import { routes as screening } from '@/domains/screening/routes';
import { routes as sourcing } from '@/domains/sourcing/routes';
import { routes as supervision } from '@/domains/supervision/routes';
import { routes as workday } from '@/domains/workday/routes';
import { routes as portal } from '@/portal/routes';
import { routes as regulator } from '@/regulator/routes';
import { NotFoundPage, ProblemPage, WaitingPage } from './pages/StatePages';
import {
  deskRoute,
  groupRoute,
  parkRoute,
  platformRoute,
  portalRoute,
  rootRoute,
  signedIn,
  supervisionRoute,
} from './roots';

const routeTree = rootRoute.addChildren([
  ...park.open,
  ...identity.open,
  ...admission.open,
  ...sourcing.open,
  ...live.open,
  ...screening.open,
  ...conduct.open,
  ...mediation.open,
  ...ledger.open,
  ...evaluation.open,
  ...filing.open,
  ...supervision.open,
  ...evidence.open,
  ...workday.open,
  ...audit.open,
  ...docs.open,
  ...notice.open,
  signedIn.addChildren([
    ...park.account,
    ...identity.account,
    ...admission.account,
    ...sourcing.account,
    ...live.account,
    ...screening.account,
    ...conduct.account,
    ...mediation.account,
    ...ledger.account,
    ...evaluation.account,
    ...filing.account,
    ...supervision.account,
    ...evidence.account,
    ...workday.account,
    ...audit.account,
    ...notice.account,
    parkRoute.addChildren([
      deskRoute.addChildren([
        ...park.desk,
        ...identity.desk,
        ...admission.desk,
        ...sourcing.desk,
        ...live.desk,
        ...screening.desk,
        ...conduct.desk,
        ...mediation.desk,
        ...ledger.desk,
        ...evaluation.desk,
        ...filing.desk,
        ...supervision.desk,
        ...evidence.desk,
        ...workday.desk,
        ...audit.desk,
        ...notice.desk,
      ]),
      portalRoute.addChildren([
        ...park.portal,
        ...identity.portal,
        ...admission.portal,
        ...sourcing.portal,
        ...live.portal,
        ...screening.portal,
        ...conduct.portal,
        ...mediation.portal,
        ...ledger.portal,
        ...evaluation.portal,
        ...filing.portal,
        ...supervision.portal,
        ...evidence.portal,
        ...workday.portal,
        ...audit.portal,
        ...portal.portal,
        ...notice.portal,
      ]),
    ]),
    platformRoute.addChildren([
      ...park.platform,
      ...identity.platform,
      ...admission.platform,
      ...sourcing.platform,
      ...live.platform,
      ...screening.platform,
      ...conduct.platform,
      ...mediation.platform,
      ...ledger.platform,
      ...evaluation.platform,
      ...filing.platform,
      ...supervision.platform,
      ...evidence.platform,
      ...workday.platform,
      ...audit.platform,
      ...notice.platform,
    ]),
    supervisionRoute.addChildren([
      ...park.supervision,
      ...identity.supervision,
      ...admission.supervision,
      ...sourcing.supervision,
      ...live.supervision,
      ...screening.supervision,
      ...conduct.supervision,
      ...mediation.supervision,
      ...ledger.supervision,
      ...evaluation.supervision,
      ...filing.supervision,
      ...supervision.supervision,
      ...evidence.supervision,
      ...workday.supervision,
      ...audit.supervision,
      ...regulator.supervision,
      ...notice.supervision,
    ]),
    groupRoute.addChildren([
      ...park.group,
      ...identity.group,
      ...admission.group,
      ...sourcing.group,
      ...live.group,
      ...screening.group,
      ...conduct.group,
      ...mediation.group,
      ...ledger.group,
      ...evaluation.group,
      ...filing.group,
      ...supervision.group,
      ...evidence.group,
      ...workday.group,
      ...audit.group,
      ...regulator.group,
      ...notice.group,
    ]),
  ]),
]);

export function createAppRouter(queryClient: QueryClient) {
  return createRouter({
    routeTree,
    context: { queryClient },
    defaultPreload: 'intent',
    defaultPendingMs: 300,
    defaultPendingComponent: WaitingPage,
    defaultErrorComponent: ProblemPage,
    defaultNotFoundComponent: NotFoundPage,
    scrollRestoration: true,
  });
}

declare module '@tanstack/react-router' {
  interface Register {
    router: ReturnType<typeof createAppRouter>;
  }
}
