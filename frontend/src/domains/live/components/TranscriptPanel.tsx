import { Alert, Skeleton } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Schemas } from '@/api/client';
import { ProblemError } from '@/api/problem';
import { usePark } from '@/app/me';
import { pick } from '@/i18n';
import { FileDrop } from '@/ui/FileDrop';
import { Pager, trailed } from '@/ui/Pager';
import { Section } from '@/ui/Panel';
import { EmptyState, ProblemState } from '@/ui/States';
import { StatusTag } from '@/ui/StatusTag';
import { DateTime } from '@/ui/Time';
import { useImportTranscript, useTranscript, useTranscriptImports } from '../api';
import { offset, type Session } from '../session';

const pieces = 100;

/** What was said, piece by piece, and the files it came from. */
export function TranscriptPanel({ session: s }: { session: Session }) {
  const { t } = useTranslation();
  const park = usePark();
  const [trail, setTrail] = useState<string[]>([]);
  const cursor = trail.at(-1);
  const query = useTranscript(park.id, s.id, { limit: pieces, ...(cursor ? { cursor } : {}) });
  const next = query.data?.next_cursor;
  if (query.isError) return <ProblemState problem={query.error} onRetry={() => void query.refetch()} />;
  return (
    <>
      {park.can('importTranscript') ? <Files session={s} /> : null}
      <Section title={t('live.transcript.title')}>
        {query.isLoading ? <Skeleton active /> : null}
        {query.data?.items.length === 0 ? (
          <EmptyState title={t('live.transcript.none')} hint={t('live.transcript.noneHint')} />
        ) : null}
        <ol className="lv-transcript">
          {query.data?.items.map((p) => (
            <li key={`${p.source}${p.seq}`}>
              <span className="num faint">{offset(p.offset_ms)}</span>
              <div>
                <b>{p.speaker?.name ?? t('live.hit.nobody')}</b>
                {p.text}
              </div>
            </li>
          ))}
        </ol>
        <Pager {...trailed(trail, setTrail, next)} />
      </Section>
    </>
  );
}

function Files({ session: s }: { session: Session }) {
  const { t } = useTranslation();
  const park = usePark();
  const imports = useTranscriptImports(park.id, s.id);
  const read = useImportTranscript();
  const [trouble, setTrouble] = useState('');
  const take = async (file: Schemas['File']) => {
    setTrouble('');
    const path = { park_id: park.id, session_id: s.id };
    const made = await read
      .mutateAsync({ params: { path }, body: { file_id: file.id } })
      .catch((problem: ProblemError) => problem);
    if (made instanceof ProblemError) setTrouble(made.fields[0]?.message || made.message);
  };
  return (
    <Section title={t('live.transcript.files')}>
      {s.state === 'live' || s.state === 'ended' ? (
        <FileDrop
          parkId={park.id}
          purpose="transcript"
          label={t('live.transcript.choose')}
          hint={t('live.transcript.hint')}
          accept=".srt,.vtt,.jsonl,.txt"
          onFile={(file) => void take(file)}
        />
      ) : (
        <p className="faint">{t('live.transcript.later')}</p>
      )}
      {trouble ? <Alert type="error" showIcon title={trouble} /> : null}
      <ul className="st-list">
        {imports.data?.items.map((i) => (
          <Import key={i.id} data={i} />
        ))}
      </ul>
    </Section>
  );
}

function Import({ data: i }: { data: Schemas['TranscriptImport'] }) {
  const { t, i18n } = useTranslation();
  const tone = { waiting: 'busy', done: 'good', failed: 'bad' } as const;
  return (
    <li>
      <StatusTag tone={tone[i.state]}>{t(`live.transcript.state.${i.state}`)}</StatusTag>
      <div className="body">
        <DateTime at={i.created_at} /> · {t('live.transcript.stored', { count: i.stored_chunks })} ·{' '}
        {t('live.transcript.hits', { count: i.hits_found })}
        {i.findings.slice(0, 5).map((f) => (
          <p key={f.line + f.code}>{t('live.transcript.line', { n: f.line, text: pick(f.text, i18n.language) })}</p>
        ))}
        {i.bad_lines > 5 ? <p>{t('live.transcript.bad', { count: i.bad_lines })}</p> : null}
      </div>
    </li>
  );
}
