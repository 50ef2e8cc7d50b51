import { Button, Drawer, Input, Space, Switch } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ifMatch, type Schemas } from '@/api/client';
import { useMe, usePlatformCan } from '@/app/me';
import { RegionSelect } from '@/domains/park/components/RegionSelect';
import { Field } from '@/ui/ContractForm';
import { FormModal } from '@/ui/FormModal';
import { Section } from '@/ui/Panel';
import { ReasonModal } from '@/ui/ReasonModal';
import {
  useChangePlatformAccount,
  useEndJurisdiction,
  useGrantJurisdiction,
  useGrantRole,
  usePlatformPasswordLink,
} from '../api';
import { platformRoles } from '../people';
import { PasswordLinkButton } from './MemberLinks';

type Account = Schemas['PlatformAccount'];
type Step =
  | { kind: 'role'; role: (typeof platformRoles)[number]; granted: boolean }
  | { kind: 'state'; state: Account['state'] }
  | { kind: 'end'; grant: string }
  | { kind: 'grant' };

/** The powers of one account: roles (the three administrators never on one), jurisdictions, and whether it is alive. */
export function AccountDrawer({ account, onClose }: { account: Account | undefined; onClose: () => void }) {
  return (
    <Drawer
      open={Boolean(account)}
      title={account?.name}
      onClose={onClose}
      size={460}
      styles={{ body: { padding: 0 } }}
    >
      {account ? <Powers account={account} /> : null}
    </Drawer>
  );
}

function Powers({ account: a }: { account: Account }) {
  const { t } = useTranslation();
  const can = usePlatformCan();
  const me = useMe();
  const [step, setStep] = useState<Step>();
  const other = a.state === 'active' ? 'disabled' : 'active';
  return (
    <>
      <Section title={t('identity.platform.roles')}>
        <ul className="st-list">
          {platformRoles.map((role) => {
            const granted = a.roles.includes(role);
            return (
              <li key={role}>
                <span className="body">{t(`identity.role.${role}`)}</span>
                <Switch
                  aria-label={t(`identity.role.${role}`)}
                  checked={granted}
                  disabled={!can('grantPlatformRole')}
                  onChange={() => setStep({ kind: 'role', role, granted: !granted })}
                />
              </li>
            );
          })}
        </ul>
        <p className="st-article">{t('identity.platform.separated')}</p>
      </Section>
      <Section
        title={t('identity.platform.jurisdictions')}
        extra={
          can('grantJurisdiction') ? (
            <Button size="small" onClick={() => setStep({ kind: 'grant' })}>
              {t('ui.add')}
            </Button>
          ) : null
        }
      >
        <ul className="st-list">
          {a.regulator_grants.map((g) => (
            <li key={g.id}>
              <div className="body">
                {g.region_name}
                <p>
                  {g.title} {g.ended_at ? `· ${t('identity.memberState.ended')}` : ''}
                </p>
              </div>
              {!g.ended_at && can('endJurisdiction') ? (
                <Button size="small" onClick={() => setStep({ kind: 'end', grant: g.id })}>
                  {t('identity.platform.endGrant')}
                </Button>
              ) : null}
            </li>
          ))}
        </ul>
      </Section>
      <Section>
        <Space>
          {can('makePlatformPasswordLink') && a.id !== me.account.id ? <PasswordLink account={a} /> : null}
          {can('changePlatformAccount') ? (
            <Button size="small" danger={other === 'disabled'} onClick={() => setStep({ kind: 'state', state: other })}>
              {t(other === 'disabled' ? 'identity.platform.disable' : 'identity.platform.enable')}
            </Button>
          ) : null}
        </Space>
      </Section>
      <Steps account={a} step={step} onDone={() => setStep(undefined)} />
    </>
  );
}

function PasswordLink({ account: a }: { account: Account }) {
  const make = usePlatformPasswordLink();
  return (
    <PasswordLinkButton
      name={a.name}
      busy={make.isPending}
      made={make.data}
      onMake={() => make.mutate({ params: { path: { account_id: a.id } } })}
      onClose={() => make.reset()}
    />
  );
}

function Steps({ account: a, step, onDone }: { account: Account; step: Step | undefined; onDone: () => void }) {
  const { t } = useTranslation();
  const grantRole = useGrantRole();
  const grant = useGrantJurisdiction();
  const end = useEndJurisdiction();
  const change = useChangePlatformAccount();
  const path = { account_id: a.id };
  const run = async (reason: string) => {
    if (step?.kind === 'role') {
      await grantRole.mutateAsync({ params: { path }, body: { role: step.role, granted: step.granted, reason } });
    } else if (step?.kind === 'end') {
      await end.mutateAsync({ params: { path: { grant_id: step.grant } }, body: { reason } });
    } else if (step?.kind === 'state') {
      await change.mutateAsync({ params: { path, header: ifMatch(a.version) }, body: { state: step.state, reason } });
    }
    onDone();
  };
  return (
    <>
      <ReasonModal
        open={Boolean(step) && step?.kind !== 'grant'}
        title={t('identity.platform.change', { name: a.name })}
        confirm={t('ui.confirm')}
        onCancel={onDone}
        onConfirm={run}
      />
      <FormModal<Schemas['NewRegulatorGrant']>
        open={step?.kind === 'grant'}
        title={t('identity.platform.addGrant')}
        confirm={t('ui.save')}
        schema="NewRegulatorGrant"
        onClose={onDone}
        onSubmit={(body) => grant.mutateAsync({ params: { path }, body })}
      >
        <Field name="region_code" label={t('park.region')}>
          <RegionSelect />
        </Field>
        <Field name="title" label={t('identity.platform.unit')}>
          <Input />
        </Field>
      </FormModal>
    </>
  );
}
