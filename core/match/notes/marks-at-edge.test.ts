import { expect, it } from 'vitest';
import { makeOwnNote } from '../../library/notes/make-own-note.ts';
import { indexLibrary } from '../candidates/index-library.ts';
import { findMatch } from '../find-match.ts';

const ENGLISH = [
  'About 400 ferry workers in the port of Lindhavn stopped work on Monday in protest against a new timetable.',
  'The timetable “will not be withdrawn”, said Peter Brandt, who runs the operator (Nordsund Lines), on Tuesday.',
  'Shops on the island of Storholm report that bread and milk are running short, and a hospital has moved eleven patients.',
].join('\n');
const DASHED = ENGLISH.replace('”, said', '” – said').replace('), on', ') and on');
const JAPANESE = [
  'リンドハウン港のフェリー従業員は月曜日、新しいダイヤに抗議して仕事を止めた。',
  '「誰も乗組員に聞いていない」と労組委員長のイーダ・ファルク氏は話した。会社（国有）は撤回しない考えを示した。',
  'ストルホルム島の商店では、パンと牛乳が足りなくなっている。病院は患者を本土へ移した。',
].join('\n');
const CHINESE = [
  '林港大约四百名渡轮工人星期一停工，抗议公司推行的新时刻表。',
  '北湾航运取消了三十六班船，请旅客改乘火车。',
  '岛上的商店说，面包和牛奶已经不多了。谈判将于星期三晚上在市政厅继续进行。',
].join('\n');

/** What is changed on the page, the noted words, and the words that the note has there. */
it.each<[string, string, [string, string], string, string]>([
  [
    'a comma is set inside',
    ENGLISH,
    ['withdrawn”,', 'withdrawn,”'],
    '“will not be withdrawn”',
    '“will not be withdrawn,”',
  ],
  [
    'a comma is set inside, noted without marks',
    ENGLISH,
    ['n”,', 'n,”'],
    'will not be withdrawn',
    'will not be withdrawn',
  ],
  ['a comma is set outside', ENGLISH.replace('n”,', 'n,”'), ['n,”', 'n”,'], 'not be withdrawn,”', 'not be withdrawn”'],
  [
    'a comma is set outside, noted with it',
    ENGLISH.replace('n”,', 'n,”'),
    ['n,”', 'n”,'],
    'be withdrawn,',
    'be withdrawn',
  ],
  ['nothing is changed', ENGLISH, ['a', 'a'], '“will not be withdrawn”,', '“will not be withdrawn”,'],
  ['nothing is changed in brackets', ENGLISH, ['a', 'a'], 'Nordsund Lines', 'Nordsund Lines'],
  ['nothing is changed, noted with a dash', DASHED, ['a', 'a'], '“will not be withdrawn” –', '“will not be withdrawn”'],
  ['nothing is changed, noted into the next word', DASHED, ['a', 'a'], '(Nordsund Lines) a', '(Nordsund Lines)'],
  [
    'a comma is set outside French marks',
    ENGLISH.replace('n”,', 'n,”'),
    ['withdrawn,”', 'withdrawn »,'],
    'be withdrawn,',
    'be withdrawn',
  ],
  [
    'quotations are set in French marks',
    ENGLISH,
    ['“will not be withdrawn”', '« will not be withdrawn »'],
    '“will not be withdrawn”',
    '« will not be withdrawn »',
  ],
  [
    'such marks are none of a passage without',
    ENGLISH,
    ['“will not be withdrawn”', '« will not be withdrawn »'],
    'will not be withdrawn',
    'will not be withdrawn',
  ],
  [
    'a Japanese stop is set inside',
    JAPANESE,
    ['ない」', 'ない。」'],
    '「誰も乗組員に聞いていない」',
    '「誰も乗組員に聞いていない。」',
  ],
  [
    'Japanese marks are of half width',
    JAPANESE,
    ['「誰も乗組員に聞いていない」', '｢誰も乗組員に聞いていない｣'],
    '聞いていない」',
    '聞いていない｣',
  ],
  ['brackets have spaces within', JAPANESE, ['（国有）', '（ 国有 ）'], '（国有）', '（ 国有 ）'],
  ['a Chinese number is another', CHINESE, ['三十六班', '四十班'], '三十六班船', '四十班船'],
])('a note is where its words are and ends with its own marks where %s', (_, text, [from, to], noted, expected) => {
  const start = text.indexOf(noted);
  const note = makeOwnNote('n', { kind: 'unsourced', source: '', text: 'Who?' }, [
    { start, end: start + noted.length },
  ]);
  const origin = { url: null, site: null, byline: null, published: null, remark: null };
  const library = indexLibrary([{ id: 'a', title: '', language: null, text, origin, notes: [note] }]);
  const page = text.replace(from, to);
  const [carried] = findMatch(library, page)?.notes ?? [];
  expect(carried?.content.map((span) => page.slice(span.start, span.end))).toEqual([expected]);
});

it('a note on several Chinese words of which two are others is left out', () => {
  const start = CHINESE.indexOf('三十六班船');
  const note = makeOwnNote('n', { kind: 'unsourced', source: '', text: 'Who?' }, [{ start, end: start + 5 }]);
  const origin = { url: null, site: null, byline: null, published: null, remark: null };
  const library = indexLibrary([{ id: 'a', title: '', language: null, text: CHINESE, origin, notes: [note] }]);
  expect(findMatch(library, CHINESE.replace('三十六班船', '许多列车船'))?.notes).toEqual([]);
});
