const OPENING = /^(?:by|von|por|par|di|autor:?)\s+(\S)/i;

/** True for "By" and a letter: the letter's case is no help, since names stand in capitals and small ones. */
export function opensAsByline(text: string): boolean {
  const letter = OPENING.exec(text)?.[1];
  return letter !== undefined && letter.toLowerCase() !== letter.toUpperCase();
}
