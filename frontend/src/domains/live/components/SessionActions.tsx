import { App, Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ifMatch } from '@/api/client';
import { usePark } from '@/app/me';
import { ReasonModal } from '@/ui/ReasonModal';
import { useCancelSession, useEndSession, useStartSession } from '../api';
import type { Session } from '../session';
import { CorrectionForm } from './CorrectionForm';
import { HandOverForm } from './HandOverForm';
import { ChangeForm } from './SessionForm';

type Step = 'start' | 'cancel' | 'change' | 'correct' | 'handOver';

/** What can be done with a session now: the next step first. */
export function SessionActions({ session: s, block }: { session: Session; block?: boolean }) {
  const { t } = useTranslation();
  const park = usePark();
  const [step, setStep] = useState<Step>();
  const close = () => setStep(undefined);
  const ahead = s.state === 'planned' || s.state === 'ready';
  const live = s.state === 'live';
  const runs = s.mine && park.can('startSession');
  const shape = { block: block ?? false };
  return (
    <>
      {live && park.can('recordCorrection') ? (
        <Button {...shape} type="primary" onClick={() => setStep('correct')}>
          {t('live.correction.record')}
        </Button>
      ) : null}
      {live && park.can('handOverSlot') ? (
        <Button {...shape} onClick={() => setStep('handOver')}>
          {t('live.handOver.button')}
        </Button>
      ) : null}
      {ahead && runs ? <StartButton session={s} {...shape} /> : null}
      {live && runs ? <EndButton session={s} {...shape} /> : null}
      {ahead && s.mine && park.can('changeSession') ? (
        <Button {...shape} onClick={() => setStep('change')}>
          {t('live.plan.change')}
        </Button>
      ) : null}
      {ahead && s.mine && park.can('cancelSession') ? (
        <Button {...shape} danger onClick={() => setStep('cancel')}>
          {t('live.cancel.button')}
        </Button>
      ) : null}
      {step === 'change' ? <ChangeForm session={s} onClose={close} /> : null}
      {step === 'correct' ? <CorrectionForm session={s} onClose={close} /> : null}
      {step === 'handOver' ? <HandOverForm session={s} onClose={close} /> : null}
      {step === 'cancel' ? <Cancel session={s} onClose={close} /> : null}
    </>
  );
}

/** A green gate lets the session start at once; an amber one needs the reason on record; a red one stops it. */
function StartButton({ session: s, block }: { session: Session; block: boolean }) {
  const { t } = useTranslation();
  const park = usePark();
  const start = useStartSession();
  const { modal } = App.useApp();
  const [asking, setAsking] = useState(false);
  const send = (reason: string) =>
    start.mutateAsync({
      params: { path: { park_id: park.id, session_id: s.id }, header: ifMatch(s.version) },
      body: reason ? { reason } : {},
    });
  const begin = () => {
    if (s.gate.outcome !== 'green') return setAsking(true);
    // A gate that turned meanwhile refuses; then the window with the reason opens.
    modal.confirm({
      title: t('live.start.title'),
      okText: t('live.start.button'),
      onOk: () => send('').catch(() => setAsking(true)),
    });
  };
  return (
    <>
      <Button type="primary" block={block} disabled={s.gate.outcome === 'red'} onClick={begin}>
        {t('live.start.button')}
      </Button>
      <ReasonModal
        open={asking}
        title={t('live.start.notGreen')}
        consequence={t('live.start.notGreenHint', { count: s.gate.warnings })}
        confirm={t('live.start.button')}
        onCancel={() => setAsking(false)}
        onConfirm={(reason) => send(reason).then(() => setAsking(false))}
      />
    </>
  );
}

function EndButton({ session: s, block }: { session: Session; block: boolean }) {
  const { t } = useTranslation();
  const park = usePark();
  const end = useEndSession();
  const { modal } = App.useApp();
  const params = { path: { park_id: park.id, session_id: s.id }, header: ifMatch(s.version) };
  return (
    <Button
      block={block}
      danger
      loading={end.isPending}
      onClick={() =>
        modal.confirm({
          title: t('live.end.title'),
          content: t('live.end.hint'),
          okText: t('live.end.button'),
          okButtonProps: { danger: true },
          onOk: () => end.mutateAsync({ params }).catch(() => undefined),
        })
      }
    >
      {t('live.end.button')}
    </Button>
  );
}

function Cancel({ session: s, onClose }: { session: Session; onClose: () => void }) {
  const { t } = useTranslation();
  const park = usePark();
  const cancel = useCancelSession();
  const params = { path: { park_id: park.id, session_id: s.id }, header: ifMatch(s.version) };
  return (
    <ReasonModal
      open
      danger
      title={t('live.cancel.title')}
      consequence={t('live.cancel.hint')}
      confirm={t('live.cancel.button')}
      onCancel={onClose}
      onConfirm={(reason) => cancel.mutateAsync({ params, body: { reason } }).then(onClose)}
    />
  );
}
