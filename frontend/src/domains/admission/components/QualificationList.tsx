import { FileTextOutlined } from '@ant-design/icons';
import { App, Button, Space } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ifMatch } from '@/api/client';
import { openFile } from '@/api/files';
import { usePark } from '@/app/me';
import { reportProblem } from '@/app/ProblemToasts';
import { pick } from '@/i18n';
import { deco } from '@/ui/deco';
import { ReasonModal } from '@/ui/ReasonModal';
import { EmptyState } from '@/ui/States';
import { StatusTag } from '@/ui/StatusTag';
import { useDocumentKinds, useVerifyQualification } from '../api';
import { type Qualification, qualificationTone } from '../subject';

/** The documents of a subject; whoever may verify them does it here, refusing only with a reason. */
export function QualificationList({ items }: { items: Qualification[] }) {
  const { t, i18n } = useTranslation();
  const park = usePark();
  const names = useDocumentNames(park.id, i18n.language);
  if (!items.length) return <EmptyState title={t('admission.qualification.none')} />;
  return (
    <ul className="st-list">
      {items.map((q) => (
        <li key={q.id}>
          <FileTextOutlined {...deco} style={{ fontSize: 16, marginBlockStart: 3, color: 'var(--st-text3)' }} />
          <div className="body">
            <span style={{ marginInlineEnd: 8 }}>{names(q.document_type)}</span>
            <StatusTag tone={qualificationTone[q.state]}>{t(`admission.qualificationState.${q.state}`)}</StatusTag>
            <p className="num">
              {q.holder} · {q.number}
              {q.expires_on ? ` · ${t('admission.qualification.until', { on: q.expires_on })}` : ''}
            </p>
            {q.reason ? <p style={{ color: 'var(--st-error)' }}>{q.reason}</p> : null}
          </div>
          <Space>
            <Button size="small" onClick={() => void openFile(park.id, q.file_id).catch(reportProblem)}>
              {t('ui.open')}
            </Button>
            {q.state === 'submitted' && park.can('verifyQualification') ? <Verdict qualification={q} /> : null}
          </Space>
        </li>
      ))}
    </ul>
  );
}

export function useDocumentNames(parkId: string, language: string) {
  const { data } = useDocumentKinds(parkId);
  return (type: string) => {
    const kind = data?.items.find((k) => k.type === type);
    return kind ? pick(kind.name, language) : type;
  };
}

function Verdict({ qualification: q }: { qualification: Qualification }) {
  const { t } = useTranslation();
  const park = usePark();
  const verify = useVerifyQualification();
  const { message } = App.useApp();
  const [refusing, setRefusing] = useState(false);
  const send = (body: { verified: boolean; reason?: string }) =>
    verify.mutateAsync({
      params: { path: { park_id: park.id, qualification_id: q.id }, header: ifMatch(q.version) },
      body,
    });
  const accept = () =>
    send({ verified: true }).then(() => void message.success(t('admission.qualification.verified')), reportProblem);
  return (
    <Space>
      <Button size="small" type="primary" ghost loading={verify.isPending} onClick={() => void accept()}>
        {t('admission.qualification.verify')}
      </Button>
      <Button size="small" danger onClick={() => setRefusing(true)}>
        {t('admission.qualification.refuse')}
      </Button>
      <ReasonModal
        open={refusing}
        danger
        title={t('admission.qualification.refuseTitle')}
        suggestions={[t('admission.qualification.unclear'), t('admission.qualification.mismatch')]}
        confirm={t('admission.qualification.refuse')}
        onCancel={() => setRefusing(false)}
        onConfirm={(reason) => send({ verified: false, reason }).then(() => setRefusing(false))}
      />
    </Space>
  );
}
