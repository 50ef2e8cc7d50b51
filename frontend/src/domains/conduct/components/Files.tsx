import { Button, Space } from 'antd';
import { useTranslation } from 'react-i18next';
import { openFile } from '@/api/files';
import { usePark } from '@/app/me';
import { reportProblem } from '@/app/ProblemToasts';
import { FileDrop } from '@/ui/FileDrop';

/** Files behind a statement, as a form control: each one sent is added. */
export function Files(props: { subjectId: string; value?: string[]; onChange?: (ids: string[]) => void }) {
  const { t } = useTranslation();
  const park = usePark();
  const kept = props.value ?? [];
  return (
    <>
      <FileDrop
        key={kept.length}
        parkId={park.id}
        purpose="document"
        subjectId={props.subjectId}
        label={t('conduct.files.choose')}
        accept=".pdf,.jpg,.jpeg,.png,.webp"
        onFile={(file) => props.onChange?.([...kept, file.id])}
      />
      <FileLinks ids={kept} />
    </>
  );
}

export function FileLinks({ ids }: { ids: string[] }) {
  const { t } = useTranslation();
  const park = usePark();
  if (!ids.length) return null;
  return (
    <Space wrap>
      {ids.map((id, n) => (
        <Button key={id} size="small" onClick={() => void openFile(park.id, id).catch(reportProblem)}>
          {t('conduct.files.one', { number: n + 1 })}
        </Button>
      ))}
    </Space>
  );
}
