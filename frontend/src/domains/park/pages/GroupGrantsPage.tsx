import { Button, Input } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Schemas } from '@/api/client';
import { usePark } from '@/app/me';
import { Field } from '@/ui/ContractForm';
import { FormModal } from '@/ui/FormModal';
import { PageHead } from '@/ui/PageHead';
import { Standing } from '@/ui/Standing';
import { ProblemState } from '@/ui/States';
import { useEndGroupGrant, useGrantGroup, useGroupGrants } from '../api';

/** Which operator groups may read the park's roll-up; never a single person, case or product. */
export function GroupGrantsPage() {
  const { t } = useTranslation();
  const park = usePark();
  const query = useGroupGrants(park.id);
  const give = useGrantGroup();
  const end = useEndGroupGrant();
  const [open, setOpen] = useState(false);
  if (query.isError && !query.data) return <ProblemState problem={query.error} onRetry={() => void query.refetch()} />;
  const may = park.can('grantGroup');
  const item = (g: Schemas['GroupGrant']) => ({
    id: g.id,
    name: g.group.name,
    state: {
      tone: g.ended_at ? ('quiet' as const) : ('good' as const),
      label: t(g.ended_at ? 'park.group.ended' : 'park.group.stands'),
    },
    times: [
      { label: t('park.group.given'), at: g.granted_at },
      { label: t('park.group.ended'), at: g.ended_at },
    ],
    ...(!g.ended_at && may
      ? { end: () => end.mutateAsync({ params: { path: { park_id: park.id, group_grant_id: g.id } } }) }
      : {}),
  });
  return (
    <>
      <PageHead title={t('park.nav.groups')} sub={t('park.group.sub')}>
        {may ? (
          <Button type="primary" onClick={() => setOpen(true)}>
            {t('park.group.give')}
          </Button>
        ) : null}
      </PageHead>
      <Standing
        items={query.data?.items.map(item)}
        none={t('park.group.none')}
        hint={t('park.group.noneHint')}
        ending={{ label: t('park.group.end'), hint: t('park.group.endHint') }}
      />
      <FormModal<Schemas['NewGroupGrant']>
        open={open}
        title={t('park.group.give')}
        confirm={t('park.group.give')}
        schema="NewGroupGrant"
        onClose={() => setOpen(false)}
        onSubmit={(body) => give.mutateAsync({ params: { path: { park_id: park.id } }, body })}
      >
        <p className="second">{t('park.group.what')}</p>
        <Field name="group_id" label={t('park.group.number')} extra={t('park.group.numberHint')}>
          <Input autoComplete="off" className="st-code" />
        </Field>
      </FormModal>
    </>
  );
}
