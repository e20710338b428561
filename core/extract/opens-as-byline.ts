const OPENING =
  /^(?:(?:written |posted |submitted |reported )?by|von|por|par|di|autor|(?:posted on|posted|published):? .{4,30} by):?\s+(\S)/i;

/** True for "By", or "Posted on 3 May by", and a letter: the letter's case is no help, since names stand in capitals and small ones. */
export function opensAsByline(text: string): boolean {
  const letter = OPENING.exec(text)?.[1];
  return letter !== undefined && letter.toLowerCase() !== letter.toUpperCase();
}
