import type { Relation } from '../../../core/match/match.ts';
import type { Span } from '../../../core/text/span.ts';
import { editHeavily, editLightly, editOneFact } from './edit-story.ts';
import { type LaidOut, layOut } from './lay-out.ts';
import type { LibraryName } from './make-library.ts';
import { seeded } from './seeded.ts';
import type { Story, Telling } from './story.ts';

/** One page and what is to be said of it. */
export interface Case {
  name: string;
  kind: string;
  /** The story that the page carries; null where it carries none of the library's. */
  story: string | null;
  relation: Relation | null;
  /** The article that the page prints. */
  telling: Telling;
  page: string;
  /** Where the page's own article stands. */
  own: Span[];
  /** Sentence of the story (its number) and where the page carries it. */
  links: { stored: number; page: Span }[];
  /** Share of the story's characters in sentences that the page carries. */
  coverage: number;
  library: LibraryName;
}

/** Every case of these stories; the same each time. */
export function makeCases(stories: readonly Story[]): Case[] {
  return stories.flatMap((story, i) => {
    const other = stories[(i + 1) % stories.length] as Story;
    const third = stories[(i + 2) % stories.length] as Story;
    return [...sameWords(story, other), ...otherWords(story), ...quotations(story, other), ...others(story, third)];
  });
}

function sameWords(story: Story, other: Story): Case[] {
  const { id, story: told } = story;
  const from = 1 + Math.floor(seeded(id)() * 2);
  const endless = makeCase(story, 'endless', 'copy', told);
  const next = layOut(other.story, `${id}-next`);
  const byHand = story.heavy === null ? [] : [makeCase(story, 'heavy by hand', 'edited', story.heavy)];
  return [
    ...byHand,
    makeCase(story, 'copy', 'copy', told),
    makeCase(story, 'excerpt', 'excerpt', told.slice(0, 1 + Math.ceil(told.length / 2))),
    makeCase(story, 'excerpt', 'excerpt', told.slice(from, from + 2)),
    ...['a', 'b', 'c'].map((seed) => makeCase(story, 'one fact', 'edited', editOneFact(told, id + seed))),
    ...['a', 'b'].map((seed) => makeCase(story, 'light', 'edited', editLightly(told, id + seed, other.topic))),
    ...['a', 'b', 'c'].map((seed) => makeCase(story, 'heavy', 'edited', editHeavily(told, id + seed, other.topic))),
    { ...endless, page: `${endless.page}\n${next.page}` },
  ];
}

function otherWords(story: Story): Case[] {
  const far = story.far === null ? [] : [makeCase(story, 'far', 'retranslation', story.far)];
  return [
    makeCase(story, 'near', 'retranslation', story.near),
    makeCase(story, 'summary', 'retranslation', story.summary),
    ...far,
  ];
}

function quotations(story: Story, other: Story): Case[] {
  const long = story.story
    .slice(1)
    .flat()
    .filter(({ text }) => text.length > 80);
  const pick = (at: number) => long[Math.floor(long.length * at)] as (typeof long)[number];
  const put = (host: Telling, at: number, sentence: (typeof long)[number]): Telling => [
    ...host.slice(0, at),
    [sentence],
    ...host.slice(at),
  ];
  return [
    makeCase(story, 'quotes', 'quotes', put(story.topic, 2, pick(0.2))),
    makeCase(story, 'quotes', 'quotes', put(put(other.topic, 1, pick(0.5)), 3, pick(0.9))),
  ];
}

function others(story: Story, third: Story): Case[] {
  const none = (kind: string, telling: Telling, library: LibraryName): Case => ({
    ...makeCase(
      story,
      kind,
      null,
      telling.map((paragraph) => paragraph.map(({ text }) => ({ text, carries: [] }))),
    ),
    story: null,
    library,
  });
  const [headline, lead] = story.story.flat().map(({ text }) => text);
  const teasing = none('teaser', story.topic, 'stories');
  return [
    none('topic', story.topic, 'stories'),
    { ...teasing, page: `${teasing.page}\nRead also\n${headline}\n${lead}` },
    none('topic', story.story, 'topics'),
    none('topic', story.near, 'topics'),
    none('topic', story.summary, 'topics'),
    ...(story.rival === null ? [] : [none('rival', story.rival, 'stories')]),
    none('topic', [...story.topic.slice(0, 3), ...third.topic], 'stories'),
  ];
}

function makeCase(story: Story, kind: string, relation: Relation | null, telling: Telling): Case {
  const name = `${story.id} ${kind}`;
  const { page, own, links }: LaidOut = layOut(telling, name);
  const lengths = story.story.flat().map(({ text }) => text.length);
  const carried = new Set(links.map(({ stored }) => stored));
  const sum = (numbers: Iterable<number>) => [...numbers].reduce((total, i) => total + (lengths[i] ?? 0), 0);
  const coverage = sum(carried) / sum(lengths.keys());
  return { name, kind, story: story.id, relation, telling, page, own, links, coverage, library: 'stories' };
}
