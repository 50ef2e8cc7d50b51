import { Steps } from 'antd';
import { useTranslation } from 'react-i18next';

const steps = ['file', 'check', 'resolve', 'apply'] as const;

/** From the platform's file to stored results. */
export function ResultSteps({ current }: { current: number }) {
  const { t } = useTranslation();
  return (
    <Steps size="small" current={current} items={steps.map((key) => ({ title: t(`live.resultImport.step.${key}`) }))} />
  );
}
