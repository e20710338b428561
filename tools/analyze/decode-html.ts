/** Where a file says how it is written, as the HTML Standard looks for it ("prescan a byte stream"). */
const PRESCAN_BYTES = 1024;
const CHARSET = /<meta[^>]{0,200}?charset\s*=\s*["']?\s*([\w:-]+)/i;
const XML_ENCODING = /^<\?xml[^>]{0,200}?encoding\s*=\s*["']([\w:-]+)/i;
/** What browsers take a western page for that says nothing. */
const FALLBACK = 'windows-1252';

/**
 * A saved page as text: by its byte order mark, as UTF-8 where it is that whatever it declares (pages are often saved
 * anew), else by what it declares.
 */
export function decodeHtml(bytes: Uint8Array): string {
  const mark = markOf(bytes);
  if (mark !== null) return new TextDecoder(mark).decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    const start = new TextDecoder('latin1').decode(bytes.subarray(0, PRESCAN_BYTES));
    const decoder = decoderOf((CHARSET.exec(start) ?? XML_ENCODING.exec(start))?.[1] ?? FALLBACK);
    const text = decoder.decode(bytes);
    return decoder.encoding === FALLBACK ? text.replace(/[\u0080-\u009f]/g, fromWindows) : text;
  }
}

// Node 20 decodes these as if "windows-1252" were ISO 8859-1.
const WINDOWS = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';
const fromWindows = (control: string) => WINDOWS[control.charCodeAt(0) - 0x80] as string;

function markOf([first, second, third]: Uint8Array): string | null {
  if (first === 0xef && second === 0xbb && third === 0xbf) return 'utf-8';
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  return first === 0xfe && second === 0xff ? 'utf-16be' : null;
}

function decoderOf(label: string): TextDecoder {
  try {
    return new TextDecoder(label);
  } catch {
    // No encoding that the Encoding Standard knows.
    return new TextDecoder(FALLBACK);
  }
}
