import { useTranslation } from 'react-i18next';

const steps = ['file', 'check', 'apply', 'follow'] as const;

/** The names of the steps from a roster's file to complete dossiers. */
export function useSteps(): string[] {
  const { t } = useTranslation();
  return steps.map((key) => t(`admission.import.step.${key}`));
}
