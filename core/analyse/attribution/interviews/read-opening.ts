/** How a paragraph of an interview opens. */
export interface Opening {
  mark: 'dash' | 'bullet' | 'question' | 'answer' | 'label' | 'none';
  /** Characters the mark takes, white space behind it included. */
  length: number;
  label: string;
}

const NAME = "\\p{Lu}[\\p{L}.'’-]{0,24}(?: \\p{Lu}[\\p{L}.'’-]{0,24}){0,4}";
/** What a transcript tells of a speaker who has the word for the first time: "ANN LEE (D-OH), COMMITTEE CHAIR:". */
const CAPITALS_ONLY = '(?=[^\\p{Ll}(:]*[(:])';
const ROLE = "(?: \\([^()]{1,40}\\)|, \\p{Lu}[\\p{Lu}\\p{N} .&'’/-]{1,80})";
const LABEL = new RegExp(`^[“"]?(${NAME})(:| [—–])\\s+(?=\\S)`, 'u');
const LABEL_WITH_ROLE = new RegExp(`^${CAPITALS_ONLY}(${NAME})${ROLE}{1,4}:\\s+(?=\\S)`, 'u');
const MARKS: [RegExp, Opening['mark']][] = [
  [/^(?:Q|Question)\s{0,3}[:.–—-]\s{0,3}/u, 'question'],
  [/^(?:A|Answer)\s{0,3}[:.–—-]\s{0,3}/u, 'answer'],
  [/^(?:--|[–—―-])\s{0,3}(?=\P{N})/u, 'dash'],
  [/^[•·‣▪*]\s{0,3}/u, 'bullet'],
];

/** What a paragraph opens with. */
export function readOpening(text: string): Opening {
  for (const [pattern, mark] of MARKS) {
    const found = pattern.exec(text.slice(0, 40));
    if (found !== null) return { mark, length: found[0].length, label: '' };
  }
  const label = LABEL.exec(text.slice(0, 140)) ?? LABEL_WITH_ROLE.exec(text.slice(0, 140));
  return label?.[1] === undefined
    ? { mark: 'none', length: 0, label: '' }
    : { mark: 'label', length: label[0].length, label: label[1] };
}
