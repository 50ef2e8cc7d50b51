import { DownloadOutlined } from '@ant-design/icons';
import { Alert, Button, Progress, Space, Steps } from 'antd';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Schemas } from '@/api/client';
import { saveAs } from '@/api/files';
import { ProblemError } from '@/api/problem';
import { deco } from './deco';
import { FileDrop, type FileDropProps } from './FileDrop';
import { type FileFinding, FileFindings } from './FileFindings';
import { PageHead } from './PageHead';
import { Panel, Section } from './Panel';

interface HeadProps {
  title: string;
  sub?: ReactNode;
  back?: string;
  actions?: ReactNode;
  steps: { names: string[]; current: number; failed?: boolean };
}

function Head({ title, sub, back, actions }: HeadProps) {
  return (
    <PageHead title={title} sub={sub} {...(back ? { back } : {})}>
      {actions}
    </PageHead>
  );
}

function Way({ names, current, failed }: HeadProps['steps']) {
  return (
    <Section>
      <Steps
        size="small"
        current={current}
        status={failed ? 'error' : 'process'}
        items={names.map((title) => ({ title }))}
      />
    </Section>
  );
}

interface ImportStartProps extends HeadProps {
  start: string;
  /** What has to be said about the file before it is given. */
  controls: ReactNode;
  drop: Pick<FileDropProps, 'parkId' | 'purpose' | 'label' | 'hint'>;
  /** Has the file looked at; a refusal shows below it. */
  onFile: (file: Schemas['File']) => Promise<unknown>;
  past: { title: string; list: ReactNode };
}

/** Step one of bringing a file in: say what it is, give it; nothing is stored by looking at it. */
export function ImportStart(props: ImportStartProps) {
  const { t } = useTranslation();
  const [trouble, setTrouble] = useState<string[]>([]);
  const take = (file: Schemas['File']) => {
    setTrouble([]);
    void props.onFile(file).catch((problem: unknown) => {
      if (!(problem instanceof ProblemError)) throw problem;
      setTrouble(problem.fields.length ? problem.fields.map((field) => field.message) : [problem.message]);
    });
  };
  return (
    <>
      <Head {...props} />
      <Panel>
        <Way {...props.steps} />
        <Section title={props.start}>
          <Space orientation="vertical" size="middle" style={{ width: '100%' }}>
            <Space wrap>{props.controls}</Space>
            <FileDrop {...props.drop} accept=".xlsx,.csv,.txt" onFile={take} />
            {trouble.length ? <Alert type="error" showIcon title={trouble.join(t('app.listComma'))} /> : null}
          </Space>
        </Section>
      </Panel>
      <Panel>
        <Section title={props.past.title} />
        {props.past.list}
      </Panel>
    </>
  );
}

interface Say {
  title: string;
  hint?: string;
  action?: ReactNode;
}

interface ImportSummaryProps {
  data: { state: 'checking' | 'checked' | 'applying' | 'applied' | 'failed'; bad_rows: number };
  /** The job that works on it now, as far as it is. */
  job: { done: number; total?: number } | undefined;
  moving: string;
  failed: string;
  applied: Say;
  checked: Say;
}

/** Where an import stands: on its way, refused, waiting for a person, or done. */
export function ImportSummary({ data, job, moving, failed, applied, checked }: ImportSummaryProps) {
  if (data.state === 'checking' || data.state === 'applying') {
    return (
      <div role="status">
        <p style={{ marginBlockStart: 0 }}>{moving}</p>
        <Progress percent={job?.total ? Math.round((job.done / job.total) * 100) : 0} aria-label={moving} />
      </div>
    );
  }
  if (data.state === 'failed') return <Alert type="error" showIcon title={failed} />;
  const { title, hint, action } = data.state === 'applied' ? applied : checked;
  return (
    <Alert
      type={data.state === 'checked' && data.bad_rows ? 'warning' : 'success'}
      showIcon
      title={title}
      description={hint}
      action={action}
    />
  );
}

/** The rows that did not pass, as a file with what is wrong in its last column. */
export function FailedRows({ parkId, fileId }: { parkId: string; fileId: string | undefined }) {
  const { t } = useTranslation();
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<string>();
  if (!fileId) return null;
  const save = async () => {
    setBusy(true);
    setProblem(undefined);
    await saveAs(`/parks/${parkId}/files/${fileId}/content`, t('ui.import.failedName')).catch((e: unknown) => {
      if (!(e instanceof ProblemError)) throw e;
      setProblem(e.message);
    });
    setBusy(false);
  };
  return (
    <>
      <Button icon={<DownloadOutlined {...deco} />} loading={busy} onClick={() => void save()}>
        {t('ui.import.failedRows')}
      </Button>
      {problem ? <Alert type="error" showIcon title={problem} /> : null}
    </>
  );
}

interface ImportResultProps extends HeadProps {
  summary: ReactNode;
  findings: FileFinding[];
  children?: ReactNode;
}

/** What the dry run of a file found, cell by cell, and the button that stores the rest. */
export function ImportResult({ summary, findings, children, ...head }: ImportResultProps) {
  return (
    <>
      <Head {...head} />
      <Panel>
        <Way {...head.steps} />
        <Section>{summary}</Section>
      </Panel>
      <FileFindings items={findings} />
      {children}
    </>
  );
}
