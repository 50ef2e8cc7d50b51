import { Button, Progress } from 'antd';
import { useTranslation } from 'react-i18next';
import type { Schemas } from '@/api/client';
import { saveAs } from '@/api/files';
import { usePark } from '@/app/me';
import { reportProblem } from '@/app/ProblemToasts';
import type { Column } from '@/ui/DataTable';
import { ListPage } from '@/ui/ListPage';
import { StatusTag, type Tone } from '@/ui/StatusTag';
import { DateTime } from '@/ui/Time';
import { useCancelJob, useJobs } from '../api';

type Job = Schemas['Job'];

const tone: Record<Job['state'], Tone> = {
  ready: 'quiet',
  running: 'busy',
  done: 'good',
  failed: 'bad',
  cancelled: 'quiet',
};

/** Background work of the account: how far it is, and the file it made. */
export function JobsPage() {
  const { t } = useTranslation();
  const park = usePark();
  const query = useJobs(park.id);
  const cancel = useCancelJob();
  const path = (job: Job) => ({ park_id: park.id, job_id: job.id });
  const columns: Column<Job>[] = [
    { key: 'title', title: t('evidence.job.what'), width: 260, fixed: true, render: (j) => j.title },
    {
      key: 'state',
      title: t('evidence.job.state'),
      width: 110,
      render: (j) => <StatusTag tone={tone[j.state]}>{t(`evidence.jobState.${j.state}`)}</StatusTag>,
    },
    {
      key: 'progress',
      title: t('evidence.job.progress'),
      width: 200,
      render: (j) => (
        <Progress
          size="small"
          percent={j.state === 'done' ? 100 : j.total ? Math.round((j.done / j.total) * 100) : 0}
          aria-label={t('evidence.job.progress')}
        />
      ),
    },
    { key: 'at', title: t('evidence.job.at'), width: 150, render: (j) => <DateTime at={j.created_at} /> },
    {
      key: 'act',
      title: t('evidence.job.act'),
      width: 120,
      render: (j) => {
        if (j.file_id) {
          const save = () => saveAs(`/parks/${park.id}/files/${j.file_id}/content`, j.title).catch(reportProblem);
          return (
            <Button size="small" onClick={() => void save()}>
              {t('ui.download')}
            </Button>
          );
        }
        return j.state === 'ready' || j.state === 'running' ? (
          <Button size="small" onClick={() => cancel.mutate({ params: { path: path(j) } })}>
            {t('ui.cancel')}
          </Button>
        ) : null;
      },
    },
  ];
  return (
    <ListPage
      title={t('evidence.job.title')}
      name="jobs"
      columns={columns}
      query={query}
      empty={{ title: t('evidence.job.none'), hint: t('evidence.job.noneHint') }}
    />
  );
}
