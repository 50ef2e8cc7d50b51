import { createContext, useContext } from 'react';
import type { Refusal } from './client';
import { type PublicLanguage, type Words, zh } from './text';

export const Language = createContext<{ language: PublicLanguage; words: Words }>({ language: 'zh-CN', words: zh });

export const useWords = (): Words => useContext(Language).words;

/** The words of a language; the Chinese ones are always there, others have to be fetched. */
export const wordsOf = async (language: PublicLanguage): Promise<Words> =>
  language === 'en' ? (await import('./text.en')).en : zh;

/** Picks the reader's half of a sentence the server gives in both languages. */
export function usePick() {
  const english = useContext(Language).language === 'en';
  return (text: { zh: string; en: string }) => (english ? text.en : text.zh);
}

/** Times are the park's, wherever the reader is. */
const clock = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Asia/Shanghai', dateStyle: 'short', timeStyle: 'short' });
export const minute = (at: number) => clock.format(at);
export const today = (days = 0) => clock.format(Date.now() + days * 86_400_000).slice(0, 10);
/** The last minute of a day so many days away, in the park's time. */
export const endOf = (days: number) => Date.parse(`${today(days)}T23:59:00+08:00`);

export const yuan = (fen: number) => `¥${(fen / 100).toFixed(2)}`;
export const fenOf = (typed: string) => Math.round(Number(typed) * 100);

/** What to tell the person about a failure. */
export function sentenceOf(refusal: Refusal, w: Words): string {
  if (refusal.status === 0) return w.offline;
  return Object.values(refusal.fields).join(' ') || refusal.message || w.failed;
}
