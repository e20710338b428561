import { describe, expect, it } from 'vitest';
import { factsBetween } from '../../../test/facts-between.ts';

describe('a number in words is told in the language of the article', () => {
  it.each<[string | null, string, string, string[]]>([
    ['de', 'Es waren vier Boote.', 'Es waren fünf Boote.', ['number: vier > fünf']],
    ['de', 'Die beiden Boote sanken.', 'Die zwei Boote sanken.', []],
    ['de', 'Es waren dreiundzwanzig Boote.', 'Es waren 23 Boote.', []],
    ['de', 'Es waren dreiundzwanzig Boote.', 'Es waren 24 Boote.', ['number: dreiundzwanzig > 24']],
    ['de', 'Es waren zweihundert Boote.', 'Es waren 200 Boote.', []],
    ['de', 'Zwei der drei lehnen ab.', 'Drei der vier lehnen ab.', ['number: Zwei > Drei', 'number: drei > vier']],
    ['de-AT', 'Das dritte Boot sank.', 'Das vierte Boot sank.', ['number: dritte > vierte']],
    ['de', 'Zwei Millionen kamen.', '2 Millionen kamen.', []],
    ['nl', 'Er waren vijfentwintig boten.', 'Er waren zesentwintig boten.', ['number: vijfentwintig > zesentwintig']],
    ['fr', 'Il y a quatre bateaux.', 'Il y a cinq bateaux.', ['number: quatre > cinq']],
    ['fr', 'Il y a vingt-deux bateaux.', 'Il y a 22 bateaux.', []],
    ['fr', 'Il y a vingt-deux bateaux.', 'Il y a vingt-trois bateaux.', ['number: vingt-deux > vingt-trois']],
    ['fr', 'Il y a vingt et un bateaux.', 'Il y a 21 bateaux.', []],
    ['fr', 'Il a quatre-vingt-dix-sept ans.', 'Il a 97 ans.', []],
    ['fr', 'Il y a deux cents bateaux.', 'Il y a 200 bateaux.', []],
    ['fr', 'Il y en a deux, cents bateaux.', 'Il y en a 200 bateaux.', ['number: deux, cents > 200']],
    ['es', 'Son cuatro barcos.', 'Son cinco barcos.', ['number: cuatro > cinco']],
    ['es', 'Son once barcos.', 'Son 11 barcos.', []],
    ['es', 'Son treinta y dos barcos.', 'Son 32 barcos.', []],
    ['es', 'Cuesta 1,35 millones.', 'Cuesta 1,35 mil millones.', ['number: 1,35 millones > 1,35 mil millones']],
    ['it', 'Sono ventidue barche.', 'Sono ventitré barche.', ['number: ventidue > ventitré']],
    ['pt', 'São trinta e dois barcos.', 'São 32 barcos.', []],
    ['ru', 'Пришли четыре человека.', 'Пришли пять человек.', ['number: четыре > пять']],
    ['ru', 'За двадцать два года.', 'За 22 года.', []],
    ['ru', 'Цена 1,35 миллиона евро.', 'Цена 1,35 млн евро.', []],
    ['ru', 'Цена 1,35 миллиона евро.', 'Цена 1,35 миллиарда евро.', ['number: 1,35 миллиона > 1,35 миллиарда']],
    ['ar', 'وصل أربعة أشخاص', 'وصل خمسة أشخاص', ['number: أربعة > خمسة']],
    // "Once" is eleven in Spanish alone, "ten" is "this" in Polish.
    ['en', 'They met once there.', 'They met twice there.', ['number: once > twice']],
    ['pl', 'To ten statek.', 'To nowy statek.', []],
    [null, 'Four boats came.', 'Five boats came.', ['number: Four > Five']],
  ])('%s: %s %s', (language, stored, page, expected) => {
    expect(factsBetween(language, stored, page)).toEqual(expected);
  });
});

