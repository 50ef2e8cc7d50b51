import { useEffect, useState } from 'react';
import { CasePage } from './CasePage';
import { ComplaintPage } from './ComplaintPage';
import { speak } from './client';
import { Language } from './language';
import { type PublicLanguage, words } from './text';

const codeOf = (pathname: string) => decodeURIComponent(/^\/c\/([\w-]+)/.exec(pathname)?.[1] ?? '');

/** The consumers' entry: no account, no component library. `/c/<code>` complains, `/c` opens a case. */
export function PublicApp() {
  const [language, setLanguage] = useState<PublicLanguage>(() =>
    navigator.language.startsWith('en') ? 'en' : 'zh-CN',
  );
  const [code] = useState(() => codeOf(location.pathname));
  const w = words[language];
  speak(language);
  useEffect(() => {
    document.documentElement.lang = language;
    document.title = w.title;
  }, [language, w]);
  return (
    <Language value={language}>
      <div className="page">
        <header>
          <strong>{w.title}</strong>
          <button type="button" onClick={() => setLanguage(language === 'en' ? 'zh-CN' : 'en')}>
            {w.otherLanguage}
          </button>
        </header>
        <main>{code ? <ComplaintPage code={code} /> : <CasePage />}</main>
        <footer>{w.rights}</footer>
      </div>
    </Language>
  );
}
