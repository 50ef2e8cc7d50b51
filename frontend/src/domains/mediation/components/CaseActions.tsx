import { Button, Input, Select } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ifMatch, type Schemas } from '@/api/client';
import { usePark } from '@/app/me';
import { pick } from '@/i18n';
import { Field } from '@/ui/ContractForm';
import { FormModal } from '@/ui/FormModal';
import { cite } from '@/ui/law';
import {
  useAddFacts,
  useCaseRules,
  useCloseCase,
  useDecideComplaint,
  useMoveCase,
  useRecordPerformance,
  useWithdrawCase,
} from '../api';
import type { Case } from '../case';
import { type StepRule, stepRules } from '../steps';

interface Given {
  ground?: string;
  reason?: string;
}

/** The steps the case table allows now, each with what goes on record. */
export function CaseActions({ c }: { c: Case }) {
  const { t } = useTranslation();
  const park = usePark();
  const [step, setStep] = useState<StepRule>();
  const open = stepRules.filter((r) => (c.actions as string[]).includes(r.action) && park.can(r.needs));
  return (
    <>
      {open.map((r) => (
        <Button
          key={r.action}
          type={r.look === 'primary' ? 'primary' : 'default'}
          danger={r.look === 'danger'}
          onClick={() => setStep(r)}
        >
          {t(`mediation.act.${r.action}`)}
        </Button>
      ))}
      {step ? <StepModal c={c} rule={step} onClose={() => setStep(undefined)} /> : null}
    </>
  );
}

function StepModal({ c, rule, onClose }: { c: Case; rule: StepRule; onClose: () => void }) {
  const { t, i18n } = useTranslation();
  const park = usePark();
  const rules = useCaseRules(park.id);
  const take = useTake(c);
  const grounds = rule.grounds ? (rules.data?.[rule.grounds] ?? []) : undefined;
  return (
    <FormModal<Given>
      open
      title={t(`mediation.act.${rule.action}`)}
      confirm={t('ui.confirm')}
      schema="CaseReason"
      onClose={onClose}
      onSubmit={(given) => take(rule.action, given)}
    >
      <p className="second">{t(`mediation.consequence.${rule.action}`)}</p>
      {grounds ? (
        <Field name="ground" label={t('mediation.case.ground')} rules={[{ required: true }]}>
          <Select
            options={grounds.map((g) => ({
              value: g.code,
              label: `${pick(g.text, i18n.language)} · ${cite(g.article, i18n.language)}`,
            }))}
          />
        </Field>
      ) : null}
      {rule.reason === 'none' ? null : (
        <Field
          name="reason"
          label={t('ui.reason')}
          rules={rule.reason === 'needed' ? [{ required: true, message: t('ui.reasonNeeded') }] : []}
        >
          <Input.TextArea autoFocus rows={4} maxLength={400} showCount />
        </Field>
      )}
    </FormModal>
  );
}

/** Which call carries which step. */
function useTake(c: Case) {
  const park = usePark();
  const decide = useDecideComplaint();
  const move = useMoveCase();
  const add = useAddFacts();
  const withdraw = useWithdrawCase();
  const close = useCloseCase();
  const perform = useRecordPerformance();
  const params = { path: { park_id: park.id, case_id: c.id }, header: ifMatch(c.version) };
  return (action: StepRule['action'], given: Given): Promise<Schemas['Case']> => {
    switch (action) {
      case 'accept':
      case 'refuse':
      case 'ask_supplement':
        return decide.mutateAsync({ params, body: { decision: action, ...given } });
      case 'begin':
      case 'appraise':
      case 'appraised':
      case 'terminate':
        return move.mutateAsync({ params, body: { action, ...given } });
      case 'archive':
      case 'reopen':
        return close.mutateAsync({ params, body: { action, ...given } });
      case 'supplement':
        return add.mutateAsync({ params, body: { text: given.reason ?? '' } });
      case 'withdraw':
        return withdraw.mutateAsync({ params, body: given });
      case 'perform':
        return perform.mutateAsync({ params, body: given });
    }
  };
}
