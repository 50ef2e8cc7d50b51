import { DeleteOutlined, PlusOutlined } from '@ant-design/icons';
import { Button, Checkbox, Form, Input, Segmented, TimePicker } from 'antd';
import type { Dayjs } from 'dayjs';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ifMatch, type Schemas } from '@/api/client';
import { usePark } from '@/app/me';
import { Field } from '@/ui/ContractForm';
import { deco } from '@/ui/deco';
import { FormModal } from '@/ui/FormModal';
import { SpanInput } from '@/ui/MinuteInput';
import { useChangeSession, usePlanSession } from '../api';
import { instantOf, nextAt, type Session, sessionKinds, wallOf } from '../session';
import { AccountSelect, ProductSelect, StreamerSelect, StudioSelect } from './Selects';

type Span = [Dayjs, Dayjs];
type Turn = { streamer_id?: string; span?: Span };
type Values = Omit<Schemas['NewSession'], 'slots' | 'planned_start_at' | 'planned_end_at'> & {
  span: Span;
  turns?: Turn[];
};

/** What both a new plan and a changed one say; a turn without times lasts as long as the session. */
function planOf({ span, turns, ...rest }: Values) {
  const [planned_start_at, planned_end_at] = [instantOf(span[0]), instantOf(span[1])];
  const slots = (turns ?? []).flatMap((turn): Schemas['NewSlot'][] => {
    if (!turn.streamer_id) return [];
    if (!turn.span) return [{ streamer_id: turn.streamer_id, from_at: planned_start_at, to_at: planned_end_at }];
    const from_at = nextAt(planned_start_at, turn.span[0]);
    return [{ streamer_id: turn.streamer_id, from_at, to_at: nextAt(from_at + 1, turn.span[1]) }];
  });
  return { ...rest, planned_start_at, planned_end_at, slots };
}

const spanOf = (from: number, to: number): Span => [wallOf(from), wallOf(to)];

/** Plans a session: account × time × studio, the people who stream in turns, and the shelf. */
export function PlanForm(props: {
  open: boolean;
  studioId?: string | undefined;
  startAt?: number | undefined;
  onClose: () => void;
  onPlanned: (session: Session) => void;
}) {
  const { t } = useTranslation();
  const park = usePark();
  const plan = usePlanSession();
  const [kind, setKind] = useState<Schemas['SessionKind']>('self_run');
  const [owner, setOwner] = useState('');
  const submit = async (values: Values) => {
    const body = { ...planOf(values), kind };
    props.onPlanned(await plan.mutateAsync({ params: { path: { park_id: park.id } }, body }));
  };
  const hours = 2 * 3_600_000;
  return (
    <FormModal<Values>
      open={props.open}
      title={t('live.plan.title')}
      confirm={t('live.plan.confirm')}
      schema="NewSession"
      width={640}
      initial={{
        turns: [{}],
        ...(props.studioId ? { studio_id: props.studioId } : {}),
        ...(props.startAt ? { span: spanOf(props.startAt, props.startAt + hours) } : {}),
      }}
      onClose={props.onClose}
      onSubmit={submit}
    >
      <Form.Item label={t('live.session.kind')}>
        <Segmented
          value={kind}
          onChange={setKind}
          options={sessionKinds.map((value) => ({ value, label: t(`live.kind.${value}`) }))}
        />
      </Form.Item>
      <Field name="platform_account_id" label={t('live.session.account')}>
        <AccountSelect kind={kind} onOwner={setOwner} />
      </Field>
      <Plan merchantId={kind === 'self_run' ? owner : undefined} />
    </FormModal>
  );
}

/** Changes a session that has not begun; the gate is asked again. */
export function ChangeForm({ session: s, onClose }: { session: Session; onClose: () => void }) {
  const { t } = useTranslation();
  const park = usePark();
  const change = useChangeSession();
  const path = { park_id: park.id, session_id: s.id };
  const initial: Partial<Values> = {
    title: s.title,
    studio_id: s.studio.id,
    span: spanOf(s.planned_start_at, s.planned_end_at),
    ai_used: s.ai_used,
    ai_labelled: s.ai_labelled,
    products: s.shelf.filter((i) => i.state !== 'removed').map((i) => i.product_id),
    turns: s.slots
      .filter((x) => x.state !== 'dropped')
      .map((x) => ({ streamer_id: x.streamer.id, span: spanOf(x.from_at, x.to_at) })),
  };
  return (
    <FormModal<Values>
      open
      title={t('live.plan.change')}
      confirm={t('ui.save')}
      schema="SessionChange"
      width={640}
      initial={initial}
      onClose={onClose}
      onSubmit={(values) => change.mutateAsync({ params: { path, header: ifMatch(s.version) }, body: planOf(values) })}
    >
      <Plan session={s} merchantId={s.kind === 'self_run' ? s.owner.id : undefined} />
    </FormModal>
  );
}

function Plan({ session, merchantId }: { session?: Session; merchantId: string | undefined }) {
  const { t } = useTranslation();
  const needed = [{ required: true, message: t('ui.form.required') }];
  const whole = {
    validator: async (_: unknown, span?: (Dayjs | null)[]) => {
      if (span?.some((end) => !end)) throw new Error(t('ui.form.required'));
    },
  };
  return (
    <>
      <Field name="title" label={t('live.session.title')} rules={needed}>
        <Input />
      </Field>
      <Field name="span" label={t('live.session.time')} rules={[...needed, whole]}>
        <SpanInput step={5} />
      </Field>
      <Field name="studio_id" label={t('live.session.studio')} rules={needed}>
        <StudioSelect />
      </Field>
      <Turns known={session?.slots.map((x) => x.streamer) ?? []} />
      <Field name="products" label={t('live.shelf.title')} extra={t('live.plan.shelfHint')}>
        <ProductSelect merchantId={merchantId} known={session?.shelf ?? []} />
      </Field>
      <Field name="ai_used" valuePropName="checked" style={{ marginBlockEnd: 4 }}>
        <Checkbox>{t('live.session.aiUsed')}</Checkbox>
      </Field>
      <Field name="ai_labelled" valuePropName="checked">
        <Checkbox>{t('live.session.aiLabelled')}</Checkbox>
      </Field>
    </>
  );
}

/** Who streams when. */
function Turns({ known }: { known: Schemas['LivePerson'][] }) {
  const { t } = useTranslation();
  return (
    <Form.Item label={t('live.slot.title')} extra={t('live.slot.hint')}>
      <Form.List name="turns">
        {(fields, { add, remove }) => (
          <div style={{ display: 'grid', gap: 8 }}>
            {fields.map((f) => (
              <div key={f.key} className="lv-turn">
                <Form.Item name={[f.name, 'streamer_id']} noStyle>
                  <StreamerSelect known={known} />
                </Form.Item>
                <Form.Item name={[f.name, 'span']} noStyle>
                  <TimePicker.RangePicker
                    format="HH:mm"
                    minuteStep={5}
                    order={false}
                    aria-label={t('live.slot.time')}
                  />
                </Form.Item>
                <Button
                  type="text"
                  aria-label={t('live.slot.remove')}
                  icon={<DeleteOutlined {...deco} />}
                  onClick={() => remove(f.name)}
                />
              </div>
            ))}
            <Button type="dashed" icon={<PlusOutlined {...deco} />} onClick={() => add({})}>
              {t('live.slot.add')}
            </Button>
          </div>
        )}
      </Form.List>
    </Form.Item>
  );
}
