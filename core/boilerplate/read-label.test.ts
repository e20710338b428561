import { describe, expect, it } from 'vitest';
import { readLabel } from './read-label.ts';

describe('a line’s label', () => {
  it.each([
    ['Read also: The last crane is sold', 'teaser'],
    ['Lesen Sie auch', 'teaser'],
    ['À lire aussi » Le port ferme en hiver', 'teaser'],
    ['Lea también: El puerto cierra', 'teaser'],
    ['Leggi anche', 'teaser'],
    ['Lees ook: De haven sluit', 'teaser'],
    ['Czytaj także: Port zamknięty', 'teaser'],
    ['Läs också: Hamnen stänger', 'teaser'],
    ['Lue myös: Satama suljetaan', 'teaser'],
    ['Olvassa el ezt is: Bezár a kikötő', 'teaser'],
    ['Citește și: Portul se închide', 'teaser'],
    ['Διαβάστε επίσης: Κλείνει το λιμάνι', 'teaser'],
    ['Pročitajte i: Luka se zatvara', 'teaser'],
    ['Прочетете още: Пристанището затваря', 'teaser'],
    ['Читайте также: Порт закрывается', 'teaser'],
    ['Baca juga: Pelabuhan ditutup', 'teaser'],
    ['Xem thêm: Đóng cửa cảng', 'teaser'],
    ['ये भी पढ़ें: बंदरगाह बंद', 'teaser'],
    ['بیشتر بخوانید: بندر بسته شد', 'teaser'],
    ['اقرأ أيضا: إغلاق الميناء', 'teaser'],
    ['קראו גם: הנמל נסגר', 'teaser'],
    ['関連記事', 'teaser'],
    ['延伸阅读：港口关闭', 'teaser'],
    ['관련 기사: 항구 폐쇄', 'teaser'],
    ['READ MORE Ten ways to cross the sound', 'teaser'],
    ['Advertisement', 'ad'],
    ['- Anzeige -', 'ad'],
    ['Article continues after advert...', 'ad'],
    ['विज्ञापन', 'ad'],
    ['Dalszy ciąg artykułu pod materiałem wideo', 'teaser'],
    ['SCROLL TO CONTINUE WITH CONTENT', 'ad'],
    ['You can share this story on social media:', 'social'],
    ['広告', 'ad'],
    ['مادة إعلانية', 'ad'],
    ['シェア', 'social'],
    ['分享到：', 'social'],
    ['Powered by Rates.example', 'ad'],
    ['Share this article', 'social'],
    ['Story continues below', 'other'],
    ['En vidéo, la fête de la mer', 'caption'],
  ])('%s is of type %s', (line, type) => {
    expect(readLabel(line)?.type).toBe(type);
  });

  it.each([
    'The boats are powered by diesel, and will be for ten more years.',
    'Read in full, the letter says something else.',
    'Related companies will be asked as well.',
    'Advertisements for engineers have been in the trade press.',
    'Presented by the minister on Monday, the plan was rejected by Tuesday.',
    'Empfehlungen',
    'Baca juga surat itu, kata wali kota kepada warga.',
    'इन्हें भी पढ़ना चाहिए, मेयर ने कहा।',
    '',
  ])('“%s” has none', (line) => {
    expect(readLabel(line)).toBeNull();
  });
});