describe('a day and a month are told in the language of the article', () => {
  it.each<[string | null, string, string, string[]]>([
    ['fr', 'Le vote aura lieu mardi.', 'Le vote aura lieu mercredi.', ['name: mardi > mercredi']],
    ['fr', 'Le vote aura lieu le 14 mars.', 'Le vote aura lieu le 14 mai.', ['name: mars > mai']],
    ['es', 'Votan el 14 de marzo.', 'Votan el 14 de mayo.', ['name: marzo > mayo']],
    ['it', 'Si vota lunedì.', 'Si vota martedì.', ['name: lunedì > martedì']],
    ['pt', 'Votam em março.', 'Votam em maio.', ['name: março > maio']],
    ['nl', 'Zij stemmen maandag.', 'Zij stemmen dinsdag.', ['name: maandag > dinsdag']],
    ['ru', 'Решение примут в мае.', 'Решение примут в июне.', ['name: мае > июне']],
    ['ru', 'Решили в понедельник.', 'С понедельника решили.', []],
    ['ar', 'التصويت يوم الثلاثاء', 'التصويت يوم الأربعاء', ['name: الثلاثاء > الأربعاء']],
    ['en', 'They met on Sept. 3 there.', 'They met on September 3 there.', []],
    ['en', 'They met on Jan. 3 there.', 'They met on Feb. 3 there.', ['name: Jan > Feb']],
    ['en', 'They sat on Saturday.', 'They sat on Sunday.', ['name: Saturday > Sunday']],
    ['en', 'They mar it.', 'They spoil it.', []],
    ['es', 'Va a la mar.', 'Va a la costa.', []],
  ])('%s: %s %s', (language, stored, page, expected) => {
    expect(factsBetween(language, stored, page)).toEqual(expected);
  });
});

describe('in German a capital makes no name', () => {
  it.each<[string, string, string[]]>([
    ['Er zahlt die Steuer.', 'Er zahlt die Abgabe.', []],
    ['Dann kam der neue Kran.', 'Dann kam das neue Boot.', []],
    ['Rund 140 Bewohner kamen.', 'Rund 140 Anwohner kamen.', []],
    ['Es gibt drei Boote.', 'Es gibt drei Schiffe.', []],
    ['Sie wollen Sicherheit.', 'Sie wollen Gerechtigkeit.', []],
    ['Sie wollen nördliche Inseln.', 'Sie wollen südliche Häfen.', ['name: nördliche > südliche']],
    ['Er sah den Kran.', 'Wegen des Krans kam er.', []],
    ['Drei Männer kamen um.', 'Drei Männer kamen ums Leben.', []],
    ['Es war an der Ecke.', 'Es war an derselben Stelle.', []],
    ['Er war mit 87 Leuten da.', 'Er war mit 87 Leuten an Bord.', []],
    ['Es war im Zelt.', 'Es war beim Haus.', []],
    ['Hundert Boote sanken. Er sah Boote.', 'Hundert Boote sanken. Er sah die Schiffe.', []],
    ['Nach Angaben der Polizei war es spät.', 'Laut der Polizei war es spät.', []],
    ['Dann kam Okoro an.', 'Dann kam Okafor an.', ['name: Okoro > Okafor']],
    ['Dann kam die kranke Ida Falk an.', 'Dann kam die kranke Ida Holm an.', ['name: Falk > Holm']],
    ['Dann kam der 52-jährige Okoro an.', 'Dann kam der 52-jährige Okafor an.', ['name: Okoro > Okafor']],
    ['Das Schiff fuhr nach München.', 'Das Schiff fuhr nach Köln.', ['name: München > Köln']],
    ['Das gilt in der Schweiz.', 'Das gilt in der Ukraine.', ['name: Schweiz > Ukraine']],
    ['Das freut die SPD.', 'Das freut die CDU.', ['name: SPD > CDU']],
    ['Das war am Dienstag.', 'Das war am Mittwoch.', ['name: Dienstag > Mittwoch']],
    ['Das war im Mai.', 'Das war im Juni.', ['name: Mai > Juni']],
    ['Das war 2009 Okoro allein.', 'Das war 2009 Okafor allein.', ['name: Okoro > Okafor']],
  ])('%s %s', (stored, page, expected) => {
    expect(factsBetween('de', stored, page)).toEqual(expected);
  });
});

