import { beforeAll, describe, expect, it } from 'vitest';
import { lintFiles } from './lint-files.ts';

const IMPORT = 'noRestrictedImports';
const GLOBAL = 'noRestrictedGlobals';
const from = (specifier: string) => `import { x } from '${specifier}';\nexport const y = x;\n`;

/** What the guard stops, each beside a near twin that it lets pass. */
const rows: { path: string; bad: string; rule: string; good: string }[] = [
  { path: 'core/a.ts', bad: from('preact'), rule: IMPORT, good: from('./text/span.ts') },
  { path: 'core/a-node.ts', bad: from('node:fs'), rule: IMPORT, good: from('./fs.ts') },
  { path: 'core/text/b.ts', bad: from('../../page/read/x.ts'), rule: IMPORT, good: from('../notes/note.ts') },
  { path: 'core/text/c.ts', bad: from('../../platform/x.ts'), rule: IMPORT, good: from('./block.ts') },
  { path: 'core/match/d.ts', bad: from('compromise/one'), rule: IMPORT, good: from('../text/split-sentences.ts') },
  { path: 'core/match/e.ts', bad: from('valibot'), rule: IMPORT, good: from('../library/stored-article.ts') },
  {
    path: 'core/extract/back.ts',
    bad: from('../analyse/inserted/find-inserted.ts'),
    rule: IMPORT,
    good: from('../boilerplate/read-label.ts'),
  },
  {
    path: 'core/extract/back-for-a-type.ts',
    bad: `export type { Verdict } from '../analyse/inserted/verdict.ts';\n`,
    rule: IMPORT,
    good: `export type { BoxKind } from '../boilerplate/read-box-kind.ts';\n`,
  },
  {
    path: 'core/extract/language/language-of.ts',
    bad: from('../../analyse/x.ts'),
    rule: IMPORT,
    good: from('../../text/block.ts'),
  },
  { path: 'core/extract/outside.ts', bad: from('../../page/x.ts'), rule: IMPORT, good: from('../text/block.ts') },
  { path: 'core/extract/library.ts', bad: from('compromise'), rule: IMPORT, good: from('../text/split-sentences.ts') },
  { path: 'core/boilerplate/back.ts', bad: from('../analyse/x.ts'), rule: IMPORT, good: from('../text/block.ts') },
  {
    path: 'core/boilerplate/ahead.ts',
    bad: from('../extract/find-articles.ts'),
    rule: IMPORT,
    good: from('./read-label.ts'),
  },
  { path: 'core/analyse/on.ts', bad: from('../../page/x.ts'), rule: IMPORT, good: from('../extract/find-articles.ts') },
  { path: 'core/analyse/f.ts', bad: from('valibot'), rule: IMPORT, good: from('compromise/one') },
  { path: 'core/analyse/tagger/g.ts', bad: from('../../../tools/x.ts'), rule: IMPORT, good: from('compromise') },
  { path: 'core/library/h.ts', bad: from('compromise'), rule: IMPORT, good: from('valibot') },
  { path: 'core/i.ts', bad: `export { x } from 'preact';\n`, rule: IMPORT, good: `export { x } from './x.ts';\n` },
  { path: 'core/j.ts', bad: `export const x = () => import('preact');\n`, rule: IMPORT, good: `export const x = 1;\n` },
  {
    path: 'core/k.ts',
    bad: `export const x = Date.now();\n`,
    rule: GLOBAL,
    good: `export const x = (now: number) => now;\n`,
  },
  { path: 'page/a.ts', bad: from('preact'), rule: IMPORT, good: from('../core/text/span.ts') },
  {
    path: 'page/overlay/b.ts',
    bad: from('../../components/X.tsx'),
    rule: IMPORT,
    good: from('../../core/notes/note.ts'),
  },
  { path: 'page/overlay/c.ts', bad: from('webextension-polyfill'), rule: IMPORT, good: from('./mark.ts') },
  {
    path: 'page/overlay/d.ts',
    bad: `export const x = browser.runtime;\n`,
    rule: GLOBAL,
    good: `export const x = document.body;\n`,
  },
  {
    path: 'page/read/e.ts',
    bad: `export const x = document.body;\n`,
    rule: GLOBAL,
    good: `export const x = (root: Element) => root;\n`,
  },
  { path: 'components/A.ts', bad: from('webextension-polyfill'), rule: IMPORT, good: from('preact/hooks') },
  { path: 'components/B.ts', bad: from('../platform/settings.ts'), rule: IMPORT, good: from('../core/notes/note.ts') },
  {
    path: 'components/C.ts',
    bad: `export const x = chrome.storage;\n`,
    rule: GLOBAL,
    good: `export const x = (store: object) => store;\n`,
  },
  { path: 'platform/a.ts', bad: from('preact'), rule: IMPORT, good: from('idb') },
  { path: 'platform/b.ts', bad: from('../page/read/x.ts'), rule: IMPORT, good: from('../core/library/x.ts') },
  { path: 'platform/c.ts', bad: from('../components/X.tsx'), rule: IMPORT, good: from('webextension-polyfill') },
  {
    path: 'page/overlay/write.ts',
    bad: `export const f = (e: Element) => {\n  e.innerHTML = 'x';\n};\n`,
    rule: 'plugin',
    good: `export const f = (e: Element) => {\n  e.textContent = 'x';\n};\n`,
  },
  {
    path: 'components/D.tsx',
    bad: `export const D = () => <p dangerouslySetInnerHTML={{ __html: 'x' }} />;\n`,
    rule: 'noDangerouslySetInnerHtml',
    good: `export const D = () => <p>x</p>;\n`,
  },
  { path: 'entrypoints/talk.ts', bad: `console.log(1);\n`, rule: 'noConsole', good: `export const x = 1;\n` },
  {
    path: 'core/any.ts',
    bad: `export const x = (y: any) => y;\n`,
    rule: 'noExplicitAny',
    good: `export const x = (y: unknown) => y;\n`,
  },
  { path: 'core/long.ts', bad: lines(401), rule: 'noExcessiveLinesPerFile', good: lines(390) },
  { path: 'core/deep.ts', bad: longFunction(61), rule: 'noExcessiveLinesPerFunction', good: longFunction(50) },
  { path: 'core/skip.test.ts', bad: `it.skip('x', () => {});\n`, rule: 'noSkippedTests', good: `it('x', () => {});\n` },
  {
    path: 'tools/snake_case.ts',
    bad: `export const x = 1;\n`,
    rule: 'useFilenamingConvention',
    good: `export const x = 1;\n`,
  },
];

function lines(count: number): string {
  return Array.from({ length: count }, (_, number) => `export const x${number} = ${number};`)
    .join('\n')
    .concat('\n');
}

function longFunction(count: number): string {
  return `export function x(list: number[]) {\n${'  list.push(1);\n'.repeat(count)}}\n`;
}

const twinOf = (path: string) => path.replace('_', '-').replace(/(\.test)?\.(tsx?)$/, '-twin$1.$2');

let broken: Map<string, string[]>;
beforeAll(() => {
  broken = lintFiles(
    new Map(
      rows.flatMap(({ path, bad, good }) => [
        [path, bad],
        [twinOf(path), good],
      ]),
    ),
  );
});

describe.each(rows)('$path', ({ path, rule }) => {
  it(`breaks ${rule}, and its twin does not`, () => {
    expect(broken.get(path)).toContain(rule);
    expect(broken.get(twinOf(path))).not.toContain(rule);
  });
});
