import { existsSync, readdirSync, readFileSync } from 'node:fs';

const FOLDER = new URL('../../../test/goldens/match/', import.meta.url);

/** A sentence of a telling, with the story's sentences it carries, counted from 0. */
export interface ToldSentence {
  text: string;
  carries: number[];
}

/** Paragraphs of sentences. */
export type Telling = ToldSentence[][];

/** A story with its other tellings; those that were not written are null. */
export interface Story {
  id: string;
  story: Telling;
  near: Telling;
  far: Telling | null;
  summary: Telling;
  /** Another article on the same people and events. */
  topic: Telling;
  /** Another outlet's article on the very same event; not written for every story. */
  rival: Telling | null;
  /** The story edited by hand, heavily; not written for every story. */
  heavy: Telling | null;
}

/** The stories of one part of the goldens, by name. Throws where a file names a sentence that is not there. */
export function readStories(part: 'tuning' | 'held'): Story[] {
  const folder = new URL(`${part}/`, FOLDER);
  return readdirSync(folder)
    .sort()
    .map((id) => readStory(new URL(`${id}/`, folder), id));
}

function readStory(folder: URL, id: string): Story {
  const read = (name: string): Telling => parseTelling(readFileSync(new URL(`${name}.txt`, folder), 'utf8'));
  const numbered = read('story').map((paragraph) => paragraph.map(({ text }) => ({ text, carries: [0] })));
  let count = 0;
  for (const sentence of numbered.flat()) sentence.carries = [count++];
  const readAny = (name: string) => (existsSync(new URL(`${name}.txt`, folder)) ? read(name) : null);
  const far = readAny('far');
  const story = {
    id,
    story: numbered,
    near: read('near'),
    far,
    summary: read('summary'),
    topic: read('topic'),
    rival: readAny('rival'),
    heavy: readAny('heavy'),
  };
  for (const { text, carries } of [...story.near, ...(far ?? []), ...(story.heavy ?? []), ...story.summary].flat()) {
    if (carries.some((number) => number < 0 || number >= count)) throw new Error(`${id}: no such sentence: ${text}`);
  }
  return story;
}

function parseTelling(file: string): Telling {
  return file
    .trim()
    .split(/\n\n+/)
    .map((paragraph) => paragraph.split('\n').map(parseSentence));
}

function parseSentence(line: string): ToldSentence {
  const marked = line.match(/^\[([\d,]*)\] (.*)$/);
  if (marked === null) return { text: line, carries: [] };
  const numbers = (marked[1] ?? '').split(',').filter((number) => number !== '');
  return { text: marked[2] ?? '', carries: numbers.map((number) => Number(number) - 1) };
}
