import { describe, expect, test } from 'vitest';
import { importsOf, sources, wrong } from './files';

const code = sources(/\.tsx?$/).filter(({ path }) => !/\.test\.|\.gen\./.test(path));

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
