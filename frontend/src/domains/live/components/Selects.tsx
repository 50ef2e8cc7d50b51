import { Select } from 'antd';
import { useDeferredValue, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Schemas } from '@/api/client';
import { usePark } from '@/app/me';
import { useSubjects } from '@/domains/admission/api';
import { useStudios } from '@/domains/park/api';
import { useCategoryName } from '@/domains/sourcing/category';
import { useShelfProducts, useStreamers } from '../api';

interface Control<V> {
  id?: string;
  value?: V;
  onChange?: (value: V) => void;
  label?: string;
}

interface Choice {
  value: string;
  label: string;
}

/** What is chosen already keeps its name even when the search no longer finds it. */
const withKnown = (found: Choice[], known: Choice[]) => [
  ...found,
  ...known.filter((k) => !found.some((f) => f.value === k.value)),
];

const searched = (onSearch: (text: string) => void) => ({ filterOption: false, onSearch });

/** One streamer, searched at the server; a merchant finds its people by two characters of the name. */
export function StreamerSelect({
  known = [],
  label,
  ...control
}: Control<string> & { known?: Schemas['LivePerson'][] }) {
  const { t } = useTranslation();
  const park = usePark();
  const [q, setQ] = useState('');
  const text = useDeferredValue(q);
  const own = useSubjects(park.id, { kind: 'streamer', limit: 50, ...(text ? { q: text } : {}) });
  const others = useStreamers(park.id, text, park.portal && text.length > 1 && park.can('findStreamers'));
  const choices = (people: { id: string; name: string }[] | undefined) =>
    people?.map((p) => ({ value: p.id, label: p.name })) ?? [];
  return (
    <Select<string>
      {...control}
      aria-label={label ?? t('live.slot.streamer')}
      placeholder={label ?? t(park.portal ? 'live.slot.byName' : 'live.slot.streamer')}
      showSearch={searched(setQ)}
      loading={own.isFetching || others.isFetching}
      style={{ width: '100%' }}
      options={withKnown(withKnown(choices(own.data?.items), choices(others.data?.items)), choices(known))}
    />
  );
}

export interface AccountSelectProps extends Control<string> {
  kind: Schemas['SessionKind'];
  onOwner: (subjectId: string) => void;
}

/** The account that streams: a merchant's for a self-run session, otherwise a streamer's or an agency's. */
export function AccountSelect({ kind, onOwner, ...control }: AccountSelectProps) {
  const { t } = useTranslation();
  const park = usePark();
  const [q, setQ] = useState('');
  const text = useDeferredValue(q);
  const { data, isFetching } = useSubjects(park.id, {
    limit: 100,
    ...(kind === 'self_run' ? { kind: 'merchant' } : {}),
    ...(text ? { q: text } : {}),
  });
  const accounts = (data?.items ?? [])
    .filter((s) => (s.kind === 'merchant') === (kind === 'self_run'))
    .flatMap((s) => s.platform_accounts.map((account) => ({ owner: s.id, name: s.name, account })));
  return (
    <Select<string>
      {...control}
      aria-label={t('live.session.account')}
      showSearch={searched(setQ)}
      loading={isFetching}
      options={accounts.map(({ name, account }) => ({
        value: account.id,
        label: `${account.name} · ${t(`live.platform.${account.platform}`)} · ${name}`,
      }))}
      onChange={(id) => {
        onOwner(accounts.find(({ account }) => account.id === id)?.owner ?? '');
        control.onChange?.(id);
      }}
    />
  );
}

/** An open studio of the park. */
export function StudioSelect(control: Control<string>) {
  const park = usePark();
  const { data } = useStudios(park.id, { state: 'open', limit: 200 });
  return (
    <Select<string>
      {...control}
      showSearch={{ optionFilterProp: 'label' }}
      options={(data?.items ?? []).map((s) => ({ value: s.id, label: `${s.code} ${s.name}` }))}
    />
  );
}

export interface ProductSelectProps extends Control<string[]> {
  merchantId?: string | undefined;
  known?: Schemas['ShelfItem'][];
}

/** Admitted products for the shelf; the gate says which of them may not be sold. */
export function ProductSelect({ merchantId, known = [], ...control }: ProductSelectProps) {
  const park = usePark();
  const [q, setQ] = useState('');
  const text = useDeferredValue(q);
  const { data, isFetching } = useShelfProducts(park.id, {
    ...(merchantId ? { merchant_id: merchantId } : {}),
    ...(text ? { q: text } : {}),
  });
  const nameOf = useCategoryName();
  const found = (data?.items ?? []).map((p) => ({
    value: p.id,
    label: `${p.content.title} · ${nameOf(p.content.category)}`,
  }));
  return (
    <Select<string[]>
      {...control}
      mode="multiple"
      showSearch={searched(setQ)}
      loading={isFetching}
      options={withKnown(
        found,
        known.map((p) => ({ value: p.product_id, label: p.title })),
      )}
    />
  );
}
