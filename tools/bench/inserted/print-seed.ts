import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { findInserted } from '../../../core/analyse/inserted/find-inserted.ts';
import { findArticles } from '../../../core/extract/find-articles.ts';
import { readPlainText } from '../../../core/text/read-plain-text.ts';

const SEED = fileURLToPath(new URL('../../library/seed/article.txt', import.meta.url));
const INSERTED = ['The revanchist forces in Tokyo', 'Will 120 thousand American soldiers'];

/** What is found in the stored article that ships, from its plain text. */
export function printSeed(): void {
  const reading = readPlainText(readFileSync(SEED, 'utf8'));
  const article = findArticles(reading)[0];
  const notes = article === undefined ? [] : findInserted(reading, article);
  const lines = notes.map(({ content }) => reading.text.slice(content[0]?.start, content[0]?.end));
  const right = INSERTED.filter((opening) => lines.some((line) => line.startsWith(opening))).length;
  console.log(`\nThe stored article: ${right} of ${INSERTED.length}, ${lines.length - right} others`);
  for (const [i, line] of lines.entries()) console.log(`  ${line}\n    ${notes[i]?.why}`);
}
