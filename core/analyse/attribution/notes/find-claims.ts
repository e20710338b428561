import type { Span } from '../../../text/span.ts';
import type { AnalysedText } from '../../analysed-text.ts';
import type { Sentence } from '../sentences/read-sentences.ts';

/** An assertion that carries a sign of a report or of evidence, and no owner. */
export interface Claim {
  content: Span[];
  cue: Span[];
  confidence: number;
}

interface Rule {
  /** Matched against the sentence without what stands in quotation marks; the first group is the cue. */
  pattern: RegExp;
  confidence: number;
  /** True where the rule holds for a standfirst alone. */
  isForStandfirst?: boolean;
}

const ADVERB =
  '(?:(?:also|already|repeatedly|previously|earlier|often|widely|recently|still|even|now|long|[a-z]{2,14}ly) ){0,2}';
// Confidences are judgements, kept at half and below: these are questions to ask, not findings.
const RULES: Rule[] = [
  {
    pattern:
      /(?:^|[,;] |\b(?:and|but) )(it is (?:also )?(?:noteworthy|notable|worth noting|no secret|an open secret|well known|widely known|known|common knowledge|understood|obvious|clear|evident|important to (?:note|understand)) that)\b/i,
    confidence: 0.5,
  },
  {
    pattern:
      /^(?:(?:but|and|yet|so) )?(conventional wisdom (?:has it|holds) that|(?:(?:some|most|other|many|initial|early|recent|rough|conservative) )?estimates put(?! (?:together|forward))(?!.*\baccording to\b))(?= )/i,
    confidence: 0.5,
  },
  {
    pattern:
      /(?:^|[,;] )(with (?:a )?high (?:degree of )?probability|in all likelihood|in all probability|there is (?:every )?reason to believe|as (?:is|was) (?:well )?known|as everyone knows|needless to say)\b/i,
    confidence: 0.5,
  },
  {
    pattern: new RegExp(
      `\\b((?:is|was|are|were|has been|have been|continues? to be|remains?) ${ADVERB}(?:noted|observed|accused|exposed|alleged|rumou?red|suspected|blamed))\\b(?! by\\b| in (?:a|the) (?:19|20)| with\\b)`,
      'i',
    ),
    confidence: 0.45,
  },
  {
    pattern:
      /^(?:[^,]{0,40}, )?no (?:significant|major|real|tangible|serious|visible|substantial|concrete|noticeable|meaningful|great) [a-z]+(?: [a-z]+)? ((?:was|were|has been|have been) (?:achieved|made|reached|found|observed|seen|noted|recorded|reported))\b(?! by\b)/i,
    confidence: 0.45,
  },
  {
    pattern: /^(?:(?:but|however|and|yet|still|meanwhile),? )?(in (?:practice|reality|actual fact)),? (?=\p{L})/iu,
    confidence: 0.4,
  },
  { pattern: /\b(may|might|could)\b/, confidence: 0.4, isForStandfirst: true },
];

/** Questions, commands of the reader’s and hedges of the writer’s own are no reports. */
const SILENT =
  /\?["”’)]*$|\b(?:it seems|it appears|expected to|i think|i believe|in my (?:view|opinion)|we (?:know|believe))\b/i;
/** Longest sentence looked at, in characters. */
const MAX_SENTENCE = 700;

/**
 * Bare claims: sentences with a sign of a report ("were noted", "it is noteworthy that", "with high
 * probability", "may" in a standfirst) and nobody to hold to it. Confidence at most 0.5. Silent for "it
 * seems", "is expected to", questions, and what stands in quotation marks. Linear.
 */
export function findClaims(article: AnalysedText, sentences: readonly Sentence[]): Claim[] {
  return sentences.flatMap((sentence) => {
    const role = article.paragraphs[sentence.paragraph]?.role;
    const words = plainWords(article.text, sentence);
    if (words === null || role === 'headline' || SILENT.test(words)) return [];
    const claim = claimOf(words, sentence, role === 'standfirst' || isBareStandfirst(article, sentence.paragraph));
    return claim === null ? [] : [claim];
  });
}

/**
 * In plain text, which names no standfirst: the second line, where neither it nor the headline over it ends in a full
 * stop and text follows.
 */
function isBareStandfirst({ text, paragraphs }: AnalysedText, number: number): boolean {
  if (number !== 1 || paragraphs.length <= 3 || paragraphs.some(({ role }) => role === 'standfirst')) return false;
  const isLine = (at: number) =>
    /[\p{L}\p{N}]$/u.test(text.slice(paragraphs[at]?.start ?? 0, paragraphs[at]?.end ?? 0));
  return isLine(0) && isLine(1) && !isLine(2);
}

/** The sentence with quoted words blanked out, so that offsets stay; null where it is too long. */
function plainWords(text: string, sentence: Sentence): string | null {
  if (sentence.end - sentence.start > MAX_SENTENCE) return null;
  const first = sentence.tokens.find((token) => token.isWord);
  if (first === undefined || first.quote !== null) return null;
  let words = '';
  let at = sentence.start;
  for (const token of sentence.tokens) {
    words += text.slice(at, token.start);
    words += token.quote === null ? text.slice(token.start, token.end) : '_'.repeat(token.end - token.start);
    at = token.end;
  }
  return words;
}

function claimOf(words: string, sentence: Sentence, isStandfirst: boolean): Claim | null {
  // A dash or bullet opens interview turns.
  const opening = /^[–—•*-]\s*/u.exec(words)?.[0].length ?? 0;
  const body = words.slice(opening);
  for (const rule of RULES) {
    if (rule.isForStandfirst && !isStandfirst) continue;
    const found = rule.pattern.exec(body);
    if (found?.[1] === undefined) continue;
    const start = sentence.start + opening + found.index + found[0].lastIndexOf(found[1]);
    const isVerb = /^(?:is|was|are|were|has|have|continue|remain)/i.test(found[1]);
    const end = isVerb ? clauseEnd(body, found.index + found[0].length) : body.length;
    const content = { start: sentence.start + opening, end: sentence.start + opening + end };
    return { content: [content], cue: [{ start, end: start + found[1].length }], confidence: rule.confidence };
  }
  return null;
}

/** The end of the clause the cue stands in: before ", and I …", else the sentence’s. */
function clauseEnd(body: string, from: number): number {
  const next = /, (?:and|but|so|yet) (?:i|we|he|she|they|it|there|this)\b/i.exec(body.slice(from));
  return next === null ? body.length : from + next.index;
}
