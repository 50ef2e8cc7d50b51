import { App, Button, Tooltip } from 'antd';
import { useTranslation } from 'react-i18next';
import { usePark } from '@/app/me';
import { reportProblem } from '@/app/ProblemToasts';
import { useSubmitApplication } from '../api';
import type { Subject } from '../subject';

const open = new Set(['provisional', 'rejected', 'suspended']);

/** Hands the dossier in for review; closed while something blocks. */
export function SubmitButton({ subject: s, ready, block }: { subject: Subject; ready: boolean; block?: boolean }) {
  const { t } = useTranslation();
  const park = usePark();
  const submit = useSubmitApplication();
  const { message } = App.useApp();
  if (!park.can('submitApplication') || !open.has(s.state)) return null;
  const go = () =>
    submit
      .mutateAsync({ params: { path: { park_id: park.id, subject_id: s.id } } })
      .then(() => void message.success(t('admission.submit.done')), reportProblem);
  return (
    <Tooltip title={ready ? '' : t('admission.submit.blocked')}>
      <Button
        type="primary"
        block={block ?? false}
        disabled={!ready}
        loading={submit.isPending}
        onClick={() => void go()}
      >
        {t('admission.submit.button')}
      </Button>
    </Tooltip>
  );
}
