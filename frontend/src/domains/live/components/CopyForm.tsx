import { Alert, Button, Modal, Select } from 'antd';
import { type Dayjs, isDayjs } from 'dayjs';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Schemas } from '@/api/client';
import { ProblemError } from '@/api/problem';
import { usePark } from '@/app/me';
import { pick } from '@/i18n';
import { minute } from '@/ui/format';
import { MinuteInput } from '@/ui/MinuteInput';
import { useCopySession } from '../api';
import { dayMs, instantOf, type Session, wallOf } from '../session';

/** The same hour on the first day that is still ahead. */
function nextDay(s: Session): Dayjs {
  const days = Math.max(1, Math.ceil((Date.now() - s.planned_start_at) / dayMs));
  return wallOf(s.planned_start_at + days * dayMs);
}

/** Plans the same self-run session again; what could not come along is named. */
export function CopyForm(props: { sessions: Session[]; onClose: () => void; onOpen: (session: Session) => void }) {
  const { t } = useTranslation();
  const park = usePark();
  const copy = useCopySession();
  const [chosen, setChosen] = useState(props.sessions[0]);
  const [start, setStart] = useState<Dayjs | null>(chosen ? nextDay(chosen) : null);
  const [made, setMade] = useState<Schemas['CopiedSession']>();
  const [trouble, setTrouble] = useState('');
  const go = async () => {
    if (!chosen || !isDayjs(start)) return;
    setTrouble('');
    const path = { park_id: park.id, session_id: chosen.id };
    const done = await copy
      .mutateAsync({ params: { path }, body: { planned_start_at: instantOf(start) } })
      .catch((problem: ProblemError) => problem);
    if (done instanceof ProblemError) return setTrouble(done.fields[0]?.message || done.message);
    if (done.not_copied.length) setMade(done);
    else props.onOpen(done.session);
  };
  return (
    <Modal
      open
      title={t('live.copy.title')}
      okText={t(made ? 'live.copy.open' : 'live.copy.confirm')}
      okButtonProps={{ loading: copy.isPending, disabled: !chosen || !start }}
      onOk={() => (made ? props.onOpen(made.session) : void go())}
      onCancel={props.onClose}
    >
      {made ? (
        <NotCopied items={made.not_copied} />
      ) : (
        <div style={{ display: 'grid', gap: 14 }}>
          {props.sessions.length ? null : <Alert type="info" showIcon title={t('live.copy.none')} />}
          <Select
            aria-label={t('live.copy.from')}
            value={chosen?.id ?? null}
            options={props.sessions.map((s) => ({ value: s.id, label: `${s.title} · ${minute(s.planned_start_at)}` }))}
            onChange={(id) => {
              const next = props.sessions.find((s) => s.id === id);
              setChosen(next);
              setStart(next ? nextDay(next) : null);
            }}
          />
          <MinuteInput label={t('live.copy.to')} step={5} value={start} onChange={setStart} />
          <p className="faint" style={{ margin: 0 }}>
            {t('live.copy.hint')}
          </p>
          {trouble ? <Alert type="error" showIcon title={trouble} /> : null}
        </div>
      )}
    </Modal>
  );
}

function NotCopied({ items }: { items: Schemas['NotCopied'][] }) {
  const { t, i18n } = useTranslation();
  return (
    <>
      <Alert type="warning" showIcon title={t('live.copy.left', { count: items.length })} />
      <ul className="st-list">
        {items.map((i) => (
          <li key={i.kind + i.id}>
            <div className="body">
              {i.name}
              <p>{pick(i.text, i18n.language)}</p>
            </div>
          </li>
        ))}
      </ul>
    </>
  );
}

/** A button that opens the copy of one session. */
export function CopyButton({ session, onOpen }: { session: Session; onOpen: (session: Session) => void }) {
  const { t } = useTranslation();
  const park = usePark();
  const [open, setOpen] = useState(false);
  if (session.kind !== 'self_run' || !session.mine || !park.can('copySession')) return null;
  return (
    <>
      <Button onClick={() => setOpen(true)}>{t('live.copy.button')}</Button>
      {open ? <CopyForm sessions={[session]} onClose={() => setOpen(false)} onOpen={onOpen} /> : null}
    </>
  );
}
