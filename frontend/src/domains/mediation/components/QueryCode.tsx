import { useTranslation } from 'react-i18next';
import type { Schemas } from '@/api/client';
import { ShownOnce } from '@/ui/ShownOnce';

/** Number and query code, shown once, to be read out to the consumer. */
export function QueryCode({ filed, onClose }: { filed: Schemas['FiledCase'] | undefined; onClose: () => void }) {
  const { t } = useTranslation();
  return (
    <ShownOnce
      open={Boolean(filed)}
      title={t('mediation.code.title')}
      warning={t('mediation.code.once')}
      facts={[
        { label: t('mediation.case.number'), value: filed?.number },
        { label: t('mediation.code.code'), value: filed?.query_code },
      ]}
      onClose={onClose}
    />
  );
}
