import { lazy, Suspense, useEffect, useState } from 'react';
import { speak } from './client';
import { Language, wordsOf } from './language';
import type { PublicLanguage, Words } from './text';

// Who complains needs no room of a case, and the other way round.
const CasePage = lazy(async () => ({ default: (await import('./CasePage')).CasePage }));
const ComplaintPage = lazy(async () => ({ default: (await import('./ComplaintPage')).ComplaintPage }));

const codeOf = (pathname: string) => decodeURIComponent(/^\/c\/([\w-]+)/.exec(pathname)?.[1] ?? '');

/** The consumers' entry: no account, no component library. `/c/<code>` complains, `/c` opens a case. */
export function PublicApp() {
  const [language, setLanguage] = useState<PublicLanguage>(() =>
    navigator.language.startsWith('en') ? 'en' : 'zh-CN',
  );
  const [code] = useState(() => codeOf(location.pathname));
  const [said, setSaid] = useState<{ language: PublicLanguage; words: Words }>();
  useEffect(() => {
    let latest = true;
    const say = (of: PublicLanguage) =>
      wordsOf(of).then((words) => {
        if (!latest) return;
        speak(of);
        document.documentElement.lang = of;
        document.title = words.title;
        setSaid({ language: of, words });
      });
    // Words that cannot be fetched now are no reason to show nothing.
    say(language).catch(() => say('zh-CN'));
    return () => {
      latest = false;
    };
  }, [language]);
  if (!said) return null;
  const w = said.words;
  return (
    <Language value={said}>
      <div className="page">
        <header>
          <strong>{w.title}</strong>
          <button type="button" onClick={() => setLanguage(said.language === 'en' ? 'zh-CN' : 'en')}>
            {w.otherLanguage}
          </button>
        </header>
        <main>
          <Suspense fallback={<p role="status">{w.loading}</p>}>
            {code ? <ComplaintPage code={code} /> : <CasePage />}
          </Suspense>
        </main>
        <footer>{w.rights}</footer>
      </div>
    </Language>
  );
}
