import { App, Button, Skeleton } from 'antd';
import { useTranslation } from 'react-i18next';
import { ifMatch, type Schemas } from '@/api/client';
import { ProblemError } from '@/api/problem';
import { usePark } from '@/app/me';
import { ContractForm } from '@/ui/ContractForm';
import { PageHead } from '@/ui/PageHead';
import { Panel, Section } from '@/ui/Panel';
import { ProblemState } from '@/ui/States';
import { DateTime } from '@/ui/Time';
import { useChangeSetting, useSettings } from '../api';
import { SettingFields } from '../components/SettingFields';
import { settingNames } from '../setting';

/** How the park works, one decision per panel; each is saved on its own and stays on record. */
export function SettingsPage() {
  const { t } = useTranslation();
  const park = usePark();
  const query = useSettings(park.id);
  if (query.isError) return <ProblemState problem={query.error} onRetry={() => void query.refetch()} />;
  return (
    <div style={{ maxWidth: 860 }}>
      <PageHead title={t('park.settings')} />
      {query.data ? (
        settingNames.map((name) => {
          const setting = query.data.items.find((s) => s.setting === name);
          return setting ? (
            <One key={`${name}${setting.version}`} setting={setting} offered={query.data.second_person_operations} />
          ) : null;
        })
      ) : (
        <Skeleton active paragraph={{ rows: 10 }} />
      )}
    </div>
  );
}

function One({ setting, offered }: { setting: Schemas['Setting']; offered: string[] }) {
  const { t } = useTranslation();
  const park = usePark();
  const change = useChangeSetting();
  const { message } = App.useApp();
  const save = async (value: Record<string, unknown>) => {
    const path = { park_id: park.id, setting: setting.setting };
    const body = { value: { ...setting.value, ...value } };
    try {
      await change.mutateAsync({ params: { path, header: ifMatch(setting.version) }, body });
      message.success(t('ui.saved'));
    } catch (problem) {
      throw problem instanceof ProblemError ? inside(problem) : problem;
    }
  };
  return (
    <Panel>
      <Section title={t(`park.setting.name.${setting.setting}`)}>
        <p className="second" style={{ marginBlockStart: -6 }}>
          {t(`park.setting.hint.${setting.setting}`)}
        </p>
        <ContractForm
          schema="SettingChange"
          initial={setting.value as Record<string, unknown>}
          onSubmit={save}
          disabled={!park.can('changeSetting')}
        >
          <SettingFields setting={setting.setting} offered={offered} />
          {park.can('changeSetting') ? (
            <Button htmlType="submit" loading={change.isPending} style={{ marginBlockStart: 12 }}>
              {t('ui.save')}
            </Button>
          ) : null}
          {setting.set_at !== undefined ? (
            <span className="faint" style={{ marginInlineStart: 12, fontSize: 12 }}>
              {t('park.setting.by', { name: setting.set_by?.name ?? '' })} <DateTime at={setting.set_at} />
            </span>
          ) : null}
        </ContractForm>
      </Section>
    </Panel>
  );
}

/** The server points into `/value/…`; this form is the value. */
function inside(problem: ProblemError): ProblemError {
  const errors = problem.fields.map((f) => ({ ...f, pointer: f.pointer.replace(/^\/value/, '') }));
  return new ProblemError(
    { title: problem.message, code: problem.code, request_id: problem.requestId, errors },
    problem.status,
  );
}
