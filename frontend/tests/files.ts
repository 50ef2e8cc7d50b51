import { readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';

export const root = join(import.meta.dirname, '../src');

/** Every source file below src, by its path from src. */
export function sources(filter: RegExp): { path: string; text: string }[] {
  const walk = (dir: string): string[] =>
    readdirSync(dir).flatMap((name) => {
      const path = join(dir, name);
      return statSync(path).isDirectory() ? walk(path) : [path];
    });
  return walk(root)
    .map((path) => relative(root, path))
    .filter((path) => filter.test(path))
    .map((path) => ({ path, text: readFileSync(join(root, path), 'utf8') }));
}

/** The use-cases of the domains, where the actions of the audit trail are named. */
export function goSources(): string[] {
  const internal = join(import.meta.dirname, '../../internal');
  return readdirSync(internal, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.go') && !/^(platform|kernel|arch|app)\/|_test\.go$/.test(path))
    .map((path) => readFileSync(join(internal, path), 'utf8'));
}

/** Imported paths from src, statically or lazily. */
export function importsOf(path: string, text: string): string[] {
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
  if (['ui', 'api', 'i18n'].includes(area) && ['domains', 'portal', 'regulator', 'docs', 'app'].includes(toArea)) {
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

const withoutComments = (text: string) => text.replace(/\/\*[\s\S]*?\*\/|(?<![:'"`])\/\/.*$/gm, '');

const han = /\p{Script=Han}/u;
const jsxWords = /(?<!=)>\s*([A-Za-z][A-Za-z ,.'’!?-]{2,})\s*</g;
const attributeWords = /\b(?:title|label|placeholder|aria-label|alt|okText|cancelText)="([^"]*[A-Za-z]{2}[^"]*)"/g;

/** Visible words written into code instead of the language files. */
export function literals(text: string): string[] {
  const bare = withoutComments(text);
  const chinese = bare.split('\n').filter((line) => han.test(line));
  const english = [...bare.matchAll(jsxWords), ...bare.matchAll(attributeWords)].map((m) => m[1] ?? '');
  return [...chinese, ...english.filter((word) => !/^(string|number|boolean|void|Promise|Record)\b/.test(word))];
}
