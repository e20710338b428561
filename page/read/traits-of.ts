import { BLOCK_NAMES, SKIPPED_NAMES } from './element-names.ts';

/** What an element's name tells a walk, in one number: each element is looked up once. */
export const TRAITS = {
  /** Nothing in it is read. */
  skipped: 1,
  /** It ends a block wherever no style says otherwise. */
  block: 2,
  /** It may show something else than its children: a shadow root, a frame's document. */
  host: 4,
  link: 8,
  slot: 16,
  break: 32,
} as const;

/** Elements that may have a shadow root (HTML Standard, "valid shadow host names"), custom ones aside. */
const HOSTS = 'article aside blockquote body div footer h1 h2 h3 h4 h5 h6 header main nav p section span'.split(' ');

const known = new Map<string, number>([
  ['a', TRAITS.link],
  ['slot', TRAITS.slot],
  ['br', TRAITS.break],
  ['iframe', TRAITS.host],
  ['frame', TRAITS.host],
  ...HOSTS.map((name) => [name, TRAITS.host] as const),
]);
for (const name of BLOCK_NAMES) known.set(name, (known.get(name) ?? 0) | TRAITS.block);
for (const name of SKIPPED_NAMES) known.set(name, TRAITS.skipped);

/** The traits of elements with this lower-case name. */
export function traitsOf(name: string): number {
  return known.get(name) ?? (name.includes('-') ? TRAITS.host : 0);
}
