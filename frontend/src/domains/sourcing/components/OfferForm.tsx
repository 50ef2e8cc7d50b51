import { useNavigate } from '@tanstack/react-router';
import { DatePicker, Input, InputNumber } from 'antd';
import dayjs, { type Dayjs } from 'dayjs';
import { useTranslation } from 'react-i18next';
import { ifMatch, type Schemas } from '@/api/client';
import { usePark } from '@/app/me';
import { Field } from '@/ui/ContractForm';
import { FormModal } from '@/ui/FormModal';
import { useChangeOffer, useCreateOffer } from '../api';
import type { Offer } from '../product';

type Values = Omit<Schemas['OfferTerms'], 'valid_from' | 'valid_until'> & { valid_from: Dayjs; valid_until?: Dayjs };

/** The terms under which streamers may take a product. */
export function OfferForm(props: { open: boolean; productId?: string; offer?: Offer; onClose: () => void }) {
  const { t } = useTranslation();
  const park = usePark();
  const navigate = useNavigate();
  const create = useCreateOffer();
  const change = useChangeOffer();
  const { offer, productId } = props;
  const submit = async ({ valid_from, valid_until, ...rest }: Values) => {
    const terms = {
      ...rest,
      valid_from: valid_from.format('YYYY-MM-DD'),
      ...(valid_until ? { valid_until: valid_until.format('YYYY-MM-DD') } : {}),
    };
    if (offer) {
      const params = { path: { park_id: park.id, offer_id: offer.id }, header: ifMatch(offer.version) };
      return change.mutateAsync({ params, body: terms });
    }
    const made = await create.mutateAsync({
      params: { path: { park_id: park.id } },
      body: { product_id: productId ?? '', terms },
    });
    return park.portal
      ? navigate({ to: '/p/$parkId/me/offers/$offerId', params: { parkId: park.id, offerId: made.id } })
      : navigate({ to: '/p/$parkId/offers/$offerId', params: { parkId: park.id, offerId: made.id } });
  };
  const { valid_from, valid_until, ...terms } = offer?.terms ?? { ships_within_hours: 48, content_due_days: 14 };
  const initial: Partial<Values> = {
    ...terms,
    valid_from: dayjs(valid_from),
    ...(valid_until ? { valid_until: dayjs(valid_until) } : {}),
  };
  const number = <InputNumber style={{ width: '100%' }} precision={0} />;
  return (
    <FormModal<Values>
      open={props.open}
      title={t(offer ? 'sourcing.offer.edit' : 'sourcing.offer.add')}
      confirm={t('ui.save')}
      schema="OfferTerms"
      initial={initial}
      onClose={props.onClose}
      onSubmit={submit}
    >
      <Field name="stock_units" label={t('sourcing.offer.stock')}>
        {number}
      </Field>
      <Field name="ships_within_hours" label={t('sourcing.offer.ships')}>
        {number}
      </Field>
      <Field name="valid_from" label={t('sourcing.offer.from')}>
        <DatePicker style={{ width: '100%' }} />
      </Field>
      <Field name="valid_until" label={t('sourcing.offer.until')}>
        <DatePicker style={{ width: '100%' }} />
      </Field>
      <Field name="sample_units" label={t('sourcing.offer.samples')}>
        {number}
      </Field>
      <Field name="content_due_days" label={t('sourcing.offer.contentDays')}>
        {number}
      </Field>
      <Field name="after_sale" label={t('sourcing.offer.afterSale')}>
        <Input.TextArea rows={3} />
      </Field>
    </FormModal>
  );
}
