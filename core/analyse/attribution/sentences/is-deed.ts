/**
 * Whether a verb of commands, forecasts or belief tells what somebody does, plans or holds dear: "ordered 40 planes", "expects to
 * publish", "believes in ghosts"; not "ordered him to leave", "expects prices to rise", "believes that they live here".
 */
export function isDeed(cue: string, content: string): boolean {
  if (/\bordered$/i.test(cue)) return !/^that\b|\bto\b/i.test(content);
  if (/\bbelieve[sd]?$/i.test(cue)) return /^in\b/i.test(content);
  return /\bexpects?$/i.test(cue) && /^to\b/i.test(content);
}
