import { App, ConfigProvider } from 'antd';
import enUS from 'antd/locale/en_US';
import zhCN from 'antd/locale/zh_CN';
import { type PropsWithChildren, useLayoutEffect, useMemo } from 'react';
import { usePrefs } from '@/ui/prefs';
import { paint, type Surface, themeOf } from '@/ui/theme';
import { nonce } from './nonce';
import { ProblemToasts } from './ProblemToasts';

/** One surface with its theme; each shell wraps itself in exactly one. */
export function Themed({ surface, children }: PropsWithChildren<{ surface: Surface }>) {
  const { scheme, density, language } = usePrefs();
  const theme = useMemo(() => themeOf(scheme, surface, density === 'roomy'), [scheme, surface, density]);
  useLayoutEffect(() => paint(scheme, surface), [scheme, surface]);
  return (
    <ConfigProvider
      theme={theme}
      locale={language === 'en' ? enUS : zhCN}
      csp={nonce ? { nonce } : {}}
      button={{ autoInsertSpace: false }}
      form={{ requiredMark: true, scrollToFirstError: true }}
    >
      <App className="st-app">
        <ProblemToasts />
        {children}
      </App>
    </ConfigProvider>
  );
}
