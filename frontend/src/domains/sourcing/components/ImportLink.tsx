import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { usePark } from '@/app/me';

/** The way to one import, from the desk or from the merchant's portal. */
export function ImportLink({ id, children }: { id: string; children: ReactNode }) {
  const park = usePark();
  const params = { parkId: park.id, importId: id };
  return park.portal ? (
    <Link to="/p/$parkId/me/product-imports/$importId" params={params}>
      {children}
    </Link>
  ) : (
    <Link to="/p/$parkId/product-imports/$importId" params={params}>
      {children}
    </Link>
  );
}

/** Where the imports of the shell stand. */
export const useImportsPath = () => {
  const park = usePark();
  return park.portal ? `/p/${park.id}/me/product-imports` : `/p/${park.id}/product-imports`;
};
