import { usePark } from '@/app/me';
import { PageHead } from '@/ui/PageHead';

export function OverviewPage() {
  const park = usePark();
  return <PageHead title={park.name} />;
}
