import { Button, Select, Space } from 'antd';
import { useTranslation } from 'react-i18next';
import { ifMatch, type Schemas } from '@/api/client';
import { useMe, usePark } from '@/app/me';
import { reportProblem } from '@/app/ProblemToasts';
import { useMembers } from '@/domains/identity/api';
import { useAssign } from '../api';

const reviewers = ['park_admin', 'sourcing_officer'];

/** With whom an application lies: taken, released, or given to a colleague by who knows them all. */
export function Assignee({ application: a }: { application: Schemas['Application'] }) {
  const { t } = useTranslation();
  const park = usePark();
  const me = useMe().account.id;
  const assign = useAssign();
  const give = (assignee_id?: string) =>
    void assign
      .mutateAsync({
        params: { path: { park_id: park.id, application_id: a.id }, header: ifMatch(a.version) },
        body: assignee_id ? { assignee_id } : {},
      })
      .catch(reportProblem);
  const open = a.state === 'submitted' || a.state === 'returned';
  return (
    <Space wrap className="no-print">
      <span>{t('admission.queue.with', { name: a.assignee?.name ?? t('admission.queue.nobody') })}</span>
      {open && !a.assignee ? (
        <Button size="small" loading={assign.isPending} onClick={() => give(me)}>
          {t('admission.queue.take')}
        </Button>
      ) : null}
      {open && a.assignee?.id === me ? (
        <Button size="small" loading={assign.isPending} onClick={() => give()}>
          {t('admission.queue.release')}
        </Button>
      ) : null}
      {open && park.can('listMembers') ? <Colleague value={a.assignee?.id} onGive={give} /> : null}
    </Space>
  );
}

function Colleague({ value, onGive }: { value: string | undefined; onGive: (account: string) => void }) {
  const { t } = useTranslation();
  const park = usePark();
  const { data } = useMembers(park.id, { state: 'active', limit: 200 });
  const staff = data?.items.filter((m) => reviewers.includes(m.role)) ?? [];
  const options = [...new Map(staff.map((m) => [m.account.id, m.account.name]))].map(([id, label]) => ({
    value: id,
    label,
  }));
  return (
    <Select
      size="small"
      style={{ minWidth: 130 }}
      aria-label={t('admission.queue.give')}
      placeholder={t('admission.queue.give')}
      value={value ?? null}
      options={options}
      onChange={(next) => next && onGive(next)}
    />
  );
}
