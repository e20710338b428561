import { expect, it } from 'vitest';
import { readHtml } from '../../tools/analyze/read-html.ts';
import { articleText } from './article-text.ts';
import { findArticles } from './find-articles.ts';

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