describe('who says it is told in the language of the article', () => {
  it.each<[string | null, string, string, string[]]>([
    ['de', 'Es war spät, sagte ein Sprecher.', 'Es war spät, sagte eine Zeugin.', ['ein Sprecher > eine Zeugin']],
    ['de', 'Es war spät, wie das Amt mitteilte.', 'Es war spät, wie das Haus mitteilte.', ['das Amt > das Haus']],
    ['de', 'Am Montag teilte das Amt mit, es sei spät.', 'Am Dienstag teilte das Amt mit, es sei spät.', []],
    ['de', 'Laut Polizei war es spät.', 'Laut Zeugen war es spät.', ['Polizei > Zeugen']],
    ['de', 'Nach Angaben der Polizei war es spät.', 'Nach Angaben der Stadt war es spät.', ['der Polizei > der Stadt']],
    ['de', 'Der Polizei zufolge war es spät.', 'Der Stadt zufolge war es spät.', ['Der Polizei > Der Stadt']],
    ['de', 'Es war spät, sagte der Sprecher.', 'Der Sprecher sagte, es war spät.', []],
    ['fr', 'Selon la police, il était tard.', 'Selon des témoins, il était tard.', ['la police > des témoins']],
    ['fr', 'Il était tard, a dit le maire.', 'Il était tard, a dit le juge.', ['le maire > le juge']],
    [
      'fr',
      'Le maire a déclaré mardi qu’il était tard.',
      'Le juge a déclaré mardi qu’il était tard.',
      ['Le maire > Le juge'],
    ],
    [
      'fr',
      'Ida Falk, la mairesse, a déclaré devant des élus : oui.',
      'Ida Falk, la mairesse, a déclaré devant des amis : oui.',
      [],
    ],
    ['fr', 'Ida Falk, la mairesse, a déclaré : oui.', 'Ida Falk, la juge, a déclaré : oui.', ['la mairesse > la juge']],
    ['fr', 'D’après la police, il était tard.', 'D’après la presse, il était tard.', ['la police > la presse']],
    ['es', 'Según la policía, era tarde.', 'Según el ministerio, era tarde.', ['la policía > el ministerio']],
    ['es', 'Era tarde, dijo el alcalde.', 'Era tarde, dijo un vecino.', ['el alcalde > un vecino']],
    ['it', 'Secondo la polizia, era tardi.', 'Secondo i testimoni, era tardi.', ['la polizia > i testimoni']],
    ['ru', 'По данным полиции, было поздно.', 'По данным министерства, было поздно.', ['полиции > министерства']],
    ['ru', 'Было поздно, сообщил мэр.', 'Было поздно, сообщило МЧС.', ['мэр > МЧС']],
    ['ar', 'وقال مسؤولون إن القرار قريب', 'وقال خبراء إن القرار قريب', ['مسؤولون > خبراء']],
    ['ar', 'وبحسب الشرطة، القرار قريب', 'وبحسب الوزارة، القرار قريب', ['الشرطة > الوزارة']],
    // A word of another language is no cue.
    ['en', 'The laut band played.', 'The loud band played.', []],
  ])('%s: %s %s', (language, stored, page, expected) => {
    const all = factsBetween(language, stored, page).filter((fact) => fact.startsWith('attribution'));
    expect(all).toEqual(expected.map((fact) => `attribution: ${fact}`));
  });

  it.each<[string | null, string, string, string[]]>([
    ['en', 'She is alleged to have signed it.', 'She signed it.', ['attribution: alleged > -']],
    ['en', 'She allegedly signed it.', 'She is alleged to have signed it.', []],
    ['de', 'Die mutmaßlichen Täter flohen.', 'Die Täter flohen.', ['attribution: mutmaßlichen > -']],
    ['fr', 'Les auteurs présumés ont fui.', 'Les auteurs ont fui.', ['attribution: présumés > -']],
    ['es', 'Los presuntos autores huyeron.', 'Los autores huyeron.', ['attribution: presuntos > -']],
    ['ru', 'Он якобы подписал.', 'Он подписал.', ['attribution: якобы > -']],
    ['zh', '他涉嫌签署合同。', '他签署合同。', ['attribution: 涉嫌 > -']],
    ['ja', '署名したとされる。', '署名した。', ['attribution: とされる > -']],
    ['de', 'Die alleged Täter flohen.', 'Die Täter flohen.', []],
  ])('what is only said is no longer: %s: %s', (language, stored, page, expected) => {
    expect(factsBetween(language, stored, page)).toEqual(expected);
  });

  it.each<[string, string, string[]]>([
    ['Chairman Daniel Okoro said it was late.', 'Okoro said it was late.', []],
    ['Chairman Daniel Okoro said so.', 'The chairman, Daniel Okoro, said so.', []],
    [
      'Officials in Keldmouth said so.',
      'Residents in Keldmouth said so.',
      ['attribution: Officials in Keldmouth > Residents in Keldmouth'],
    ],
    [
      'The Keldmouth council said so.',
      'The Keldmouth police said so.',
      ['attribution: The Keldmouth council > The Keldmouth police'],
    ],
  ])('whoever has the same name is the same: %s', (stored, page, expected) => {
    expect(factsBetween('en', stored, page)).toEqual(expected);
  });
});

