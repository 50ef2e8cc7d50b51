import { useEffect, useState } from 'react';

export interface Draft {
  merchant_said: string;
  order_number: string;
  bought_on: string;
  claim_kind: string;
  claim_yuan: string;
  facts: string;
  consumer_name: string;
  phone: string;
  address: string;
  entrust_consent: boolean;
  publish_consent: boolean;
  notice: boolean;
}

const blank: Draft = {
  merchant_said: '',
  order_number: '',
  bought_on: '',
  claim_kind: 'refund',
  claim_yuan: '',
  facts: '',
  consumer_name: '',
  phone: '',
  address: '',
  entrust_consent: false,
  publish_consent: false,
  notice: false,
};

/** What the consumer typed survives a reload of this window, never longer, and goes when it was sent. */
export function useDraft(code: string) {
  const place = `sitong.draft.${code}`;
  const [draft, setDraft] = useState<Draft>(() => {
    try {
      return { ...blank, ...(JSON.parse(sessionStorage.getItem(place) ?? '{}') as Partial<Draft>) };
    } catch {
      return blank;
    }
  });
  useEffect(() => sessionStorage.setItem(place, JSON.stringify(draft)), [place, draft]);
  return {
    draft,
    set: (change: Partial<Draft>) => setDraft((was) => ({ ...was, ...change })),
    forget: () => sessionStorage.removeItem(place),
  };
}
