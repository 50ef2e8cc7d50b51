import { CheckCircleFilled } from '@ant-design/icons';
import { Button, Checkbox } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ifMatch, type Schemas } from '@/api/client';
import { usePark } from '@/app/me';
import { pick } from '@/i18n';
import { deco } from '@/ui/deco';
import { minute } from '@/ui/format';
import { LongRows } from '@/ui/LongRows';
import { Facts, Section } from '@/ui/Panel';
import { StatusTag } from '@/ui/StatusTag';
import { Money } from '@/ui/Time';
import { useReviewSession } from '../api';
import { clockOf, dayStart, gateTone, platforms, reviewObjects, type Session, sessionTone } from '../session';

export function SessionTags({ session: s }: { session: Session }) {
  const { t } = useTranslation();
  return (
    <>
      <StatusTag tone={sessionTone[s.state]}>{t(`live.state.${s.state}`)}</StatusTag>
      <StatusTag tone={gateTone[s.gate.outcome]}>{t(`live.gate.short.${s.gate.outcome}`)}</StatusTag>
    </>
  );
}

/** The name of a platform; one we do not know keeps its code. */
export function usePlatformName(): (code: string) => string {
  const { t } = useTranslation();
  const names = new Map<string, string>(platforms.map((p) => [p, t(`live.platform.${p}`)]));
  return (code) => names.get(code) ?? code;
}

/** From when to when; the day only once when both are on it. */
export function spanText({ planned_start_at: from, planned_end_at: to }: Session): string {
  return `${minute(from)} – ${dayStart(from) === dayStart(to) ? clockOf(to) : minute(to)}`;
}

export function SessionFacts({ session: s }: { session: Session }) {
  const { t } = useTranslation();
  const platform = usePlatformName();
  return (
    <Section title={t('live.session.facts')}>
      <Facts
        items={[
          [t('live.session.time'), spanText(s)],
          [t('live.session.kind'), t(`live.kind.${s.kind}`)],
          [t('live.session.account'), `${s.account.name} · ${platform(s.platform)}`],
          [t('live.session.owner'), s.owner.name],
          [t('live.session.merchant'), s.merchant?.name],
          [t('live.session.studio'), `${s.studio.code} ${s.studio.name}`],
          s.started_at ? [t('live.session.startedAt'), minute(s.started_at)] : null,
          s.ended_at ? [t('live.session.endedAt'), minute(s.ended_at)] : null,
          s.start_reason ? [t('live.session.startReason'), s.start_reason] : null,
          s.state_reason ? [t('live.session.stateReason'), s.state_reason] : null,
          [
            t('live.session.ai'),
            t(s.ai_used ? (s.ai_labelled ? 'live.session.aiOk' : 'live.session.aiBare') : 'ui.no'),
          ],
        ]}
      />
    </Section>
  );
}

/** The sentence of the gate's rule that locked something; its code when the gate has not said it since. */
function useRuleText({ gate }: Session) {
  const { i18n } = useTranslation();
  return (code: string) => {
    const found = gate.findings.find((f) => f.code === code);
    return found ? pick(found.text, i18n.language) : code;
  };
}

export function SlotList({ session: s }: { session: Session }) {
  const { t } = useTranslation();
  const ruleText = useRuleText(s);
  const tone = { planned: 'good', locked: 'bad', dropped: 'quiet' } as const;
  return (
    <Section title={t('live.slot.title')}>
      {s.slots.length ? null : <p className="faint">{t('live.slot.none')}</p>}
      <ul className="st-list">
        {s.slots.map((x) => (
          <li key={x.id}>
            <span className="num faint">
              {clockOf(x.from_at)}–{clockOf(x.to_at)}
            </span>
            <div className="body">
              {x.streamer.name}
              {x.took_over_from ? <span className="faint"> · {t('live.slot.tookOver')}</span> : null}
              {x.confirmed_at ? <p>{t('live.presence.at', { at: clockOf(x.confirmed_at) })}</p> : null}
              {x.lock_rule ? <p>{t('live.slot.lockedBy', { rule: ruleText(x.lock_rule) })}</p> : null}
            </div>
            {x.state === 'planned' ? null : (
              <StatusTag tone={tone[x.state]}>{t(`live.slot.state.${x.state}`)}</StatusTag>
            )}
          </li>
        ))}
      </ul>
    </Section>
  );
}

export function Shelf({ session: s }: { session: Session }) {
  const { t } = useTranslation();
  const ruleText = useRuleText(s);
  const tone = { listed: 'good', locked: 'bad', removed: 'quiet' } as const;
  return (
    <Section
      title={t('live.shelf.title')}
      extra={<span className="faint">{t('ui.total', { count: s.shelf.length })}</span>}
    >
      <LongRows
        rows={s.shelf}
        rowKey={(i) => i.product_id}
        empty={t('live.shelf.none')}
        columns={[
          { key: 'product', title: t('live.shelf.product'), width: 220, fixed: true, render: (i) => i.title },
          {
            key: 'price',
            title: t('live.shelf.price'),
            width: 110,
            align: 'end',
            render: (i) => <Money fen={i.price_fen} />,
          },
          {
            key: 'state',
            title: t('live.shelf.state'),
            width: 150,
            render: (i) => (
              <>
                <StatusTag tone={tone[i.state]}>{t(`live.shelf.is.${i.state}`)}</StatusTag>
                {i.lock_rule ? <div className="st-article">{ruleText(i.lock_rule)}</div> : null}
              </>
            ),
          },
        ]}
      />
    </Section>
  );
}

/** The part of the screen a finding about the review leads to. */
export const reviewPart = 'review';

/** The five objects of the review before a session (O117 art. 30): who looked at which, and when. */
export function ReviewList({ session: s }: { session: Session }) {
  const { t } = useTranslation();
  const park = usePark();
  const review = useReviewSession();
  const [picked, setPicked] = useState<Schemas['ReviewObject'][]>([]);
  const ahead = s.state === 'planned' || s.state === 'ready';
  const may = ahead && s.mine && park.can('reviewSession');
  const send = () =>
    review.mutate(
      {
        params: { path: { park_id: park.id, session_id: s.id }, header: ifMatch(s.version) },
        body: { objects: picked },
      },
      { onSuccess: () => setPicked([]) },
    );
  return (
    <Section title={t('live.review.title')} anchor={reviewPart}>
      <p className="st-article">{t('live.review.article')}</p>
      <ul className="st-list">
        {reviewObjects.map((object) => {
          const done = s.reviewed.find((r) => r.object === object);
          return (
            <li key={object}>
              {done || !may ? (
                <>
                  <CheckCircleFilled
                    {...deco}
                    style={{ color: done ? 'var(--st-success)' : 'var(--st-border)', marginBlockStart: 4 }}
                  />
                  <div className="body">
                    {t(`live.review.object.${object}`)}
                    <p>{done ? `${done.by.name} · ${minute(done.at)}` : t('live.review.notYet')}</p>
                  </div>
                </>
              ) : (
                <Checkbox
                  checked={picked.includes(object)}
                  onChange={(e) =>
                    setPicked(e.target.checked ? [...picked, object] : picked.filter((o) => o !== object))
                  }
                >
                  {t(`live.review.object.${object}`)}
                </Checkbox>
              )}
            </li>
          );
        })}
      </ul>
      {may && s.reviewed.length < reviewObjects.length ? (
        <Button disabled={!picked.length} loading={review.isPending} onClick={send}>
          {t('live.review.confirm')}
        </Button>
      ) : null}
    </Section>
  );
}
