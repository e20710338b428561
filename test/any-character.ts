import fc from 'fast-check';

/** Any character but half of a pair. fast-check's own "binary" unit draws the same, from a table that takes a second to make. */
export const anyCharacter = fc
  .nat(0x10ffff - 0x800)
  .map((code) => String.fromCodePoint(code < 0xd800 ? code : code + 0x800));
