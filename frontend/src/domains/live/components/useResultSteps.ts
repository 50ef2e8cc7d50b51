import { useTranslation } from 'react-i18next';

const steps = ['file', 'check', 'resolve', 'apply'] as const;

/** The names of the steps from the platform's file to stored results. */
export function useResultSteps(): string[] {
  const { t } = useTranslation();
  return steps.map((key) => t(`live.resultImport.step.${key}`));
}
