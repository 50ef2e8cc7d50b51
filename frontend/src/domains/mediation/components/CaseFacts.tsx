import { App, Button, Input, Select } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ifMatch, type Schemas } from '@/api/client';
import { usePark } from '@/app/me';
import { useMembers } from '@/domains/identity/api';
import { Field } from '@/ui/ContractForm';
import { FileDrop } from '@/ui/FileDrop';
import { FormModal } from '@/ui/FormModal';
import { Facts } from '@/ui/Panel';
import { ReasonModal } from '@/ui/ReasonModal';
import { DateTime, Money } from '@/ui/Time';
import { useAssignCase, useRenewCode, useRevealCase, useSortCase } from '../api';
import { type Case, modes } from '../case';
import { MerchantSelect } from './MerchantSelect';
import { QueryCode } from './QueryCode';

/** Who, what and where from; personal data stays masked until somebody gives a purpose. */
export function CaseFacts({ c }: { c: Case }) {
  const { t } = useTranslation();
  const yes = (on: boolean) => t(on ? 'ui.yes' : 'ui.no');
  return (
    <Facts
      items={[
        [t('mediation.case.merchant'), c.merchant_name || c.merchant_said],
        c.merchant_name ? [t('mediation.case.merchantSaid'), c.merchant_said] : null,
        [t('mediation.case.consumer'), c.consumer_name],
        c.phone_masked ? [t('mediation.case.phone'), c.phone_masked] : null,
        [t('mediation.case.claim'), t(`mediation.claim.${c.claim_kind}`)],
        [t('mediation.case.amount'), <Money key="m" fen={c.claim_fen || undefined} />],
        [t('mediation.case.order'), c.order_number],
        [t('mediation.case.boughtOn'), c.bought_on],
        [t('mediation.case.mode'), t(`mediation.mode.${c.mode}`)],
        [t('mediation.case.mediator'), c.mediator?.name],
        [t('mediation.case.channel'), t(`mediation.channel.${c.channel}`)],
        [t('mediation.case.openedAt'), <DateTime key="o" at={c.opened_at} />],
        [t('mediation.case.entrustConsent'), yes(c.entrust_consent)],
        [t('mediation.case.publishConsent'), yes(c.publish_consent)],
      ]}
    />
  );
}

/** Sorting, handing over, revealing: what the desk does with the file rather than with the quarrel. */
export function DeskTools({ c }: { c: Case }) {
  const { t } = useTranslation();
  const park = usePark();
  const { modal } = App.useApp();
  const [asking, setAsking] = useState<'sort' | 'assign' | 'phone' | 'address'>();
  const [filed, setFiled] = useState<Schemas['FiledCase']>();
  const renew = useRenewCode();
  const reveal = useRevealCase();
  const path = { park_id: park.id, case_id: c.id };
  const close = () => setAsking(undefined);
  const show = async (field: 'phone' | 'address', purpose: string) => {
    const { value } = await reveal.mutateAsync({ params: { path }, body: { field, purpose } });
    close();
    modal.info({ title: t(`mediation.reveal.${field}`), content: value || '—' });
  };
  return (
    <div className="st-acts">
      {park.can('sortCase') ? <Button onClick={() => setAsking('sort')}>{t('mediation.act.sort')}</Button> : null}
      {park.can('assignCase') ? <Button onClick={() => setAsking('assign')}>{t('mediation.act.assign')}</Button> : null}
      {park.can('revealCase') ? (
        <>
          <Button onClick={() => setAsking('phone')}>{t('mediation.reveal.phone')}</Button>
          <Button onClick={() => setAsking('address')}>{t('mediation.reveal.address')}</Button>
        </>
      ) : null}
      {park.can('renewQueryCode') ? (
        <Button
          loading={renew.isPending}
          onClick={() =>
            modal.confirm({
              title: t('mediation.code.renew'),
              content: t('mediation.code.renewHint'),
              onOk: () => renew.mutateAsync({ params: { path } }).then(setFiled),
            })
          }
        >
          {t('mediation.code.renew')}
        </Button>
      ) : null}
      {asking === 'sort' ? <Sort c={c} onClose={close} /> : null}
      {asking === 'assign' ? <Assign c={c} onClose={close} /> : null}
      {asking === 'phone' || asking === 'address' ? (
        <ReasonModal
          open
          title={t(`mediation.reveal.${asking}`)}
          consequence={t('mediation.reveal.hint')}
          label={t('mediation.reveal.purpose')}
          confirm={t('ui.open')}
          onCancel={close}
          onConfirm={(purpose) => show(asking, purpose)}
        />
      ) : null}
      <QueryCode filed={filed} onClose={() => setFiled(undefined)} />
    </div>
  );
}

function Sort({ c, onClose }: { c: Case; onClose: () => void }) {
  const { t } = useTranslation();
  const park = usePark();
  const sort = useSortCase();
  const { session_id, product_id, studio_id, letter_file_id } = c;
  const kept = Object.fromEntries(
    Object.entries({ session_id, product_id, studio_id, letter_file_id }).filter(([, v]) => v),
  );
  const known = c.merchant_id ? { id: c.merchant_id, name: c.merchant_name ?? '' } : undefined;
  return (
    <FormModal<Schemas['CaseTriage']>
      open
      title={t('mediation.act.sort')}
      confirm={t('ui.save')}
      schema="CaseTriage"
      initial={{ mode: c.mode, ...(c.merchant_id ? { merchant_id: c.merchant_id } : {}) }}
      onClose={onClose}
      onSubmit={(body) =>
        sort.mutateAsync({
          params: { path: { park_id: park.id, case_id: c.id }, header: ifMatch(c.version) },
          body: { ...kept, ...body },
        })
      }
    >
      <Field name="mode" label={t('mediation.case.mode')}>
        <Select options={modes.map((value) => ({ value, label: t(`mediation.mode.${value}`) }))} />
      </Field>
      <Field name="merchant_id" label={t('mediation.case.merchant')}>
        <MerchantSelect known={known} />
      </Field>
      <Field name="letter_file_id" label={t('mediation.case.letter')}>
        <FileDrop parkId={park.id} purpose="document" label={t('mediation.room.chooseFile')} accept=".pdf,.jpg,.png" />
      </Field>
    </FormModal>
  );
}

function Assign({ c, onClose }: { c: Case; onClose: () => void }) {
  const { t } = useTranslation();
  const park = usePark();
  const assign = useAssignCase();
  const members = useMembers(park.id, { role: 'mediator', state: 'active', limit: 100 });
  return (
    <FormModal<Schemas['CaseMediator']>
      open
      title={t('mediation.act.assign')}
      confirm={t('ui.save')}
      schema="CaseMediator"
      initial={c.mediator ? { account_id: c.mediator.id } : {}}
      onClose={onClose}
      onSubmit={(body) =>
        assign.mutateAsync({
          params: { path: { park_id: park.id, case_id: c.id }, header: ifMatch(c.version) },
          body,
        })
      }
    >
      <Field name="account_id" label={t('mediation.case.mediator')}>
        {members.isError ? (
          <Input />
        ) : (
          <Select
            loading={members.isLoading}
            options={(members.data?.items ?? []).map((m) => ({ value: m.account.id, label: m.account.name }))}
          />
        )}
      </Field>
    </FormModal>
  );
}
