import { createContext, type PropsWithChildren, useContext, useEffect, useMemo, useState } from 'react';
import { type Language, switchLanguage } from '@/i18n';
import type { Scheme } from './theme';

export type SchemeChoice = Scheme | 'system';
export type Density = 'dense' | 'roomy';

/** Reads and keeps small choices on this device; a browser that refuses storage loses them, nothing more. */
export const shelf = {
  get(name: string): string | undefined {
    try {
      return localStorage.getItem(`st.${name}`) ?? undefined;
    } catch {
      return undefined;
    }
  },
  set(name: string, value: string) {
    try {
      localStorage.setItem(`st.${name}`, value);
    } catch {
      // Private windows may refuse.
    }
  },
};

interface Prefs {
  scheme: Scheme;
  schemeChoice: SchemeChoice;
  density: Density;
  language: Language;
  setSchemeChoice: (choice: SchemeChoice) => void;
  setDensity: (density: Density) => void;
  setLanguage: (language: Language) => void;
}

const Context = createContext<Prefs | undefined>(undefined);
const darkQuery = '(prefers-color-scheme: dark)';

export function storedLanguage(): Language {
  const stored = shelf.get('language') ?? navigator.language;
  return stored.startsWith('en') ? 'en' : 'zh-CN';
}

function useSystemScheme(): Scheme {
  const [dark, setDark] = useState(() => matchMedia(darkQuery).matches);
  useEffect(() => {
    const list = matchMedia(darkQuery);
    const tell = () => setDark(list.matches);
    list.addEventListener('change', tell);
    return () => list.removeEventListener('change', tell);
  }, []);
  return dark ? 'dark' : 'light';
}

export function PrefsProvider({ children }: PropsWithChildren) {
  const system = useSystemScheme();
  const [schemeChoice, setSchemeChoice] = useState<SchemeChoice>(
    () => (shelf.get('scheme') as SchemeChoice | undefined) ?? 'light',
  );
  const [density, setDensity] = useState<Density>(() => (shelf.get('density') as Density | undefined) ?? 'dense');
  const [language, setLanguage] = useState<Language>(storedLanguage);
  const value = useMemo<Prefs>(() => {
    return {
      scheme: schemeChoice === 'system' ? system : schemeChoice,
      schemeChoice,
      density,
      language,
      setSchemeChoice: (next) => {
        shelf.set('scheme', next);
        setSchemeChoice(next);
      },
      setDensity: (next) => {
        shelf.set('density', next);
        setDensity(next);
      },
      setLanguage: (next) => {
        shelf.set('language', next);
        void switchLanguage(next).then(() => setLanguage(next));
      },
    };
  }, [system, schemeChoice, density, language]);
  return <Context.Provider value={value}>{children}</Context.Provider>;
}

export function usePrefs(): Prefs {
  const prefs = useContext(Context);
  if (!prefs) throw new Error('PrefsProvider is missing');
  return prefs;
}
