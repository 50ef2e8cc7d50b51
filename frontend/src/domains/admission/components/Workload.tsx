import { Space, Tag } from 'antd';
import { useTranslation } from 'react-i18next';
import { usePark } from '@/app/me';
import { useWorkload } from '../api';

/** Who has how many waiting applications, and how long they have waited. */
export function Workload() {
  const { t } = useTranslation();
  const { data } = useWorkload(usePark().id);
  if (!data) return null;
  return (
    <Space wrap size={[8, 4]} style={{ marginBlockEnd: 12 }}>
      {data.items.map((l) => (
        <Tag key={l.assignee?.id ?? ''} color={l.overdue ? 'error' : 'default'}>
          {t('admission.queue.load', {
            name: l.assignee?.name ?? t('admission.queue.nobody'),
            waiting: l.waiting,
            days: l.oldest_days,
          })}
          {l.overdue ? ` · ${t('admission.queue.overdue', { overdue: l.overdue })}` : ''}
        </Tag>
      ))}
      <span className="faint">
        {data.waiting
          .filter((w) => w.count)
          .map((w) => t('admission.queue.age', { days: w.from_days, waiting: w.count }))
          .join(' · ')}
      </span>
    </Space>
  );
}
