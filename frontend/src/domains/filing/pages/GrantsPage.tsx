import { App, Button, Input, Skeleton } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { usePark } from '@/app/me';
import { Field } from '@/ui/ContractForm';
import { FormModal } from '@/ui/FormModal';
import { PageHead } from '@/ui/PageHead';
import { Panel } from '@/ui/Panel';
import { EmptyState, ProblemState } from '@/ui/States';
import { StatusTag } from '@/ui/StatusTag';
import { DateTime } from '@/ui/Time';
import { useEndGrant, useFilingGrants, useGrantDelivery } from '../api';

/** Whether the platform operator may deliver what the park has signed. */
export function GrantsPage() {
  const { t } = useTranslation();
  const park = usePark();
  const { modal } = App.useApp();
  const query = useFilingGrants(park.id);
  const give = useGrantDelivery();
  const end = useEndGrant();
  const [open, setOpen] = useState(false);
  if (query.isError) return <ProblemState problem={query.error} onRetry={() => void query.refetch()} />;
  const standing = query.data?.items.some((g) => !g.ended_at);
  return (
    <>
      <PageHead title={t('filing.nav.grants')} sub={t('filing.grant.hint')}>
        {!standing && park.can('grantFilingDelivery') ? (
          <Button type="primary" onClick={() => setOpen(true)}>
            {t('filing.grant.give')}
          </Button>
        ) : null}
      </PageHead>
      <Panel>
        {query.data ? null : <Skeleton active />}
        {query.data?.items.length === 0 ? (
          <EmptyState title={t('filing.grant.none')} hint={t('filing.grant.hint')} />
        ) : null}
        <ul className="st-list">
          {query.data?.items.map((g) => (
            <li key={g.id}>
              <StatusTag tone={g.ended_at ? 'quiet' : 'good'}>
                {t(g.ended_at ? 'filing.grant.ended' : 'filing.grant.stands')}
              </StatusTag>
              <div className="body">
                {g.scope}
                <p>
                  <DateTime at={g.granted_at} />
                  {g.ended_at ? (
                    <>
                      {' — '}
                      <DateTime at={g.ended_at} />
                    </>
                  ) : null}
                </p>
              </div>
              {!g.ended_at && park.can('endFilingGrant') ? (
                <Button
                  size="small"
                  danger
                  onClick={() =>
                    void modal.confirm({
                      title: t('filing.grant.end'),
                      content: t('filing.grant.endHint'),
                      okText: t('filing.grant.end'),
                      cancelText: t('ui.cancel'),
                      onOk: () =>
                        end
                          .mutateAsync({ params: { path: { park_id: park.id, filing_grant_id: g.id } } })
                          .catch(() => undefined),
                    })
                  }
                >
                  {t('filing.grant.end')}
                </Button>
              ) : null}
            </li>
          ))}
        </ul>
      </Panel>
      <FormModal<{ scope: string }>
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
