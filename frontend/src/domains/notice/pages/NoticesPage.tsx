import { useTranslation } from 'react-i18next';
import { PageHead } from '@/ui/PageHead';
import { Panel } from '@/ui/Panel';
import { NoticeList } from '../components/NoticeList';

export function NoticesPage() {
  const { t } = useTranslation();
  return (
    <>
      <PageHead title={t('notice.title')} />
      <Panel>
        <NoticeList />
      </Panel>
    </>
  );
}
