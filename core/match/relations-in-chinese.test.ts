import { expect, it } from 'vitest';
import { indexLibrary } from './candidates/index-library.ts';
import { findMatch } from './find-match.ts';

const QUOTED = '“从来没有人问过船员，这样的班次到底能不能做得下来。”工会主席法尔克星期一在码头上说。';
const STOCK = '对此，公司没有作出回应。';
const LONG_STOCK = '截至记者发稿时，该公司尚未对此作出任何回应。';
const PARAGRAPHS = [
  '林港渡轮工人罢工抗议新时刻表',
  `林港大约四百名渡轮工人星期一停工，抗议公司推行的新时刻表。北湾航运取消了三十六班船，请旅客改乘火车。${QUOTED}`,
  `经理布兰特表示，新时刻表已经讨论了七个月，不会撤回。这家国有公司每年运送旅客二百一十万人次。${STOCK}`,
  '岛上的商店说，面包和牛奶已经不多了。医院把十一名病人送到了大陆。谈判将于星期三晚上在市政厅继续进行。',
  LONG_STOCK,
];
const OTHER = [
  '镇上新开的奶酪市场第一天就迎来了许多客人，铜管乐队奏了一整个上午。',
  '四十个摊位摆在旧屋顶下面，有山上的养羊人，也有只卖黄油的老人。',
  '市长买了一块和孩子一样重的奶酪，各家报纸都给他拍了照片。',
  '市场的创办人是一位退休邮差，他希望每隔一个星期六办一次。',
];
const library = indexLibrary([
  {
    id: 'ferry',
    title: PARAGRAPHS[0] ?? '',
    language: 'zh',
    text: PARAGRAPHS.join('\n'),
    origin: { url: null, site: null, byline: null, published: null, remark: null },
    notes: [],
  },
]);

it.each<[string, readonly string[], string | null]>([
  ['the article', PARAGRAPHS, 'copy'],
  ['another article that quotes a sentence', [...OTHER.slice(0, 2), QUOTED, ...OTHER.slice(2)], 'quotes'],
  ['what everybody writes', [...OTHER.slice(0, 2), STOCK, ...OTHER.slice(2), LONG_STOCK], null],
  ['the headline in a list', [...OTHER, PARAGRAPHS[0] ?? ''], null],
])('%s', (_, page, relation) => {
  expect(findMatch(library, page.join('\n'))?.match.relation ?? null).toBe(relation);
});

const ADDED = '北湾航运星期四说，渡轮工人的罢工已经结束，船只从星期五起照常开出。';
const NOTE = '转载请注明出处，未经许可不得以任何方式使用本报的文字和图片。';

it.each<[string, readonly string[], readonly string[]]>([
  ['a last paragraph that speaks of the article', [...PARAGRAPHS, ADDED], [ADDED]],
  ['a first one', [ADDED, ...PARAGRAPHS.slice(1)], [ADDED]],
  ['no house’s note', [...PARAGRAPHS, NOTE], []],
])('added is %s', (_, page, added) => {
  const text = page.join('\n');
  const whole = [{ start: 0, end: text.length }];
  const match = findMatch(library, text, whole, [], null, whole)?.match;
  expect(match?.added.map(({ start, end }) => text.slice(start, end))).toEqual(added);
});
