import { useEffect, useState } from 'react';
import { type PublicLanguage, words } from './text';

/** The consumers' entry: no account, no component library. Pages are chosen by the address below /c. */
export function PublicApp() {
  const [language, setLanguage] = useState<PublicLanguage>(() =>
    navigator.language.startsWith('en') ? 'en' : 'zh-CN',
  );
  const w = words[language];
  useEffect(() => {
    document.documentElement.lang = language;
    document.title = w.title;
  }, [language, w]);
  return (
    <div className="page">
      <header>
        <strong>{w.title}</strong>
        <button type="button" onClick={() => setLanguage(language === 'en' ? 'zh-CN' : 'en')}>
          {w.otherLanguage}
        </button>
      </header>
      <main>
        <section className="card">
          <h1>{w.scan.title}</h1>
          <p>{w.scan.hint}</p>
          <p>{w.scan.other}</p>
        </section>
      </main>
    </div>
  );
}
