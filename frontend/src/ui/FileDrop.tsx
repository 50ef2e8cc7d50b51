import { CloudUploadOutlined, PaperClipOutlined } from '@ant-design/icons';
import { Button, Progress } from 'antd';
import { type DragEvent, useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Schemas } from '@/api/client';
import { type UploadOptions, uploadFile } from '@/api/files';
import { ProblemError } from '@/api/problem';
import { deco } from './deco';
import { bytes } from './format';

export interface FileDropProps extends Pick<UploadOptions, 'parkId' | 'purpose' | 'subjectId'> {
  label: string;
  hint?: string;
  /** Endings the person may choose, as an input's accept. */
  accept?: string;
  maxBytes?: number;
  /** Offers the phone's camera first. */
  camera?: boolean;
  value?: string;
  onChange?: (fileId: string | undefined) => void;
  onFile?: (file: Schemas['File']) => void;
}

const defaultMaxBytes = 64 * 1024 * 1024;

/** One file: dropped, chosen or photographed, then sent in chunks with its digest. Usable as a form control. */
export function FileDrop(props: FileDropProps) {
  const { t } = useTranslation();
  const id = useId();
  const [over, setOver] = useState(false);
  const [percent, setPercent] = useState<number>();
  const [kept, setKept] = useState<Schemas['File']>();
  const [trouble, setTrouble] = useState('');

  const take = async (file: File | undefined) => {
    if (!file) return;
    setTrouble('');
    const max = props.maxBytes ?? defaultMaxBytes;
    if (file.size > max) return setTrouble(t('ui.file.tooBig', { max: bytes(max) }));
    if (file.size === 0) return setTrouble(t('ui.file.empty'));
    setPercent(0);
    try {
      const { parkId, purpose, subjectId } = props;
      const sent = await uploadFile(file, {
        parkId,
        purpose,
        onProgress: setPercent,
        ...(subjectId ? { subjectId } : {}),
      });
      setKept(sent);
      props.onChange?.(sent.id);
      props.onFile?.(sent);
    } catch (problem) {
      if (!(problem instanceof ProblemError)) throw problem;
      setTrouble(problem.fields[0]?.message || problem.message || t('app.problem.unreachable'));
    } finally {
      setPercent(undefined);
    }
  };
  const drop = (event: DragEvent) => {
    event.preventDefault();
    setOver(false);
    void take(event.dataTransfer.files[0]);
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: dropping is an extra; the button inside does the same by keyboard
    <div
      className={`st-drop ${over ? 'over' : ''}`}
      onDragOver={(e) => {
        e.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={drop}
    >
      <input
        id={id}
        type="file"
        className="st-hidden"
        tabIndex={-1}
        aria-label={props.label}
        accept={props.accept}
        {...(props.camera ? { capture: 'environment' as const } : {})}
        onChange={(e) => {
          void take(e.target.files?.[0]);
          e.target.value = '';
        }}
      />
      {percent === undefined ? (
        <Button icon={<CloudUploadOutlined {...deco} />} onClick={() => document.getElementById(id)?.click()}>
          {kept ? t('ui.file.replace') : props.label}
        </Button>
      ) : (
        <Progress percent={percent} size="small" aria-label={t('ui.file.sending')} />
      )}
      {kept ? (
        <p>
          <PaperClipOutlined {...deco} /> {kept.name} · {bytes(kept.size_bytes)}
        </p>
      ) : null}
      {trouble ? (
        <p role="alert" style={{ color: 'var(--st-error)' }}>
          {trouble}
        </p>
      ) : (
        <p>{props.hint ?? t('ui.file.hint')}</p>
      )}
    </div>
  );
}
