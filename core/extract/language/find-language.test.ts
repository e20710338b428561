import { expect, it } from 'vitest';
import { readPlainText } from '../../text/read-plain-text.ts';
import { findLanguage } from './find-language.ts';
import { isAnalysed } from './is-analysed.ts';

const TEXTS = {
  english:
    'The harbour office said on Monday that the old crane would be taken down before the winter, and that nobody had asked for it to be kept. According to the mayor, the town has no use for it. Several neighbours had hoped for a museum.',
  spanish:
    'La oficina del puerto dijo el lunes que la vieja grúa será desmontada antes del invierno y que nadie había pedido conservarla. Según la alcaldesa, la ciudad no la necesita. Varios vecinos esperaban un museo en el muelle.',
  portuguese:
    'A administração do porto disse na segunda-feira que o velho guindaste será desmontado antes do inverno e que ninguém tinha pedido para o conservar. Segundo a presidente da câmara, a cidade não precisa dele. Vários vizinhos esperavam um museu.',
  danish:
    'Havnekontoret sagde mandag, at den gamle kran vil blive taget ned inden vinteren, og at ingen havde bedt om at beholde den. Ifølge borgmesteren har byen ikke brug for den. Flere naboer havde håbet på et museum ved kajen.',
  russian:
    'В понедельник управление порта сообщило, что старый кран разберут до зимы и что никто не просил его сохранить. По словам мэра, городу он не нужен. Некоторые соседи надеялись, что на набережной появится музей.',
  japanese: `${'港湾局は月曜日、古いクレーンを冬までに撤去すると発表した。保存を求める声はなかったという。'.repeat(5)}`,
  short: 'Not now.',
  longSpanish: [
    'La oficina del puerto dijo el lunes que la vieja grúa será desmontada antes del invierno y que nadie había pedido conservarla. Según la alcaldesa, la ciudad no la necesita. Varios vecinos esperaban un museo en el muelle.',
    'La grúa llegó en 1931 y descargó carbón durante cuarenta años. Después quedó allí, porque quitarla costaba más que pintarla. Los niños subían por ella hasta que uno cayó al agua y el ayuntamiento cerró la escalera.',
    '“Mi padre la manejó toda su vida y no la quiere ver en el suelo”, contó Rosa Peña, que tiene una tienda enfrente. Ella reunió firmas, pero cuando fue a entregarlas encontró la puerta cerrada.',
    'El puerto venderá el hierro y con ese dinero arreglará el faro. Los trabajos empiezan en octubre y duran tres semanas, durante las cuales no se podrá pasear junto al agua.',
    'Un ingeniero de la capital examinó los cimientos en marzo. En su informe, que el consejo guardó hasta la semana pasada, escribe que bastaban unos tornillos nuevos y un poco de cemento para que aguantara otro medio siglo.',
    'La oposición quiere saber por qué nadie lo leyó antes de votar. El secretario del puerto respondió que cada tornillo de ese tamaño se fabrica por encargo, y que la empresa que los hacía cerró hace tiempo.',
    'Mientras tanto, los pescadores discuten sobre el hueco que quedará. Unos piden bancos, otros una rampa para las barcas; el dueño del bar imagina mesas y sombrillas, y una anciana sugiere que se plante un olivo.',
    'Ayer por la tarde, bajo la lluvia, una escuela entera fue a dibujarla. El maestro explicó que dentro de veinte años alguien preguntará cómo era, y que entonces habrá al menos treinta respuestas distintas colgadas en algún pasillo.',
    'Nadie se ha ofrecido todavía a comprar la cabina, con su asiento de cuero gastado y las iniciales grabadas en el marco. Cuesta doscientos euros, sin transporte, y quien la quiera debe llamar antes del viernes.',
  ].join(' '),
};

type Row = [keyof typeof TEXTS, string | null, string | null, string];

const find = (text: string, declared: string | null) => {
  const reading = readPlainText(text);
  return findLanguage({ ...reading, meta: { ...reading.meta, language: declared } }, null);
};

const ROWS: Row[] = [
  ['english', null, 'en', 'nothing declared'],
  ['english', 'en-gb', 'en-gb', 'the region is the page’s to tell'],
  ['english', 'EN_us', 'en-us', 'as Open Graph writes it'],
  ['english', 'eng', 'en', 'a code of three letters'],
  ['english', 'da', 'en', 'a template’s own language, which franc does not know'],
  ['english', 'x-default', 'en', 'no tag at all'],
  ['spanish', 'en', 'es', 'a template left in English'],
  ['longSpanish', 'en', 'es', 'the longer a text, the nearer all languages are to each other'],
  ['portuguese', 'pt-br', 'pt-br', 'Spanish is near, but declared is declared'],
  ['danish', 'da', 'da', 'unknown to franc: what the page declares'],
  ['russian', null, 'ru', ''],
  ['japanese', 'ja', 'ja', ''],
  ['short', 'fr', 'fr', 'too short to judge'],
  ['short', null, null, ''],
];
it.each(ROWS)('%s text, declared %s: %s %s', (text, declared, expected) => {
  expect(find(TEXTS[text], declared)).toBe(expected);
});

it('English is analysed, and so is a text too short to tell', () => {
  const tags = ['en', 'en-gb', null, 'es', 'enm', 'pt-br'];
  expect(tags.map(isAnalysed)).toEqual([true, true, true, false, false, false]);
});
