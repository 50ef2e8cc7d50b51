import { Steps as AntSteps } from 'antd';
import { useTranslation } from 'react-i18next';
import type { Filing } from '../filing';

const way = ['draft', 'validated', 'locked', 'signed', 'sent', 'received'] as const;

/** How far the filing has come; the end of the way may be a refusal, a correction or its voiding. */
export function Steps({ filing }: { filing: Filing }) {
  const { t } = useTranslation();
  const ended = filing.state === 'rejected' || filing.state === 'voided' || filing.state === 'corrected';
  const last = ended ? filing.state : 'received';
  const steps = [...way.slice(0, -1), last];
  const reached = filing.state === 'voided' ? steps.length - 1 : steps.indexOf(filing.state);
  return (
    <div style={{ padding: 16, overflowX: 'auto' }}>
      <AntSteps
        size="small"
        current={reached}
        status={filing.state === 'rejected' ? 'error' : filing.state === 'received' ? 'finish' : 'process'}
        items={steps.map((s) => ({ title: t(`filing.state.${s as Filing['state']}`) }))}
      />
    </div>
  );
}
