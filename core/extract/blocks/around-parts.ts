/** Elements that hold a part of a text, at the end of a path. */
const PARTS = /(?:(?:^|>)(?:ol|ul|dl|li|dd|blockquote))+$/;

/** What stands around the lists and quotations that a path ends in: its path, and how many elements those are. */
export function aroundParts(path: string): { path: string; parts: number } {
  const around = path.replace(PARTS, '');
  return around === path ? { path, parts: 0 } : { path: around, parts: elementsIn(path) - elementsIn(around) };
}

const elementsIn = (path: string) => (path === '' ? 0 : path.split('>').length);
