import { useTranslation } from 'react-i18next';
import type { Schemas } from '@/api/client';
import { usePark } from '@/app/me';
import { pick } from '@/i18n';
import type { Tone } from '@/ui/StatusTag';
import { useMatrix } from './api';

/** Tells a category's name in the visitor's language; its code until the names are there. */
export function useCategoryName() {
  const { i18n } = useTranslation();
  const park = usePark();
  const { data } = useMatrix(park.id);
  return (code: string) => {
    const category = data?.categories.find((c) => c.code === code);
    return category ? pick(category.name, i18n.language) : code;
  };
}

export const riskTone: Record<Schemas['ProductRisk'], Tone> = { low: 'good', medium: 'warn', high: 'bad' };
