import type { Clip } from '../../page/read/is-clipped.ts';

/** What a `style` attribute says of its element's place and size; an empty text where it says nothing. */
export function ownStyle(style: string): Clip {
  const values = new Map<string, string>();
  for (const declaration of style.toLowerCase().split(';')) {
    const [name = '', value = ''] = declaration.split(':');
    values.set(name.trim(), value.replace('!important', '').trim());
  }
  const of = (name: string) => values.get(name) ?? '';
  return {
    position: of('position'),
    clip: of('clip'),
    clipPath: of('clip-path'),
    overflow: of('overflow'),
    left: of('left'),
    width: of('width'),
    height: Number.parseFloat(of('max-height')) === 0 ? '0' : of('height'),
    paddingTop: of('padding-top') || of('padding') || '0',
    paddingBottom: of('padding-bottom') || of('padding') || '0',
    textIndent: of('text-indent'),
    contentVisibility: of('content-visibility'),
  };
}
