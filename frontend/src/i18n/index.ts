import dayjs from 'dayjs';
import i18next from 'i18next';
import { initReactI18next } from 'react-i18next';
import { speak } from '@/api/transport';
import zh from './zh-CN';
import 'dayjs/locale/zh-cn';

export type Language = 'zh-CN' | 'en';

export async function initI18n(language: Language) {
  await i18next.use(initReactI18next).init({
    lng: 'zh-CN',
    fallbackLng: 'zh-CN',
    resources: { 'zh-CN': { translation: zh } },
    partialBundledLanguages: true,
    interpolation: { escapeValue: false },
  });
  await switchLanguage(language);
}

/** Switches every visible text, the language asked of the server, and the calendar's names. */
export async function switchLanguage(language: Language) {
  if (!i18next.hasResourceBundle(language, 'translation')) {
    i18next.addResourceBundle('en', 'translation', (await import('./en')).default);
  }
  speak(language);
  dayjs.locale(language === 'en' ? 'en' : 'zh-cn');
  document.documentElement.lang = language;
  await i18next.changeLanguage(language);
}

/** The language's half of a text the server sends in both. */
export const pick = (text: { zh: string; en: string }, language: string) => (language === 'en' ? text.en : text.zh);
