import { Button } from 'antd';
import dayjs from 'dayjs';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Schemas } from '@/api/client';
import { usePark } from '@/app/me';
import { pick } from '@/i18n';
import { cite } from '@/ui/law';
import { Section } from '@/ui/Panel';
import { ReasonModal } from '@/ui/ReasonModal';
import { useEndFlag } from '../api';
import { inForce } from '../park';

/** One thing the park does, and the duties it switches on. */
export function FlagCard({ flag, parkId }: { flag: Schemas['ParkFlag']; parkId: string }) {
  const { t, i18n } = useTranslation();
  const park = usePark();
  const end = useEndFlag();
  const [ending, setEnding] = useState(false);
  const today = dayjs().format('YYYY-MM-DD');
  const path = { park_id: parkId, flag_id: flag.id };
  const until = flag.until ? t('park.flag.until', { on: flag.until }) : '';
  return (
    <Section
      title={t(`park.flag.name.${flag.flag}`)}
      extra={
        inForce(flag, today) && park.can('endParkFlag') ? (
          <Button size="small" onClick={() => setEnding(true)}>
            {t('park.flag.end')}
          </Button>
        ) : null
      }
    >
      <p className="faint" style={{ margin: '-8px 0 6px', fontSize: 13 }}>
        {t('park.flag.from', { on: flag.since })} {until} · {flag.basis}
      </p>
      <ul className="st-list">
        {flag.duties.map((duty) => (
          <li key={duty.code}>
            <div className="body">
              {pick(duty.text, i18n.language)}
              <div className="st-article">{cite(duty.article, i18n.language)}</div>
            </div>
          </li>
        ))}
      </ul>
      <ReasonModal
        open={ending}
        title={t('park.flag.end')}
        consequence={t('park.flag.endHint')}
        confirm={t('park.flag.end')}
        onCancel={() => setEnding(false)}
        onConfirm={(reason) =>
          end.mutateAsync({ params: { path }, body: { reason, until: today } }).then(() => setEnding(false))
        }
      />
    </Section>
  );
}