describe('another form of a word is the same fact', () => {
  it.each<[string | null, string, string, string[]]>([
    ['fr', 'Le chef de l’Ukraine est là.', 'Le chef de l’Iran est là.', ['name: Ukraine > Iran']],
    ['fr', 'Voici l’Ukraine en paix.', 'Voici Ukraine en paix.', []],
    ['fr', 'Ils n’ont pas signé.', 'Ils ont signé.', ['negation: pas > -']],
    ['it', 'Il capo dell’Ucraina è qui.', 'Il capo dell’Iran è qui.', ['name: Ucraina > Iran']],
    ['en', 'Then O’Brien came.', 'Then O’Neill came.', ['name: O’Brien > O’Neill']],
    ['de', 'Dann kam der Plan von Okoro.', 'Dann kam Okoros Plan.', []],
    ['de', 'Dann kam der Plan von Okoro.', 'Dann kam Okafors Plan.', ['name: Okoro > Okafors']],
    ['ru', 'Он встретил Петра Брандта в Москве.', 'Он говорил с Петром Брандтом из Москвы.', []],
    ['ru', 'Он встретил Петра Брандта.', 'Он говорил с Павлом Брандтом.', ['name: Петра Брандта > Павлом Брандтом']],
    ['ru', 'Было поздно, сообщила полиция.', 'По данным полиции, было поздно.', []],
    ['ar', 'بنسبة 12 في المئة', 'بنسبة ١٢ في المئة', []],
    ['ar', 'بنسبة 12 في المئة', 'بنسبة ١٥ في المئة', ['number: 12 > ١٥']],
    ['ar', 'كلفت 1.35 مليون يورو', 'كلفت ١٫٣٥ مليون يورو', []],
    ['hi', 'कुल 1,350 नावें', 'कुल १,३५० नावें', []],
  ])('%s: %s %s', (language, stored, page, expected) => {
    expect(factsBetween(language, stored, page)).toEqual(expected);
  });
});

describe('an idiom that is there or gone as a whole denies nothing', () => {
  it.each<[string | null, string, string, string[]]>([
    ['en', 'At least five men came.', 'No fewer than five men came.', []],
    ['en', 'No more than five men came.', 'More than five men came.', ['negation: No > -']],
    ['en', 'He saw no men there.', 'He saw fewer men there.', ['negation: no > -']],
    ['de', 'Sie kam nicht nur heute.', 'Sie kam auch heute.', []],
    ['de', 'Sie kam nicht mehr.', 'Sie kam doch.', ['negation: nicht > -']],
    ['ru', 'По меньшей мере пять человек.', 'Не менее пяти человек.', []],
  ])('%s: %s %s', (language, stored, page, expected) => {
    expect(factsBetween(language, stored, page)).toEqual(expected);
  });
});

describe('facts in Chinese, Japanese and Arabic', () => {
  it.each<[string | null, string, string, string[]]>([
    ['zh', '耗资135万欧元。', '耗资153万欧元。', ['number: 135万 > 153万']],
    ['zh', '耗资135万欧元。', '耗资135亿欧元。', ['number: 135万 > 135亿']],
    ['zh', '耗资135万欧元。', '耗资1350000欧元。', []],
    ['zh', '耗资135万欧元。', '耗资135万美元。', ['number: 135万欧元 > 135万美元']],
    ['zh', '四人被讯问。', '五人被讯问。', ['number: 四 > 五']],
    ['zh', '船在二十二年里减少。', '船在22年里减少。', []],
    ['zh', '船在二十二年里减少。', '船在二十三年里减少。', ['number: 二十二 > 二十三']],
    ['zh', '运送二百一十万人次。', '运送二百二十万人次。', ['number: 二百一十万 > 二百二十万']],
    ['zh', '运送二百一十万人次。', '运送210万人次。', []],
    ['zh', '他一直在四川。', '他始终在云南。', []],
    ['zh', '这十分重要。', '这非常重要。', []],
    ['zh', '他星期二宣布。', '他星期三宣布。', ['name: 星期二 > 星期三']],
    ['zh', '从没有运转。', '从前运转。', ['negation: 没 > -']],
    ['zh', '他不能继续。', '他可以继续。', ['negation: 不 > -']],
    ['zh', '不过他来了。', '但他来了。', []],
    ['zh', '他周二宣布。', '他星期二宣布。', []],
    ['zh', '他们一起来了。', '他们全来了。', []],
    ['zh', '钱被没收了。', '钱被拿走了。', []],
    ['zh', '王明对居民说，他来了。', '王明向记者说，他来了。', []],
    ['zh', '据警方称，他来了。', '据外交部称，他来了。', ['attribution: 警方 > 外交部']],
    ['zh', '官员表示，他来了。', '专家表示，他来了。', ['attribution: 官员 > 专家']],
    ['ar', 'وهي لم تعمل منذ', 'وهي تعمل منذ', ['negation: لم > -']],
    ['ja', '費用は1億3500万円だ。', '費用は1億5300万円だ。', ['number: 3500万 > 5300万']],
    ['ja', '三つの団体が来た。', '四つの団体が来た。', ['number: 三 > 四']],
    ['ja', '今も動いていない。', '今も動いている。', ['negation: ない > -']],
    ['ja', '少ない人が来た。', '多い人が来た。', []],
    ['ja', '火曜日に来た。', '水曜日に来た。', ['name: 火曜日 > 水曜日']],
    ['ja', '警察によると、来た。', '外務省によると、来た。', ['attribution: 警察 > 外務省']],
  ])('%s: %s %s', (language, stored, page, expected) => {
    expect(factsBetween(language, stored, page)).toEqual(expected);
  });
});

