import type { PastSource } from './source-mention.ts';

const SPEAKS_FOR = /(?<!\p{L})(?:spokes(?:man|woman|person)|press officer)(?!\p{L})/u;

/** True where one person spoke, be it for a body: "a spokesman for the council". */
export const isOnePerson = ({ kind, words }: PastSource) =>
  kind === 'person' || (kind === 'body' && SPEAKS_FOR.test(words));
