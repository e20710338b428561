import { BOILERPLATE } from './boilerplate.ts';
import type { SetArticle } from './page-template.ts';
import { PAGE_TEMPLATES } from './page-templates.ts';
import { seeded } from './seeded.ts';
import type { Telling } from './story.ts';

const BYLINES = ['By Lena Hart, 12 March 2026, 10:20', 'Anna Berg | 18.05.2025 10:02', '3 hours ago'];
/** Other stories' headlines, from which teasers and inserted lines are drawn. */
const STRAY = [
  'Ferry service resumes after the storm',
  'Museum returns a stolen violin to its owner',
  'Wheat prices fall for a third week',
  'Two climbers found safe in the mountains',
  'Why the price of bread keeps rising',
];
const INSERTED_SHARE = 0.25;

/**
 * The HTML page of some articles, the first being its own, by the template of this number, with lines of other stories
 * between the paragraphs. `teasers` are further headlines, of the library's own stories for instance.
 */
export function renderPage(
  tellings: readonly Telling[],
  number: number,
  seed: string,
  teasers: readonly string[],
): string {
  const random = seeded(`${seed} ${number}`);
  const pick = <T>(all: readonly T[]) => all[Math.floor(random() * all.length)] as T;
  const lines = [...STRAY, ...teasers];
  const articles = tellings.map((telling): SetArticle => {
    const [headline = [], ...paragraphs] = telling.map((sentences) => sentences.map(({ text }) => escapeHtml(text)));
    const inserted = new Map<number, string>();
    for (const i of paragraphs.keys()) if (random() < INSERTED_SHARE) inserted.set(i, escapeHtml(pick(lines)));
    return { headline: headline.join(' '), byline: pick(BYLINES), paragraphs, inserted };
  });
  const around = {
    site: pick(['The Daily Lantern', 'Kestrel News', 'NewsPortal24']),
    teasers: [pick(lines), pick(lines), pick(lines)].map(escapeHtml),
    boilerplate: pick(BOILERPLATE),
  };
  const template = PAGE_TEMPLATES[number % PAGE_TEMPLATES.length];
  return template === undefined ? '' : template(articles, around);
}

const escapeHtml = (text: string) => text.replace(/&/g, '&amp;').replace(/</g, '&lt;');
