import { readLabel } from '../../boilerplate/read-label.ts';
import type { PageText } from '../words/read-page-text.ts';
import type { Sentence } from '../words/read-sentences.ts';

/** Somebody's words; one that is not closed goes on to the end. */
const QUOTATION = /["“”„«»「][^"“”«»」]*(?:["“”«»」]|$)/gu;
/** Who speaks for a site, whom it speaks to, and its text, in English, German, French and Spanish. "US" is a country. */
const OF_SITE = new RegExp(
  [
    "(?<![\\p{L}’'])(?:[Oo]urs?|[Ww]e|us|[Yy]ou|[Yy]ours?|[Tt]his (?:article|story|post|page))(?!\\p{L})",
    '(?<!\\p{L})(?:[Ww]ir|[Uu]ns|[Uu]nser(?:e[mnrs]?)?|[Dd]iese[mnrs]? (?:Artikel|Beitrag)s?)(?!\\p{L})',
    '(?<=[\\p{L},] )(?:Sie|Ihnen|Ihre?[mnrs]?)(?!\\p{L})',
    '(?<!\\p{L})(?:[Nn]ous|[Nn]otre|[Nn]os|[Vv]ous|[Vv]otre|[Vv]os|[Cc]et article|[Nn]osotros|[Nn]uestr[ao]s?|[Ee]ste artículo)(?!\\p{L})',
  ].join('|'),
  'u',
);

/**
 * True where these sentences of one line say outside quotation marks what a site says of itself, of its text or to its readers, or
 * stand behind a label: "our newsletter", "Watch: …". Of reports' paragraphs 1 in 130 does where no other one of its report does
 * (PolNeAR's train articles, 2026-11): where the article speaks so itself, it says nothing.
 */
export function isOfSite({ text, sentences }: PageText, line: readonly number[]): boolean {
  const own = line.map((i) => text.slice((sentences[i] as Sentence).start, (sentences[i] as Sentence).end)).join(' ');
  return OF_SITE.test(own.replace(QUOTATION, ' ')) || readLabel(own)?.isWhole === false;
}
