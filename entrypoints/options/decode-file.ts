/**
 * A file's text: in UTF-16 where its byte order mark says so, as shells and editors on Windows write it, or where it begins as JSON does in
 * UTF-16 (RFC 4627, section 3), else in UTF-8.
 */
export function decodeFile(bytes: Uint8Array): string {
  return new TextDecoder(encodingOf(bytes)).decode(bytes);
}

function encodingOf([first, second]: Uint8Array): string {
  // No other file that is read has a NUL: the first character of JSON is one of ASCII.
  if ((first === 0xff && second === 0xfe) || (first !== 0 && second === 0)) return 'utf-16le';
  return (first === 0xfe && second === 0xff) || (first === 0 && second !== 0) ? 'utf-16be' : 'utf-8';
}
