import type { Box, Clip } from '../../page/read/is-clipped.ts';

/** What a `style` attribute says of its element's place and size; an empty text where it says nothing. */
export function ownStyle(style: string): Clip & Box {
  const values = new Map<string, string>();
  for (const declaration of style.toLowerCase().split(';')) {
    const [name = '', value = ''] = declaration.split(':');
    values.set(name.trim(), value.replace('!important', '').trim());
  }
  const of = (name: string) => values.get(name) ?? '';
  const height = Number.parseFloat(of('max-height')) === 0 ? '0' : of('height');
  const sizes = [height, of('padding-top') || of('padding') || '0', of('padding-bottom') || of('padding') || '0'];
  return {
    position: of('position'),
    clip: of('clip'),
    clipPath: of('clip-path'),
    overflow: of('overflow'),
    left: of('left'),
    width: of('width'),
    height,
    textIndent: of('text-indent'),
    contentVisibility: of('content-visibility'),
    clientHeight: sizes.reduce((sum, size) => sum + Number.parseFloat(size), 0),
    // A file does not say it: something.
    scrollHeight: Number.POSITIVE_INFINITY,
  };
}
