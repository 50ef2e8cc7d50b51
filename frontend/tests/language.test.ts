import { describe, expect, test } from 'vitest';
import en from '@/i18n/en';
import zh from '@/i18n/zh-CN';
import { goSources, literals, sources } from './files';

function keysOf(tree: object, prefix = ''): string[] {
  return Object.entries(tree).flatMap(([key, value]) =>
    typeof value === 'object' && value !== null ? keysOf(value, `${prefix}${key}.`) : [`${prefix}${key}`],
  );
}

function textsOf(tree: object): string[] {
  return Object.values(tree).flatMap((v) => (typeof v === 'string' ? [v] : textsOf(v as object)));
}

describe('two languages', () => {
  test('both have the same keys', () => {
    expect(keysOf(en).sort()).toEqual(keysOf(zh).sort());
  });

  test('placeholders agree', () => {
    const holes = (text: string) => [...text.matchAll(/{{(\w+)}}/g)].map((m) => m[1]).sort();
    const values = (tree: object) => Object.fromEntries(keysOf(tree).map((k) => [k, holes(at(tree, k))]));
    expect(values(en)).toEqual(values(zh));
  });

  test('no text is empty', () => {
    expect([...textsOf(zh), ...textsOf(en)].filter((text) => !text.trim())).toEqual([]);
  });

  test('no visible words in code', () => {
    const bad = sources(/\.tsx$/)
      .filter(({ path }) => !path.includes('.test.'))
      .flatMap(({ path, text }) => literals(text).map((word) => `${path}: ${word.trim()}`));
    expect(bad).toEqual([]);
  });

  test.each(['<p>保存</p>', '<p>Save now</p>', '<Input placeholder="Your name" />'])('planted %s is found', (line) => {
    expect(literals(line)).not.toEqual([]);
  });

  test('every action of the audit trail has words', () => {
    const actions = goSources()
      .flatMap((text) => [...text.matchAll(/"(?:\w+)\.(\w+)\.(\w+)"/g)])
      .filter(([, noun = '', verb = '']) => !(noun in zh.audit.nouns && verb in zh.audit.verbs))
      .map(([code]) => code);
    expect([...new Set(actions)]).toEqual([]);
  });
});

function at(tree: object, key: string): string {
  return key.split('.').reduce<unknown>((node, part) => (node as Record<string, unknown>)[part], tree) as string;
}
