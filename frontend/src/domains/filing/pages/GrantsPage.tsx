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
import { useEndGrant, useFilingGrants, useGrantDelivery } from '../api';

/** Whether the platform operator may deliver what the park has signed. */
export function GrantsPage() {
  const { t } = useTranslation();
  const park = usePark();
  const query = useFilingGrants(park.id);
  const give = useGrantDelivery();
  const end = useEndGrant();
  const [open, setOpen] = useState(false);
  if (query.isError && !query.data) return <ProblemState problem={query.error} onRetry={() => void query.refetch()} />;
  const standing = query.data?.items.some((g) => !g.ended_at);
  const item = (g: Schemas['FilingGrant']) => ({
    id: g.id,
    name: g.scope,
    state: {
      tone: g.ended_at ? ('quiet' as const) : ('good' as const),
      label: t(g.ended_at ? 'filing.grant.ended' : 'filing.grant.stands'),
    },
    times: [
      { label: t('filing.grant.given'), at: g.granted_at },
      { label: t('filing.grant.ended'), at: g.ended_at },
    ],
    ...(!g.ended_at && park.can('endFilingGrant')
      ? { end: () => end.mutateAsync({ params: { path: { park_id: park.id, filing_grant_id: g.id } } }) }
      : {}),
  });
  return (
    <>
      <PageHead title={t('filing.nav.grants')} sub={t('filing.grant.hint')}>
        {!standing && park.can('grantFilingDelivery') ? (
          <Button type="primary" onClick={() => setOpen(true)}>
            {t('filing.grant.give')}
          </Button>
        ) : null}
      </PageHead>
      <Standing
        items={query.data?.items.map(item)}
        none={t('filing.grant.none')}
        hint={t('filing.grant.hint')}
        ending={{ label: t('filing.grant.end'), hint: t('filing.grant.endHint') }}
      />
      <FormModal<Schemas['NewFilingGrant']>
        open={open}
        title={t('filing.grant.give')}
        confirm={t('filing.grant.give')}
        schema="NewFilingGrant"
        initial={{ scope: t('filing.grant.default') }}
        onClose={() => setOpen(false)}
        onSubmit={(body) => give.mutateAsync({ params: { path: { park_id: park.id } }, body })}
      >
        <Field name="scope" label={t('filing.grant.scope')}>
          <Input.TextArea rows={3} />
        </Field>
      </FormModal>
    </>
  );
}
