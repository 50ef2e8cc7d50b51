import { useQueryClient } from '@tanstack/react-query';
import { useRouter } from '@tanstack/react-router';
import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { refresh } from '@/api/transport';
import { signOut } from '@/app/shells/Controls';
import { Door } from '../components/Door';
import { TotpEnrolment } from '../components/TotpEnrolment';

/** The deployment asks this account for a second factor before anything else. */
export function EnrolPage() {
  const { t } = useTranslation();
  const router = useRouter();
  const queryClient = useQueryClient();
  const go = async () => {
    await refresh();
    queryClient.clear();
    router.history.replace('/');
  };
  return (
    <Door
      title={t('identity.enrol.title')}
      sub={t('identity.enrol.sub')}
      foot={
        <Button
          type="link"
          style={{ padding: 0 }}
          onClick={() => void signOut().then(() => router.history.replace('/login'))}
        >
          {t('app.signOut')}
        </Button>
      }
    >
      <TotpEnrolment onDone={() => void go()} />
    </Door>
  );
}
