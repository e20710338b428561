import { expect, it } from 'vitest';
import { partCredit } from './part-credit.ts';

it.each([
  ['By Ann Keller, May 3, 2026', 'By Ann Keller', 'May 3, 2026'],
  ['By Ann Keller | Sunday, 3 May 2026, 10:42 GMT', 'By Ann Keller', '3 May 2026, 10:42 GMT'],
  ['By Ann Keller · Published 3 May 2026 · 5 min read', 'By Ann Keller', '3 May 2026'],
  ['Posted by Ann Lee on May 3rd, 2026 at 4:11 p.m. EST', 'Posted by Ann Lee', 'May 3rd, 2026 at 4:11 p.m. EST'],
  ['Submitted by ann on Sun, 05/03/2026 - 10:42', 'Submitted by ann', '05/03/2026 - 10:42'],
  ['By Minh Le, 3 May 2026', 'By Minh Le', '3 May 2026'],
  ['By Li Sun, 3 May 2026', 'By Li Sun', '3 May 2026'],
  ['By Ann Keller. Last updated: May 3, 2026', 'By Ann Keller', 'May 3, 2026'],
  ['Posted on May 3, 2026 by Ann Lee', 'by Ann Lee', 'May 3, 2026'],
  ['Sunday, 3 May 2026 · Ann Keller, island desk', 'Ann Keller, island desk', '3 May 2026'],
  ['May 5, 2026May 3, 2026 by Ann Lee', 'by Ann Lee', 'May 5, 2026'],
  ['MAY 3, 2026 | ANN KELLER', 'ANN KELLER', 'MAY 3, 2026'],
  ['Von Ann Keller, 3. Mai 2026', 'Von Ann Keller', '3. Mai 2026'],
  ['Ann Keller – 03.05.2026 – 10:42', 'Ann Keller', '03.05.2026 – 10:42'],
  ['Por Ana Ruiz, 3 de mayo de 2026', 'Por Ana Ruiz', '3 de mayo de 2026'],
  // Only the style sheet sets them apart.
  ['Ann KellerMay 3, 202610:42 pm', 'Ann Keller', 'May 3, 202610:42 pm'],
  ['Ann KellerUpdated May 3, 2026', 'Ann Keller', 'May 3, 2026'],
  ['Ann Keller3 May 2026', 'Ann Keller', '3 May 2026'],
  ['Автор: Анна Келлер, 3 мая 2026', 'Автор: Анна Келлер', '3 мая 2026'],
  ['Anna Keller, 3 października 2026', 'Anna Keller', '3 października 2026'],
  ['陈小雨2026-05-03 14:27:02', '陈小雨', '2026-05-03 14:27:02'],
  ['伊藤良渓 2026年5月3日 18時00分', '伊藤良渓', '2026年5月3日 18時00分'],
  // In Iran's years, in digits of either script.
  ['سارا محمدی1405/02/13', 'سارا محمدی', '1405/02/13'],
  ['سارا محمدی | ۱۴۰۵/۰۲/۱۳', 'سارا محمدی', '۱۴۰۵/۰۲/۱۳'],
  ['سارا محمدی | ۱۳ اردیبهشت ۱۴۰۵ - ۱۰:۱۵', 'سارا محمدی', '۱۳ اردیبهشت ۱۴۰۵ - ۱۰:۱۵'],
  ['By PER HOLM and ANN KELLERMAY 3, 2026', 'By PER HOLM and ANN KELLER', 'MAY 3, 2026'],
  ['By Ann Keller, 05/03/2026 05:00 AM EST', 'By Ann Keller', '05/03/2026 05:00 AM EST'],
  ['By Ann Keller | 5/3/26 7:15 AM EDT', 'By Ann Keller', '5/3/26 7:15 AM EDT'],
  ['Ann Keller · 10:42, 3 May 2026', 'Ann Keller', '10:42, 3 May 2026'],
  ['May 3, 2026, 8 AM ET', null, 'May 3, 2026, 8 AM ET'],
  ['03.05.2026, 12.06 Uhr', null, '03.05.2026, 12.06 Uhr'],
  ['10:42 AM 05/03/2026', null, '10:42 AM 05/03/2026'],
  ['May 3, 2026', null, 'May 3, 2026'],
  ['Oct. 13 3:35 PM 2016', 'Oct. 13 3:35 PM 2016', null],
  ['13 oct 2016', null, '13 oct 2016'],
  // Words before a day, in other languages, are no names.
  ['Publicado em 03/05/2026 17h40 Atualizado em 04/05/2026 09h12', null, '03/05/2026 17h40'],
  ['Ana Ruiz. Publicada em 3 de maio de 2026', 'Ana Ruiz', '3 de maio de 2026'],
  ['Anne Roux. Publié le 03/05/2026 à 18h04', 'Anne Roux', '03/05/2026 à 18h04'],
  ['Gepubliceerd op 3 mei 2026', null, '3 mei 2026'],
  ['Ann op Zee, 3 mei 2026', 'Ann op Zee', '3 mei 2026'],
  ['By Ann Keller', 'By Ann Keller', null],
  ['By Ann Keller, class of 2020', 'By Ann Keller, class of 2020', null],
  ['By Ann Keller, 10:42', 'By Ann Keller, 10:42', null],
  ['By Ann Keller, 7/12', 'By Ann Keller, 7/12', null],
])('names and day in “%s”', (text, names, day) => {
  expect(partCredit(text)).toEqual({ names, day });
});