describe('what editors change without changing a fact', () => {
  it.each<[string, string, string, string[]]>([
    ['a dateline', 'OSLO (Northwire) – The board met in Bergen.', 'The board met in Bergen.', []],
    ['one with a day', 'OSLO, June 3 (Northwire) - The board met.', 'The board met.', []],
    ['another dateline', 'Oslo (nw) – The board met.', 'BERGEN — The board met.', []],
    [
      'a place before a dash in the sentence is a fact',
      'He went to Oslo – the board met.',
      'He went to Bergen – the board met.',
      ['name: Oslo > Bergen'],
    ],
    ['a spelling', 'Then the Defence Ministry met.', 'Then the Defense Ministry met.', []],
    ['another', 'The World Health Organisation met.', 'The World Health Organization met.', []],
    ['another', 'Then Labour Centre met.', 'Then Labor Center met.', []],
    ['a name without its marks', 'Then Müller met Erdoğan.', 'Then Mueller met Erdogan.', []],
    ['a name with other letters', 'Then Müller came.', 'Then Miller came.', ['name: Müller > Miller']],
    ['initials', 'Then the World Health Organisation met.', 'Then the WHO met.', []],
    ['initials in full', 'Then the U.S. met.', 'Then the United States met.', []],
    [
      'initials of another',
      'Then the World Trade Organisation met.',
      'Then the WHO met.',
      ['name: World Trade Organisation > WHO'],
    ],
    ['"a" for "one"', 'It lost one third.', 'It lost a third.', []],
    ['"the" for "one"', 'It lost one man.', 'It lost the man.', ['number: one > -']],
    [
      'who it is of whom something is told',
      'Joan Lee, who leads the council, said so.',
      'Council leader Joan Lee said so.',
      [],
    ],
    [
      'another of whom something is told',
      'Joan Lee, who leads the parish council in the town, said so.',
      'Ida Falk, who leads the parish council in the town, said so.',
      ['name: Joan Lee > Ida Falk', 'attribution: Joan Lee > Ida Falk'],
    ],
    [
      'who says it behind a comma',
      'A new wall would cost two million, say the engineers.',
      'A new wall would cost two million, say the owners.',
      ['attribution: the engineers > the owners'],
    ],
    ['a title', 'Then Falk met Dr Lee.', 'Then Ms Falk met Lee.', []],
    ['"no one"', 'Then nobody came.', 'Then no one came.', []],
    ['one that is counted', 'Then no man came.', 'Then one man came.', ['number: - > one', 'negation: no > -']],
    [
      'states that say nothing',
      'The United States met.',
      'The United Kingdom met.',
      ['name: United States > United Kingdom'],
    ],
    [
      'states that say something',
      'The report states so.',
      'The minister states so.',
      ['attribution: The report > The minister'],
    ],
    ['an apposition turned round', 'Kofi Mensah, its head, said so.', 'Its head, Kofi Mensah, said so.', []],
    [
      'who said it of whom turned round',
      'The union said the company lied.',
      'The company said the union lied.',
      ['attribution: The union > The company'],
    ],
  ])('%s: %s', (_, stored, page, expected) => {
    expect(factsBetween('en', stored, page)).toEqual(expected);
  });
});
