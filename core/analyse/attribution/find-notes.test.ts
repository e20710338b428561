import { describe, expect, it } from 'vitest';
import type { Note } from '../../notes/note.ts';
import type { BlockLink } from '../../text/block.ts';
import type { AnalysedText, Role } from '../analysed-text.ts';
import type { Tagger } from '../tagger/tagger.ts';
import { findNotes } from './find-notes.ts';

/** Lines are paragraphs; "# " opens the headline, "## " the standfirst. */
function articleOf(lines: string[], links: BlockLink[] = [], url: string | null = null): AnalysedText {
  const roleOf = (line: string): Role =>
    line.startsWith('# ') ? 'headline' : line.startsWith('## ') ? 'standfirst' : 'body';
  const plain = lines.map((line) => line.replace(/^#+ /, ''));
  const text = plain.join('\n');
  let start = 0;
  const paragraphs = plain.map((line, index) => {
    const span = { start, end: start + line.length };
    start += line.length + 1;
    return {
      ...span,
      role: roleOf(lines[index]!),
      links: links.filter((link) => link.start >= span.start && link.end <= span.end),
    };
  });
  return { text, paragraphs, url };
}
const notesOf = (...lines: string[]) => findNotes(articleOf(lines), null);
const wordsOf = (lines: string[], note: Note) =>
  note.content.map(({ start, end }) => lines.join('\n').slice(start, end)).join(' + ');
const shownOf = (notes: Note[]) => notes.filter(({ act }) => act !== 'attitude');

describe('who the source is', () => {
  it.each<[string, string[], string | null, string]>([
    ['a full name', ['The surgeon Ana Ruiz said the ward was full.'], 'Ana Ruiz', 'named'],
    [
      '"he" is the source before',
      ['The club’s coach Erik Sand said it was over.', 'He added that he would rest.'],
      'Erik Sand',
      'named',
    ],
    [
      '"she" skips the man named in between',
      ['Ana Ruiz, a surgeon, said Erik Sand was well.', 'She added that he would run again.'],
      'Ana Ruiz',
      'named',
    ],
    [
      'a short name',
      ['The chemist Ana Ruiz runs the laboratory.', 'Ruiz said the water was clean.'],
      'Ana Ruiz',
      'named',
    ],
    [
      'the publication',
      ['The story appeared in The Harbour Post.', 'According to the publication, the port will close.'],
      'The Harbour Post',
      'named',
    ],
    [
      'the professor',
      ['Professor Ana Ruiz wrote that ice thins.', 'The professor said winters were short.'],
      'Ana Ruiz',
      'named',
    ],
    [
      'a role the article gave somebody',
      ['Port director Erik Sand met Mayor Ana Ruiz.', 'The port director said the crane was safe.'],
      'Erik Sand',
      'named',
    ],
    ['a name behind an office', ['The head of the SRT Oleg Brandt said it was calm.'], 'Oleg Brandt', 'named'],
    [
      'two titles in a row',
      ['Professor of Trent University Doctor of Law Oleg Brandt believes that it is legal.'],
      'Oleg Brandt',
      'named',
    ],
    [
      'an outlet with its kind',
      ['The strike ended. This was reported by the newspaper The Harbour Post.'],
      'The Harbour Post',
      'named',
    ],
    ['a government seat', ['The Kremlin said no request had come.'], 'The Kremlin', 'named'],
    [
      'the council',
      ['Trent Borough Council met on Monday.', 'The council said the pool would close.'],
      'Trent Borough Council',
      'named',
    ],
    [
      'the company, by what stands beside its name',
      ['Pikku, the photo app that forgets, had a leak.', 'The company said it was sorry.'],
      'Pikku',
      'named',
    ],
    [
      'the company is not where somebody else works',
      [
        'Pikku, the photo app that forgets, had a leak.',
        'Ana Ruiz, an analyst at Corran Securities, sold her shares.',
        'The company said it was sorry.',
      ],
      'Pikku',
      'named',
    ],
    [
      'a short name of a company',
      ['Kastrup Foods opened a mill.', 'Kastrup said the mill was clean.'],
      'Kastrup Foods',
      'named',
    ],
    [
      'a given name',
      ['The defendant is Clive Penhale.', 'Clive told the court that he was at home.'],
      'Clive Penhale',
      'named',
    ],
    ['a given name of nobody else', ['Clive told the crew that he was at home.'], 'Clive', 'described'],
    [
      'who speaks for a council',
      ['Trent Borough Council met.', 'A spokeswoman for the council said the pool would close.'],
      'Trent Borough Council',
      'named',
    ],
    [
      'a body goes by the words that name it',
      ['The NGG-Ost union said it would strike.'],
      'The NGG-Ost union',
      'named',
    ],
    [
      '"I" inside a quotation',
      ['“They closed the door. I asked why,” Ana Ruiz said. “I think they fear us.”'],
      'Ana Ruiz',
      'named',
    ],
    [
      'a role is not that of whoever is named beside it',
      [
        'President Amaro Telles leads. His spokesman, Nuno Brand, said the president was calm.',
        'The president said he would wait.',
      ],
      'Amaro Telles',
      'named',
    ],
    [
      'Mr is no woman',
      ['Ann Lund met Erik Lund. Ann Lund sang.', 'Mr Lund said the song was long.'],
      'Erik Lund',
      'named',
    ],
    [
      'a word that opens the sentence is no name',
      ['Although Lund won, nobody came. Erik Lund left.', 'Lund said it was over.'],
      'Erik Lund',
      'named',
    ],
    ['a judge without a name', ['A federal judge said the law stood.'], null, 'described'],
    ['two people briefed', ['Two people briefed on the talks said the deal was near.'], null, 'described'],
    ['somebody who speaks for a named body', ['A spokesman for Ana Ruiz said the race was off.'], null, 'described'],
    ['aides of somebody', ['Ruiz campaign aides said the race was off.'], null, 'described'],
    ['critics', ['Critics said the dam was weak.'], null, 'vague'],
    ['some of a group', ['Some negotiators said the talks had failed.'], null, 'vague'],
    ['a number of', ['A number of experts believe that the dam is weak.'], null, 'vague'],
    ['a bare plural', ['Officials said the dam was weak.'], null, 'vague'],
    ['a party at large', ['Democrats said the dam was weak.'], null, 'vague'],
    ['the media', ['The Brazilian media said the dam was weak.'], null, 'vague'],
    ['several together take the best', ['Critics and Ana Ruiz said the dam was weak.'], 'Ana Ruiz', 'named'],
    ['nobody', ['It is reported that the dam is weak.'], null, 'none'],
    ['an adverb alone', ['The dam reportedly leaks.'], null, 'none'],
    ['hearsay', ['The driver is believed to have fled.'], null, 'none'],
  ])('%s', (_, lines, resolved, grade) => {
    const note = shownOf(notesOf(...lines)).at(-1)!;
    if (resolved !== null || grade === 'none')
      expect(note.source?.resolved?.replace(/^Critics and /, '') ?? null).toBe(resolved);
    expect(note.source?.grade).toBe(grade);
    expect(note.kind).toBe(grade === 'vague' || grade === 'none' ? 'unsourced' : 'attributed');
  });

  it('a subject left out is the one before', () => {
    const notes = notesOf('Ana Ruiz said the ward was full and vowed that she would stay.');
    expect(notes.map(({ source }) => source?.resolved)).toEqual(['Ana Ruiz', 'Ana Ruiz']);
  });
});

describe('how it reached the page', () => {
  it.each<[string, string]>([
    ['Ana Ruiz said on Monday that the port would close.', 'Occasion: “on Monday”.'],
    ['Ana Ruiz said in an interview with CNN that the port would close.', 'Occasion: “in an interview with CNN”.'],
    ['“It will close,” Ana Ruiz told reporters.', 'Occasion: “reporters”.'],
    ['At a rally in Trent on Friday, Ana Ruiz said it was over.', 'Occasion: “At a rally in Trent”, “on Friday”.'],
    ['Ana Ruiz said the port would close on Monday.', 'No occasion is named.'],
    ['Ana Ruiz said it was over.', 'No occasion is named.'],
  ])('the occasion is said or missed: %s', (line, words) => {
    expect(notesOf(line)[0]?.why).toContain(words);
  });

  it('a document is its own occasion', () => {
    expect(notesOf('According to a study by the Ice Institute, winters are short.')[0]?.why).not.toContain('ccasion');
  });

  it.each<[string, string, string | null]>([
    ['the source is an outlet', 'The Harbour Post reported that the port would close.', 'second-hand'],
    ['told to an outlet', '“It will close,” Ana Ruiz told The Harbour Post.', 'second-hand'],
    [
      'in an interview with an outlet',
      'Ana Ruiz said in an interview with CNN that the port would close.',
      'second-hand',
    ],
    ['told to people', '“It will close,” Ana Ruiz told her staff.', 'first-hand'],
    ['a person said it', 'Ana Ruiz said the port would close.', 'first-hand'],
  ])('%s', (_, line, via) => {
    expect(notesOf(line)[0]?.via).toBe(via);
  });

  it('the page’s own outlet is no second hand', () => {
    const article = articleOf(
      ['Ana Ruiz told The Harbour Post the port would close.'],
      [],
      'https://www.harbourpost.example/a',
    );
    expect(findNotes(article, null)[0]?.via).toBe('first-hand');
  });

  it.each<[string, string | null]>([
    ['https://journal.example/ice', 'https://journal.example/ice'],
    ['https://news.harbour.example/other', null],
    ['mailto:ana@journal.example', null],
    ['not an address', null],
  ])('a link to %s in the sentence: %s', (href, link) => {
    const line = 'According to a study in Ice, winters are short.';
    const start = line.indexOf('study');
    const article = articleOf([line], [{ start, end: start + 5, href }], 'https://www.harbour.example/a');
    expect(findNotes(article, null)[0]?.source?.link).toBe(link);
  });
});

describe('bare claims', () => {
  const claimsOf = (...lines: string[]) => notesOf(...lines).filter(({ act }) => act === 'claim');

  it.each([
    ['It is noteworthy that the club said nothing of the fee.'],
    ['At the same time, no significant changes were achieved.'],
    ['With high probability, this photograph is fake.'],
    ['The firm continues to be accused of dumping waste.'],
    ['Large differences in taste were noted in the north.'],
    ['However, in practice, the league saw no change.'],
    ['The site was repeatedly exposed last year.'],
  ])('%s', (line) => {
    const [claim] = claimsOf(line);
    expect(claim).toMatchObject({ kind: 'unsourced', source: { grade: 'none' } });
    expect(claim?.confidence).toBeLessThanOrEqual(0.5);
  });

  it('a standfirst that only may be', () => {
    expect(claimsOf('# Port', '## The port may close in May', 'The port may close in June.')).toHaveLength(1);
  });

  it('a second line of plain text is a standfirst', () => {
    const text = ['Port to close', 'The port may close in May', 'It is old.', 'It leaks.'];
    expect(claimsOf(...text)).toHaveLength(1);
    expect(claimsOf('It is old.', 'The port may close in May', 'It is old.', 'It leaks.')).toEqual([]);
  });

  it.each([
    ['It seems that the club is tired.'],
    ['The rate is expected to rise.'],
    ['Was anything noted in the north?'],
    ['The differences were noted by Ana Ruiz.'],
    ['Ana Ruiz said large differences were noted in the north.'],
    ['Two goals were scored in the north.'],
    ['The port may close in June.'],
    ['“It is noteworthy that nobody came,” the song goes.'],
  ])('silent: %s', (line) => {
    expect(claimsOf(line)).toEqual([]);
  });

  it.each([['It seems that the club is tired.'], ['The rate is expected to rise.'], ['Who said it?']])(
    'no unsourced report: %s',
    (line) => {
      expect(notesOf(line).filter(({ kind }) => kind === 'unsourced')).toEqual([]);
    },
  );
});

describe('quotations over several paragraphs', () => {
  const contentOf = (...lines: string[]) =>
    notesOf(...lines)
      .filter(({ act }) => act === 'report')
      .map((note) => wordsOf(lines, note));

  it.each<[string, string[], string[]]>([
    [
      'the cue before them',
      ['Ana Ruiz said: “The ferry sinks.', '“We swim.', '“We rest.”', 'It rained.'],
      ['“The ferry sinks. + “We swim. + “We rest.”'],
    ],
    ['the cue behind the last', ['“The ferry sinks.', '“We swim,” Ana Ruiz said.'], ['“The ferry sinks. + “We swim,”']],
    [
      'silent: the first paragraph closes',
      ['Ana Ruiz said: “The ferry sinks.”', '“We swim,” Erik Sand said.'],
      ['“The ferry sinks.”', '“We swim,”'],
    ],
    [
      'silent: the next paragraph has a speaker of its own',
      ['Ana Ruiz said: “The ferry sinks.', '“We swim,” Erik Sand said.'],
      ['“The ferry sinks.', '“We swim,”'],
    ],
  ])('%s', (_, lines, contents) => {
    expect(contentOf(...lines)).toEqual(contents);
  });
});

describe('notes', () => {
  it.each([
    ['Ana Ruiz said: “It will close.”', 'direct', 'report'],
    ['Ana Ruiz said it would “close for good” in May.', 'mixed', 'report'],
    ['Ana Ruiz said it would close.', 'indirect', 'report'],
    ['Ana Ruiz wants to close the port.', 'indirect', 'attitude'],
  ])('%s is %s, %s', (line, form, act) => {
    expect(notesOf(line)[0]).toMatchObject({ form, act });
  });

  it('stand in the order a reader meets them, with ids in that order', () => {
    const notes = notesOf(
      'Ana Ruiz said it was late.',
      'It is noteworthy that nobody came.',
      'Critics said it was early.',
    );
    expect(notes.map(({ id, act }) => [id, act])).toEqual([
      ['a1', 'report'],
      ['a2', 'claim'],
      ['a3', 'report'],
    ]);
  });

  it('say in words which evidence they go by and what to ask', () => {
    const [note] = notesOf('A number of experts believe that the dam is weak.');
    expect(note?.why).toContain('“believe”');
    expect(note?.why).toContain('“A number of experts”');
    expect(note?.question).toMatch(/\?$/);
  });

  it('leave an aside in brackets at the end out of what is attributed', () => {
    const line = 'Ana Ruiz said the dam was weak (it was built in a hurry in 1950).';
    const end = line.length - 1;
    const found = { source: [{ start: 0, end: 8 }], cue: [{ start: 9, end: 13 }], confidence: 0.9 };
    const tagger: Tagger = { findAttributions: () => [{ ...found, content: [{ start: 14, end }] }] };
    expect(findNotes(articleOf([line]), tagger).map((note) => wordsOf([line], note))).toEqual(['the dam was weak']);
  });

  it.each([['The driver reportedly fled.'], ['The driver is believed to have fled.']])(
    'take what nobody says by rule where the tagger has nothing: %s',
    (line) => {
      const tagger: Tagger = { findAttributions: () => [] };
      expect(findNotes(articleOf([line]), tagger).map(({ kind, source }) => [kind, source?.grade])).toEqual([
        ['unsourced', 'none'],
      ]);
    },
  );

  it('have a source without the comma that the tagger takes along', () => {
    const line = 'Ana Ruiz, a surgeon, said the ward was full.';
    const found = { source: [{ start: 0, end: 20 }], cue: [{ start: 21, end: 25 }], content: [{ start: 26, end: 43 }] };
    const tagger: Tagger = { findAttributions: () => [{ ...found, confidence: 0.9 }] };
    expect(findNotes(articleOf([line]), tagger)[0]?.source?.text).toBe('Ana Ruiz, a surgeon');
  });

  it('take the rule of "according to" before the tagger’s reading', () => {
    const line = 'According to the survey, it was early.';
    const found = { source: [], cue: [{ start: 0, end: 12 }], content: [{ start: 13, end: 23 }], confidence: 0.9 };
    const tagger: Tagger = { findAttributions: () => [found] };
    expect(findNotes(articleOf([line]), tagger).map((note) => wordsOf([line], note))).toEqual(['it was early']);
  });

  it('take the tagger’s attributions, and add closed constructions it misses', () => {
    const article = articleOf(['Ana Ruiz said it was late. According to the survey, it was early.']);
    const tagger: Tagger = { findAttributions: () => [] };
    expect(findNotes(article, tagger).map(({ source }) => source?.text)).toEqual(['the survey']);
  });

  it('nothing is found in nothing', () => {
    expect(notesOf('')).toEqual([]);
  });
});
