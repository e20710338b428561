import { expect, it } from 'vitest';
import { readHtml } from '../../../tools/analyze/read-html.ts';
import { articleText } from '../article-text.ts';
import { findArticles } from '../find-articles.ts';

function textOf(title: string, body: string): string[] {
  const reading = readHtml(`<html><head><title>${title}</title></head><body><h1>${title}</h1>${body}</body></html>`);
  if (typeof reading === 'string') throw new Error(reading);
  const [article] = findArticles(reading);
  return article === undefined ? [] : articleText(reading, article).split('\n');
}

const THAI = [
  'จังหวัดจะปิดศูนย์รีไซเคิลสองในห้าแห่งภายในสิ้นปีนี้ เจ้าหน้าที่กล่าวเมื่อวันจันทร์ หลังจากการตรวจสอบพบว่ามีครัวเรือนใช้น้อย',
  '“ไม่มีใครบอกอะไรเราเลย” ดาน่าซึ่งบริหารศูนย์มาสิบเอ็ดปีกล่าว “ฉันอ่านเจอในโทรศัพท์ที่ลานจอดรถ”',
  'โฆษกกล่าวว่าได้แจ้งพนักงานทางจดหมายแล้ว แต่ปฏิเสธที่จะบอกว่าส่งจดหมายเมื่อใด',
];
const MENU = ['หน้าแรก ข่าว การเมือง กีฬา บันเทิง สุขภาพ ท่องเที่ยว อาหาร การเงิน รถยนต์', 'ติดต่อเรา โฆษณา ร่วมงานกับเรา'];
const paragraphs = (texts: readonly string[]) => texts.map((text) => `<p>${text}</p>`).join('');

it('a text in Thai, which has no full stops, is an article; lists of Thai words are none', () => {
  expect(textOf('จังหวัดปิดศูนย์รีไซเคิล', `<div>${paragraphs(THAI)}</div>`)).toEqual(THAI);
  expect(textOf('จังหวัดปิดศูนย์รีไซเคิล', `<div>${paragraphs([...MENU, ...MENU, ...MENU, ...MENU])}</div>`)).toEqual([]);
});

const JAPANESE = [
  'スカーン島への渡し船は十月に運航をやめると、港の委員会が火曜日に発表した。桟橋が古くなり、車を載せられないためだ。',
  '島の人々は春に知らされていたが、信じた人は少なかった。「毎年そう聞いている」と店を営むブレッケさんは話した。',
  '委員会によると、修理の費用は島の収入の十年分を超える。',
];

it('a Japanese paragraph with a full stop within it alone is text; a line that ends as it does without one is not', () => {
  const last = '新しい船は来年の春に届く。乗るのにかかる料金は大人が片道で八百五十円（税抜き）';
  expect(textOf('最後の船', `<div>${paragraphs([...JAPANESE, last])}</div>`)).toEqual([...JAPANESE, last]);
  const line = '写真と図の提供は渡し船を運航する会社の広報部（無断転載を固く禁じます）';
  expect(textOf('最後の船', `<div>${paragraphs([...JAPANESE, line])}</div>`)).toEqual(JAPANESE);
});
