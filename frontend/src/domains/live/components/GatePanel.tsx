import { CheckCircleFilled, CloseCircleFilled, ExclamationCircleFilled } from '@ant-design/icons';
import { Link } from '@tanstack/react-router';
import { Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { usePark } from '@/app/me';
import { pick } from '@/i18n';
import { deco } from '@/ui/deco';
import { cite } from '@/ui/law';
import { Section } from '@/ui/Panel';
import { ReasonModal } from '@/ui/ReasonModal';
import { DateTime } from '@/ui/Time';
import { useAskGate, useWaive } from '../api';
import { below, type Finding, inOrderOfWeight, remedyOf, type Session } from '../session';
import { ChangeForm } from './SessionForm';
import { reviewPart } from './SessionPlan';

const bannerOf = { unasked: 'still', green: 'ok', amber: 'near', red: 'over' } as const;

/** One sentence: may this session go on air? Nothing once it has, unless the gate objected, or once it is over. */
export function GateBanner({ session: s }: { session: Session }) {
  const { t } = useTranslation();
  const { outcome, blocks, warnings } = s.gate;
  if (s.state === 'ended' || s.state === 'cancelled' || (s.state === 'live' && outcome === 'green')) return null;
  return (
    <div className={`st-banner ${bannerOf[outcome]}`} role="status">
      <b>{t(`live.gate.${outcome}`)}</b>
      {blocks ? <span>{t('live.gate.blocks', { count: blocks })}</span> : null}
      {warnings ? <span>{t('live.gate.warnings', { count: warnings })}</span> : null}
    </div>
  );
}

/** Everything the pre-stream gate found at once, each with its article and where it is put right. */
export function GatePanel({ session: s }: { session: Session }) {
  const { t } = useTranslation();
  const park = usePark();
  const ask = useAskGate();
  const [waiving, setWaiving] = useState<Finding>();
  const [changing, setChanging] = useState(false);
  const ahead = s.state === 'planned' || s.state === 'ready';
  const before = ahead || s.state === 'live';
  const path = { park_id: park.id, session_id: s.id };
  return (
    <Section
      title={t('live.gate.title')}
      extra={
        <>
          <span className="faint">
            {s.gate.rule_version} · <DateTime at={s.gate.evaluated_at} />
          </span>
          {before && park.can('evaluateGate') ? (
            <Button size="small" loading={ask.isPending} onClick={() => ask.mutate({ params: { path } })}>
              {t('live.gate.ask')}
            </Button>
          ) : null}
        </>
      }
    >
      {s.gate.findings.length ? (
        <ul className="st-list">
          {inOrderOfWeight(s.gate.findings).map((f) => (
            <Row
              key={f.code + f.about_id}
              finding={f}
              session={s}
              onChange={ahead && s.mine && park.can('changeSession') ? () => setChanging(true) : undefined}
              onWaive={before && park.can('waiveFinding') ? () => setWaiving(f) : undefined}
            />
          ))}
        </ul>
      ) : (
        <p className="faint">{t(s.gate.outcome === 'unasked' ? 'live.gate.never' : 'live.gate.clean')}</p>
      )}
      {changing ? <ChangeForm session={s} onClose={() => setChanging(false)} /> : null}
      {waiving ? <Waive session={s} finding={waiving} onClose={() => setWaiving(undefined)} /> : null}
    </Section>
  );
}

const look = {
  waived: [CheckCircleFilled, 'var(--st-success)'],
  block: [CloseCircleFilled, 'var(--st-error)'],
  warn: [ExclamationCircleFilled, 'var(--st-warning)'],
} as const;

interface RowProps {
  finding: Finding;
  session: Session;
  onWaive: (() => void) | undefined;
  onChange: (() => void) | undefined;
}

function Row({ finding: f, session: s, onWaive, onChange }: RowProps) {
  const { t, i18n } = useTranslation();
  const park = usePark();
  const state = f.waived ? 'waived' : f.severity;
  const [Icon, color] = look[state];
  const roles = park.memberships.map((m) => m.role as string);
  const waivable = !f.waived && f.waivable_by.some((r) => roles.includes(r));
  return (
    <li>
      <Icon {...deco} style={{ color, fontSize: 16, marginBlockStart: 3 }} />
      <div className="body">
        <span className="st-hidden">{t(`live.gate.${state}`)}</span>
        {f.name ? <b style={{ fontWeight: 500 }}>{f.name} · </b> : null}
        {pick(f.text, i18n.language)}
        {f.waiver_reason ? <p>{t('live.gate.waivedBecause', { reason: f.waiver_reason })}</p> : null}
        <div className="st-article">{cite(f.article, i18n.language)}</div>
      </div>
      {f.waived ? null : <RemedyLink finding={f} session={s} onChange={onChange} />}
      {waivable && onWaive ? (
        <Button size="small" onClick={onWaive}>
          {t('live.gate.waive')}
        </Button>
      ) : null}
    </li>
  );
}

/** Leads to where the finding is put right. */
function RemedyLink({ finding: f, session: s, onChange }: Omit<RowProps, 'onWaive'>) {
  const { t } = useTranslation();
  const park = usePark();
  const remedy = remedyOf(f, s.owner.id, park.portal);
  if (!remedy) return null;
  const button = (onClick?: () => void) => (
    <Button size="small" {...(onClick ? { onClick } : {})}>
      {t(`live.remedy.${f.remedy}`)}
    </Button>
  );
  if (remedy.on === 'screen') {
    return (
      <Link
        to={below(park.id, remedy.path)}
        {...(remedy.search ? { search: remedy.search as never } : {})}
        {...(remedy.part ? { hash: remedy.part } : {})}
      >
        {button()}
      </Link>
    );
  }
  if (remedy.by === 'review') return button(() => document.getElementById(reviewPart)?.scrollIntoView());
  return onChange ? button(onChange) : null;
}

function Waive({ session: s, finding: f, onClose }: { session: Session; finding: Finding; onClose: () => void }) {
  const { t, i18n } = useTranslation();
  const park = usePark();
  const waive = useWaive();
  const path = { park_id: park.id, session_id: s.id };
  return (
    <ReasonModal
      open
      title={t('live.gate.waiveTitle')}
      consequence={`${f.name} · ${pick(f.text, i18n.language)}`}
      confirm={t('live.gate.waive')}
      onCancel={onClose}
      onConfirm={async (reason) => {
        await waive.mutateAsync({ params: { path }, body: { code: f.code, about_id: f.about_id, reason } });
        onClose();
      }}
    />
  );
}
