import { type DescribedLine, FEATURES } from './describe-lines.ts';

const MAX_WORDS = 3;

/** The evidence for one line in words a reader can check, strongest first; without a full stop. */
export function explainLine(lines: readonly string[], { index, features, strangers }: DescribedLine): string {
  const text = lines[index] as string;
  const of = (name: string) => features[FEATURES.indexOf(name)] as number;
  const reasons: string[] = [];
  const words = asWritten(text, strangers);
  if (words.length > 0) reasons.push(`${listed(words)} ${words.length > 1 ? 'appear' : 'appears'} nowhere else`);
  if (of('undashed-question') > 0) reasons.push('it is a question without a dash and nobody answers it');
  else if (of('open-here-alone') > 0.5) reasons.push('it has no full stop, as a headline');
  else if (of('headline-style') > 1) reasons.push('it reads like a headline');
  else if (of('opening-style') > 1) reasons.push('it reads like the first sentence of an article');
  if (of('full-again') > 0) reasons.push('it gives the full name of somebody who is known by then');
  if (of('overlap-around') === 0) reasons.push('it shares no word with the lines around it');
  if (of('across-share') > 0.1) reasons.push('the next paragraph goes on without it');
  const all = reasons.slice(0, 3).join(', and ');
  return all === '' ? 'Its words and form fit another story' : all.charAt(0).toUpperCase() + all.slice(1);
}

/** Words as the line has them, names first. */
function asWritten(text: string, stems: readonly string[]): string[] {
  const words = text.match(/[\p{L}\p{N}][\p{L}\p{N}-]*/gu) ?? [];
  const found = new Set<string>();
  for (const word of words) {
    const folded = word.toLowerCase();
    if (folded.length > 3 && stems.some((stem) => folded.startsWith(stem))) found.add(word);
  }
  const isName = (word: string) => word.charAt(0) !== word.charAt(0).toLowerCase();
  return [...found].sort((a, b) => Number(isName(b)) - Number(isName(a))).slice(0, MAX_WORDS);
}

function listed(words: readonly string[]): string {
  const quoted = words.map((word) => `“${word}”`);
  return quoted.length < 2 ? quoted.join('') : `${quoted.slice(0, -1).join(', ')} and ${quoted.at(-1)}`;
}
