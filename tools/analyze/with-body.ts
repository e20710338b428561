/** Elements of a head whose content is read to their end tag, whatever it looks like. */
const RAW_NAMES = new Set(['script', 'style', 'title', 'noscript', 'template']);
/** What else may stand before the body (HTML Standard, 13.2.6.4.1 to 13.2.6.4.6). */
const HEAD_NAMES = new Set(['html', 'head', 'meta', 'link', 'base', 'basefont', 'bgsound']);
const TAG_NAME = /<(\/?)([a-z][^\s/>]*)/iy;
const BODY_ENDS = /<\/(?:body|html)\s*>/gi;
const WHITE_SPACE = /\s/;

/**
 * The file with the html and body that the HTML Standard has a browser make of it; linkedom makes none of its own. A
 * body begins with the first thing that stands in no head, and nothing ends it: templates of many sites close it early.
 */
export function withBody(html: string): string {
  const open = html.replace(BODY_ENDS, '');
  const { at, name, hasHtml } = findBody(open);
  const start = hasHtml ? '' : '<!doctype html><html><head>';
  const body = name === 'body' || name === 'frameset' ? '' : '<body>';
  return `${start}${open.slice(0, at)}</head>${body}${open.slice(at)}`;
}

/** Where the first thing stands that is in no head, and which element it is; '' for text. */
function findBody(html: string): { at: number; name: string; hasHtml: boolean } {
  let at = 0;
  let hasHtml = false;
  while (at < html.length) {
    if (WHITE_SPACE.test(html[at] as string) || html[at] === '\ufeff') {
      at++;
      continue;
    }
    if (html.startsWith('<!--', at)) {
      at = behind(html, '-->', at + 4);
      continue;
    }
    if (html.startsWith('<!', at) || html.startsWith('<?', at)) {
      at = behind(html, '>', at);
      continue;
    }
    TAG_NAME.lastIndex = at;
    const [tag = '', slash = '', written = ''] = TAG_NAME.exec(html) ?? [];
    const name = written.toLowerCase();
    const isRaw = slash === '' && RAW_NAMES.has(name);
    if (slash === '' && !isRaw && !HEAD_NAMES.has(name)) return { at, name, hasHtml };
    hasHtml ||= name === 'html';
    at = behindTag(html, at + Math.max(tag.length, 1));
    if (isRaw) at = behindElement(html, name, at);
  }
  return { at, name: '', hasHtml };
}

function behind(html: string, end: string, from: number): number {
  const at = html.indexOf(end, from);
  return at < 0 ? html.length : at + end.length;
}

/** Behind a tag's end: a quotation mark counts behind "=" alone. */
function behindTag(html: string, from: number): number {
  let isValue = false;
  for (let at = from; at < html.length; at++) {
    const unit = html[at] as string;
    if (unit === '>') return at + 1;
    if (isValue && (unit === '"' || unit === "'")) at = behind(html, unit, at + 1) - 1;
    if (!WHITE_SPACE.test(unit)) isValue = unit === '=';
  }
  return html.length;
}

/** Behind the end tag of an element whose content is no markup. */
function behindElement(html: string, name: string, from: number): number {
  const end = new RegExp(`</${name}[\\s/>]`, 'gi');
  end.lastIndex = from;
  const found = end.exec(html);
  return found === null ? html.length : behind(html, '>', found.index);
}
