/**
 * Whether a verb of commands or forecasts tells what somebody does or plans: "ordered 40 planes", "expects to publish"; not "ordered
 * him to leave", "expects prices to rise".
 */
export function isDeed(cue: string, content: string): boolean {
  if (/\bordered$/i.test(cue)) return !/^that\b|\bto\b/i.test(content);
  return /\bexpects?$/i.test(cue) && /^to\b/i.test(content);
}
