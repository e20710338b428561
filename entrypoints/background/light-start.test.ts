import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, it } from 'vitest';

/** What a module has run before it runs itself: `import type` and `import()` aside. */
const IMPORT = /^(?:import|export) (?!type )(?:[^'"]*? from )?'([^']+)';/gm;

/** The packages a module brings along, and the files. */
function reach(file: string, files = new Set<string>(), packages = new Set<string>()) {
  files.add(file);
  if (!file.endsWith('.ts')) return { files, packages };
  for (const [, name = ''] of readFileSync(file, 'utf8').matchAll(IMPORT)) {
    const path = join(dirname(file), name.replace('?inline', ''));
    if (!name.startsWith('.')) packages.add(name);
    else if (!files.has(path)) reach(path, files, packages);
  }
  return { files, packages };
}

it('the background starts without the engine and the store: it starts at almost every page that loads', () => {
  const start = reach('entrypoints/background/index.ts');
  expect([...start.packages].sort()).toEqual(['webextension-polyfill', 'wxt/utils/define-background']);
  // Values that travel, and no more.
  expect([...start.files].filter((file) => file.startsWith('core/')).length).toBeLessThan(10);
  // The walk sees what it should.
  const engine = reach('entrypoints/background/engine.ts');
  for (const name of ['compromise/one', 'franc-min', 'idb', 'valibot']) expect([...engine.packages]).toContain(name);
});
