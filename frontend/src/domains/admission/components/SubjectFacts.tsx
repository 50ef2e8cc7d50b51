import { EyeOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Schemas } from '@/api/client';
import { usePark } from '@/app/me';
import { deco } from '@/ui/deco';
import { Facts } from '@/ui/Panel';
import { ReasonModal } from '@/ui/ReasonModal';
import { DateTime } from '@/ui/Time';
import { useReveal } from '../api';
import type { Subject } from '../subject';

type Sealed = Schemas['Reveal']['field'];

/** What is known of a subject; sealed values stay masked until somebody with the right says why. */
export function SubjectFacts({ subject: s }: { subject: Subject }) {
  const { t } = useTranslation();
  const person = s.form === 'natural_person';
  return (
    <Facts
      items={[
        [t('admission.subject.kind'), t(`admission.kind.${s.kind}`)],
        [t('admission.subject.form'), t(`admission.form.${s.form}`)],
        s.exemption && [t('admission.subject.exemption'), t(`admission.exemption.${s.exemption}`)],
        !person && [
          t('admission.subject.uscc'),
          <span key="uscc" className="num">
            {s.uscc}
          </span>,
        ],
        person && [
          s.id_kind ? t(`admission.idKind.${s.id_kind}`) : t('admission.subject.idNumber'),
          <Masked key="id" subject={s} field="id_number" masked={s.id_masked} />,
        ],
        [t('admission.subject.contact'), s.contact_name],
        [t('admission.subject.phone'), <Masked key="phone" subject={s} field="phone" masked={s.phone_masked} />],
        [
          t('admission.subject.address'),
          person ? <Masked key="address" subject={s} field="address" masked={s.address} /> : s.address,
        ],
        s.agency && [t('admission.kind.agency'), s.agency.name],
        s.minor && [t('admission.subject.age'), t('admission.subject.minor')],
        s.provisional_until !== undefined && [t('admission.subject.provisionalUntil'), s.provisional_until],
        s.admitted_at !== undefined && [t('admission.subject.admittedAt'), <DateTime key="at" at={s.admitted_at} />],
        [t('admission.subject.createdAt'), <DateTime key="made" at={s.created_at} />],
      ]}
    />
  );
}

function Masked({ subject, field, masked }: { subject: Subject; field: Sealed; masked: string }) {
  const { t } = useTranslation();
  const park = usePark();
  const reveal = useReveal();
  const [asking, setAsking] = useState(false);
  const [plain, setPlain] = useState<string>();
  if (!masked) return <>—</>;
  const ask = async (purpose: string) => {
    const path = { park_id: park.id, subject_id: subject.id };
    const { value } = await reveal.mutateAsync({ params: { path }, body: { field, purpose } });
    setPlain(value);
    setAsking(false);
  };
  return (
    <span className="num">
      {plain ?? masked}{' '}
      {park.can('revealSubject') && !plain ? (
        <Button
          type="text"
          size="small"
          aria-label={t('admission.reveal.button')}
          icon={<EyeOutlined {...deco} />}
          onClick={() => setAsking(true)}
        />
      ) : null}
      <ReasonModal
        open={asking}
        title={t('admission.reveal.title')}
        consequence={t('admission.reveal.consequence')}
        label={t('admission.reveal.purpose')}
        suggestions={[t('admission.reveal.verify'), t('admission.reveal.contact')]}
        confirm={t('admission.reveal.button')}
        onCancel={() => setAsking(false)}
        onConfirm={ask}
      />
    </span>
  );
}
