import './nonce';
import { QueryClientProvider } from '@tanstack/react-query';
import { RouterProvider } from '@tanstack/react-router';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { createQueryClient } from '@/api/queries';
import { onSession } from '@/api/session';
import { initI18n } from '@/i18n';
import { PrefsProvider, storedLanguage } from '@/ui/prefs';
import { reportProblem } from './ProblemToasts';
import { createAppRouter } from './router';
import './app.css';

const queryClient = createQueryClient(reportProblem);
const router = createAppRouter(queryClient);

// Signed out, here or by the server: nothing of the last account stays in memory.
onSession((signedIn) => {
  if (signedIn) return;
  queryClient.clear();
  const { pathname, href } = router.state.location;
  if (!/^\/(login|invite|bootstrap|reset|enrol)/.test(pathname)) {
    void router.navigate({ to: '/login', search: { next: href } });
  }
});

await initI18n(storedLanguage());
createRoot(document.getElementById('root') as HTMLElement).render(
  <StrictMode>
    <QueryClientProvider client={queryClient}>
      <PrefsProvider>
        <RouterProvider router={router} />
      </PrefsProvider>
    </QueryClientProvider>
  </StrictMode>,
);
