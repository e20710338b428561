import { seeded } from './seeded.ts';
import type { Telling, ToldSentence } from './story.ts';

/** One name or number of one sentence changed; nothing else. */
export function editOneFact(telling: Telling, seed: string): Telling {
  const random = seeded(seed);
  const sentences = telling.flat();
  const start = 1 + Math.floor(random() * (sentences.length - 1));
  for (let i = 0; i < sentences.length; i++) {
    const chosen = sentences[(start + i) % sentences.length] as ToldSentence;
    const changed = changeFact(chosen.text, random);
    if (changed === chosen.text) continue;
    return telling.map((paragraph) =>
      paragraph.map((sentence) => (sentence === chosen ? { ...sentence, text: changed } : sentence)),
    );
  }
  return telling;
}

function changeFact(text: string, random: () => number): string {
  const places = [...text.matchAll(/(?<=[\p{Ll},] )(?:\d[\d,.]*\d|\d|\p{Lu}\p{Ll}{3,})(?![\d,.]*\d)/gu)];
  const place = places[Math.floor(random() * places.length)];
  if (place === undefined) return text;
  const old = place[0];
  const other = /\d/.test(old)
    ? String(Number(old.replace(/\D/g, '')) + 3)
    : old.length % 2 === 0
      ? 'Ferrand'
      : 'Korvath';
  return text.slice(0, place.index) + other + text.slice(place.index + old.length);
}

/** A few sentences reworded, one dropped, one added. */
export function editLightly(telling: Telling, seed: string, foreign: Telling): Telling {
  return edit(telling, seed, foreign, { reword: 0.15, drop: 0.04, add: 0.04, merge: 0, split: 0, moved: 0 });
}

/** Sentences reworded, merged, split, moved, dropped and added. */
export function editHeavily(telling: Telling, seed: string, foreign: Telling): Telling {
  return edit(telling, seed, foreign, { reword: 0.55, drop: 0.15, add: 0.12, merge: 0.15, split: 0.2, moved: 2 });
}

interface Shares {
  reword: number;
  drop: number;
  add: number;
  merge: number;
  split: number;
  /** Paragraphs that change their place. */
  moved: number;
}

function edit(telling: Telling, seed: string, foreign: Telling, shares: Shares): Telling {
  const random = seeded(seed);
  const others = foreign.flat();
  const paragraphs = telling.slice(1).map((paragraph) => {
    const edited: ToldSentence[] = [];
    for (const sentence of paragraph) {
      if (random() < shares.drop) continue;
      const text = random() < shares.reword ? reword(sentence.text, random) : sentence.text;
      const last = edited.at(-1);
      const parts = random() < shares.split ? splitAtClause(text) : [text];
      if (last !== undefined && parts.length === 1 && random() < shares.merge) {
        edited[edited.length - 1] = merge(last, { ...sentence, text });
      } else {
        edited.push(...parts.map((part) => ({ ...sentence, text: part })));
      }
      const other = others[Math.floor(random() * others.length)];
      if (other !== undefined && random() < shares.add) edited.push({ text: other.text, carries: [] });
    }
    return edited;
  });
  for (let i = 0; i < shares.moved; i++) {
    const [taken] = paragraphs.splice(Math.floor(random() * paragraphs.length), 1);
    if (taken !== undefined) paragraphs.splice(Math.floor(random() * (paragraphs.length + 1)), 0, taken);
  }
  return [...telling.slice(0, 1), ...paragraphs.filter((paragraph) => paragraph.length > 0)];
}

function merge(first: ToldSentence, second: ToldSentence): ToldSentence {
  const text = `${first.text.replace(/[.?!]$/, '')}, and ${second.text.charAt(0).toLowerCase()}${second.text.slice(1)}`;
  return { text, carries: [...first.carries, ...second.carries] };
}

function splitAtClause(text: string): string[] {
  const place = text.match(/^(.{30,}?), (?:and|but|which|who|when|because|while) (.{25,})$/);
  if (place === null || text.includes('"')) return [text];
  const rest = place[2] ?? '';
  return [`${place[1]}.`, `${rest.charAt(0).toUpperCase()}${rest.slice(1)}`];
}

const SWAPS: readonly [RegExp, string][] = [
  [/\bsaid\b/, 'stated'],
  [/\bAccording to (?:the|its) (\w+),? /, 'As the $1 has it, '],
  [/\bbelieves?\b/, 'is convinced'],
  [/\bmore than\b/, 'over'],
  [/\babout (?=\d)/i, 'some '],
  [/\bwas reported\b/, 'became known'],
  [/\bhad\b/, 'had already'],
  [/\bpeople\b/, 'persons'],
  [/\blast (year|month|summer|season)\b/, 'in the past $1'],
  [/\bproposed\b/, 'put forward the idea'],
  [/\b(?:very|fully|clearly|completely) /, ''],
  [/\bbecause\b/, 'since'],
  [/\bdemand(s|ed)\b/, 'insist$1 on it'],
  [/\bbut\b/, 'yet'],
  [/\bwill\b/, 'is going to'],
  [/\bof the\b/, 'of this'],
  [/\bThe\b/, 'That'],
  [/ (in|on|at|from|for) the (\w+)\./, ' $1 the $2 in question.'],
];

function reword(text: string, random: () => number): string {
  const order = [...SWAPS].sort(() => random() - 0.5);
  const wanted = 1 + Math.floor(random() * 4);
  let done = 0;
  let changed = text;
  for (const [from, to] of order) {
    const next = changed.replace(from, to);
    if (next !== changed) done++;
    changed = next;
    if (done === wanted) break;
  }
  if (done > 0) return changed;
  const words = text.split(' ');
  words.splice(Math.floor(words.length / 2), 1);
  return words.join(' ');
}
