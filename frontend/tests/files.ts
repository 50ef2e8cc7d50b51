import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join, relative } from 'node:path';

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
