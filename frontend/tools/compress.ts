import { readdirSync, readFileSync, statSync, unlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';
import type { Plugin } from 'vite';

const worthIt = /\.(js|css|svg|json|txt)$/;

function walk(dir: string): string[] {
  return readdirSync(dir).flatMap((name) => {
    const path = join(dir, name);
    return statSync(path).isDirectory() ? walk(path) : [path];
  });
}

/** Puts a .br in the place of each asset, the only form the binary carries; pages are left alone, because they change with every answer. */
export function compress(): Plugin {
  let dist = '';
  return {
    name: 'sitong-compress',
    apply: 'build',
    configResolved(config) {
      dist = join(config.root, config.build.outDir);
    },
    closeBundle() {
      writeFileSync(join(dist, '.gitkeep'), '');
      for (const path of walk(dist).filter((p) => worthIt.test(p))) {
        const raw = readFileSync(path);
        if (raw.length < 700) continue;
        const params = { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_SIZE_HINT]: raw.length };
        writeFileSync(`${path}.br`, brotliCompressSync(raw, { params }));
        unlinkSync(path);
      }
    },
  };
}
