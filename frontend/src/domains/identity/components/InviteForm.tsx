import { Form, Input, Select } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Schemas } from '@/api/client';
import { usePark } from '@/app/me';
import { useSubjects } from '@/domains/admission/api';
import { Field } from '@/ui/ContractForm';
import { FormModal } from '@/ui/FormModal';
import { minute } from '@/ui/format';
import { LinkModal } from '@/ui/LinkModal';
import { useInvite } from '../api';
import { isPortal, parkRoles } from '../people';

/** Invites a colleague, or a merchant, streamer or agency tied to its dossier; then shows the code once. */
export function InviteForm({ open, onClose }: { open: boolean; onClose: () => void }) {
  const { t } = useTranslation();
  const park = usePark();
  const invite = useInvite();
  const [made, setMade] = useState<Schemas['Invitation']>();
  return (
    <>
      <FormModal<Schemas['NewInvitation']>
        open={open}
        title={t('identity.member.invite')}
        confirm={t('identity.member.makeInvitation')}
        schema="NewInvitation"
        initial={{ role: 'streamer' }}
        onClose={onClose}
        onSubmit={async (body) => setMade(await invite.mutateAsync({ params: { path: { park_id: park.id } }, body }))}
      >
        <Field name="role" label={t('identity.member.role')}>
          <Select options={parkRoles.map((value) => ({ value, label: t(`identity.role.${value}`) }))} />
        </Field>
        <Form.Item noStyle shouldUpdate={(a, b) => a.role !== b.role}>
          {({ getFieldValue }) => {
            const role = getFieldValue('role') as Schemas['ParkRole'];
            return isPortal(role) ? <SubjectField kind={role as Schemas['SubjectKind']} /> : null;
          }}
        </Form.Item>
        <Field name="name" label={t('identity.name')}>
          <Input autoComplete="off" />
        </Field>
        <Field name="phone" label={t('identity.member.phone')}>
          <Input inputMode="numeric" autoComplete="off" />
        </Field>
      </FormModal>
      <InvitationCode invitation={made} onClose={() => setMade(undefined)} />
    </>
  );
}

function SubjectField({ kind }: { kind: Schemas['SubjectKind'] }) {
  const { t } = useTranslation();
  const park = usePark();
  const { data } = useSubjects(park.id, { kind, limit: 200 });
  return (
    <Field name="subject_id" label={t('identity.member.subject')} extra={t('identity.member.subjectHint')}>
      <Select
        allowClear
        showSearch={{ optionFilterProp: 'label' }}
        options={data?.items.map((s) => ({ value: s.id, label: s.name })) ?? []}
      />
    </Field>
  );
}

export function InvitationCode(props: { invitation: Schemas['Invitation'] | undefined; onClose: () => void }) {
  const { t } = useTranslation();
  const i = props.invitation;
  const name = i?.name ?? '';
  return (
    <LinkModal
      open={Boolean(i)}
      title={t('identity.member.invitation')}
      link={i?.link}
      scan={t('identity.member.scan', { name })}
      copy={{ label: t('identity.member.copyWords'), text: (link) => t('identity.member.words', { name, link }) }}
      until={t('identity.invite.until', { at: minute(i?.expires_at ?? 0) })}
      onClose={props.onClose}
    />
  );
}
