import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { sources } from './files';

const code = sources(/\.tsx?$/).filter(({ path }) => !/\.test\.|\.gen\./.test(path));

/** Imported paths from src, statically or lazily. */
function importsOf(path: string, text: string): string[] {
  const found = [...text.matchAll(/(?:from|import)\s*\(?\s*'([^']+)'/g)].map((m) => m[1] ?? '');
  return found
    .filter((to) => to.startsWith('.') || to.startsWith('@/'))
    .map((to) => (to.startsWith('@/') ? to.slice(2) : join(dirname(path), to)));
}

/** Why an import is wrong, or undefined. */
export function wrong(path: string, to: string): string | undefined {
  const [area = '', domain] = path.split('/');
  const [toArea = '', toDomain, toKind] = to.split('/');
  if (area === 'public' && toArea !== 'public' && to !== 'api/schema.gen') return 'public stands alone';
  if (area !== 'public' && toArea === 'public') return 'nobody uses the public entry';
  if (['ui', 'api', 'i18n'].includes(area) && ['domains', 'portal', 'regulator', 'app'].includes(toArea)) {
    return `${area} knows no ${toArea}`;
  }
  if (area === 'api' && toArea === 'ui') return 'api knows no ui';
  if (area === 'domains' && toArea === 'domains' && domain !== toDomain && toKind === 'pages') {
    return "a domain does not import another domain's pages";
  }
  if (area === 'domains' && ['portal', 'regulator'].includes(toArea)) return 'portal and regulator compose domains';
  if (area === 'app' && toArea === 'domains' && toKind !== 'routes') return 'the app knows only routes of a domain';
  return undefined;
}

describe('direction of imports', () => {
  test('every import goes the declared way', () => {
    const bad = code.flatMap(({ path, text }) =>
      importsOf(path, text).flatMap((to) => {
        const why = wrong(path, to);
        return why ? [`${path} → ${to}: ${why}`] : [];
      }),
    );
    expect(bad).toEqual([]);
  });

  test.each([
    ['domains/park/pages/A.tsx', 'domains/admission/pages/B'],
    ['ui/DataTable.tsx', 'domains/park/api'],
    ['api/client.ts', 'app/me'],
    ['public/main.tsx', 'app/theme'],
    ['app/shells/Shell.tsx', 'domains/park/pages/OverviewPage'],
  ])('a planted import %s → %s is found', (path, to) => {
    expect(wrong(path, to)).toBeDefined();
  });

  test('pages are lazy: nobody imports a page statically', () => {
    const bad = code.flatMap(({ path, text }) =>
      [...text.matchAll(/^import .*from '([^']*\/pages\/[^']+)'/gm)]
        .filter(() => !path.startsWith('app/router'))
        .map((m) => `${path} → ${m[1]}`),
    );
    expect(bad).toEqual([]);
  });

  test('only api/ and public/client.ts fetch', () => {
    const bad = code
      .filter(
        ({ path, text }) => /(?<![\w.])fetch\(/.test(text) && !path.startsWith('api/') && path !== 'public/client.ts',
      )
      .map(({ path }) => path);
    expect(bad).toEqual([]);
  });

  test('a component stays below 300 lines, any file below 500', () => {
    const long = code
      .map(({ path, text }) => ({ path, lines: text.split('\n').length }))
      .filter(({ path, lines }) => lines > (path.endsWith('.tsx') ? 300 : 500));
    expect(long).toEqual([]);
  });
});
