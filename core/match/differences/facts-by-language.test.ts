import { describe, expect, it } from 'vitest';
import { diffWords } from './diff-words.ts';
import { findChangedUnits } from './find-changed-units.ts';
import { findFacts } from './find-facts.ts';
import { negationsOf } from './negations.ts';

type Row = [language: string, stored: string, page: string, facts: string[]];

/** The facts between two sentences of a language, "kind: stored > page"; "-" where there is nothing. */
function facts(language: string, stored: string, page: string): string[] {
  const passageOf = (text: string) => ({ text, spans: [{ start: 0, end: text.length }], language });
  const [before, after] = [passageOf(stored), passageOf(page)];
  const found = findFacts(before, after, diffWords(before, after), new Set(), negationsOf(language));
  return [...findChangedUnits(before, after), ...found].map(({ kind, stored: gone, page: put }) => {
    const show = (text: string, span: typeof gone) => (span === null ? '-' : text.slice(span.start, span.end));
    return `${kind}: ${show(stored, gone)} > ${show(page, put)}`;
  });
}

const check = (language: string, stored: string, page: string, expected: string[]) =>
  expect(facts(language, stored, page)).toEqual(expected);

describe('percent in words is the same as by its sign', () => {
  it.each<Row>([
    ['fr', 'Une hausse de 12 %.', 'Une hausse de 12 pour cent.', []],
    ['es', 'Una subida del 12 por ciento.', 'Una subida del 12 %.', []],
    ['it', 'Un aumento del 12 per cento.', 'Un aumento del 12%.', []],
    ['pt', 'Um aumento de 12 por cento.', 'Um aumento de 12%.', []],
    ['fr', 'Une hausse de 12 pour cent.', 'Une hausse de 13 pour cent.', ['number: 12 > 13']],
    ['fr', 'Plus de cent hommes.', 'Plus de deux cents hommes.', ['number: cent > deux cents']],
  ])('%s: %s %s', check);
});

describe('numbers that say which one it is', () => {
  it.each<Row>([
    ['fr', 'Au deuxième trimestre.', 'Au troisième trimestre.', ['number: deuxième > troisième']],
    ['fr', 'Au deuxième trimestre.', 'Au 2e trimestre.', []],
    ['es', 'En el segundo trimestre.', 'En el tercer trimestre.', ['number: segundo > tercer']],
    ['es', 'En el segundo trimestre.', 'En el 2º trimestre.', []],
    ['it', 'Nel terzo trimestre.', 'Nel quinto trimestre.', ['number: terzo > quinto']],
    ['pt', 'No terceiro trimestre.', 'No quinto trimestre.', ['number: terceiro > quinto']],
    ['nl', 'In het tweede kwartaal.', 'In het derde kwartaal.', ['number: tweede > derde']],
    ['ru', 'Во втором квартале.', 'В третьем квартале.', ['number: втором > третьем']],
    // "According to" is no number.
    ['it', 'Secondo il comune piove.', 'Per il comune piove.', []],
    ['pt', 'Segundo a polícia chove.', 'Conforme a polícia chove.', []],
  ])('%s: %s %s', check);
});

describe('parts of a whole', () => {
  it.each<Row>([
    ['de', 'Etwa die Hälfte blieb.', 'Etwa ein Drittel blieb.', ['number: Hälfte > Drittel']],
    ['fr', 'La moitié est restée.', 'Un tiers est resté.', ['number: moitié > tiers']],
    ['es', 'La mitad se quedó.', 'Un tercio se quedó.', ['number: mitad > tercio']],
    ['it', 'La metà è rimasta.', 'Un terzo è rimasto.', ['number: metà > terzo']],
    ['pt', 'Ficou a metade.', 'Ficou um terço.', ['number: metade > terço']],
    ['nl', 'De helft bleef.', 'Een kwart bleef.', ['number: helft > kwart']],
    ['ru', 'Осталась половина.', 'Осталась треть.', ['number: половина > треть']],
  ])('%s: %s %s', check);
});

describe('how many, roughly', () => {
  it.each<Row>([
    ['en', 'It left dozens of homes dark.', 'It left hundreds of homes dark.', ['number: dozens > hundreds']],
    ['en', 'It cost millions of crowns.', 'It cost billions of crowns.', ['number: millions > billions']],
    ['de', 'Dutzende Häuser.', 'Hunderte Häuser.', ['number: Dutzende > Hunderte']],
    ['de', 'Hunderte kamen.', 'Hunderten gefiel es.', []],
    ['fr', 'Des centaines de maisons.', 'Des milliers de maisons.', ['number: centaines > milliers']],
    ['es', 'Cientos de casas.', 'Miles de casas.', ['number: Cientos > Miles']],
    ['it', 'Centinaia di case.', 'Migliaia di case.', ['number: Centinaia > Migliaia']],
    ['ru', 'Сотни домов.', 'Тысячи домов.', ['number: Сотни > Тысячи']],
    ['en', 'It cost 18 millions.', 'It cost 18 million.', []],
    ['es', 'Cientos de casas.', 'Centenares de casas.', []],
    ['ru', 'Тысячи домов сгорели.', 'Сгорело несколько тысяч домов.', []],
  ])('%s: %s %s', check);
});

describe('a number drawn together with what it counts', () => {
  it.each<Row>([
    ['de', 'Nach dreistündiger Debatte.', 'Nach vierstündiger Debatte.', ['number: drei > vier']],
    ['de', 'Der zehnjährige Sohn.', 'Der 10-jährige Sohn.', []],
    ['de', 'Er traf dreimal.', 'Er traf viermal.', ['number: drei > vier']],
    ['nl', 'De driejarige zoon.', 'De vierjarige zoon.', ['number: drie > vier']],
    ['de', 'Er traf einmal.', 'Er traf manchmal.', []],
    ['fr', 'Il part à 19h30.', 'Il part à 19 h 30.', []],
    ['fr', 'Il part à 19h30.', 'Il part à 20h30.', ['number: 19 > 20']],
  ])('%s: %s %s', check);
});

describe('what a number counts, in the language’s own words', () => {
  it.each<Row>([
    [
      'fr',
      '2,4 millions d’euros.',
      '2,4 millions de dollars.',
      ['number: 2,4 millions d’euros > 2,4 millions de dollars'],
    ],
    [
      'es',
      '2,4 millones de euros.',
      '2,4 millones de dólares.',
      ['number: 2,4 millones de euros > 2,4 millones de dólares'],
    ],
    ['fr', '2,4 millions d’euros.', '2,4 millions €.', []],
    ['it', 'Per quattro anni.', 'Per quattro mesi.', ['number: quattro anni > quattro mesi']],
    ['pt', 'Por quatro anos.', 'Por quatro meses.', ['number: quatro anos > quatro meses']],
    ['nl', 'Voor vier jaar.', 'Voor vier maanden.', ['number: vier jaar > vier maanden']],
    ['es', 'Tres de abril.', 'Tres de mayo.', ['name: abril > mayo']],
  ])('%s: %s %s', check);
});

describe('who says it is nobody where the verb alone tells', () => {
  it.each<Row>([
    [
      'es',
      'El barco estará listo el 14 de abril, añadió.',
      'El barco estará listo el 15 de abril, añadió.',
      ['number: 14 > 15'],
    ],
    [
      'it',
      'La nave sarà pronta tra dieci giorni, ha aggiunto.',
      'La nave sarà pronta tra nove giorni, ha aggiunto.',
      ['number: dieci > nove'],
    ],
    ['es', 'Mañana, el barco estará listo, añadió.', 'Hoy, la nave estará lista, añadió.', []],
    // Somebody beside a name between commas does.
    [
      'fr',
      'Le maire, Daniel Okoro, a déclaré devant les élus que non.',
      'Le maire, Kofi Mensah, a déclaré devant les élus que non.',
      ['name: Daniel Okoro > Kofi Mensah', 'attribution: Daniel Okoro > Kofi Mensah'],
    ],
    [
      'es',
      'El alcalde, Daniel Okoro, dijo que no.',
      'El alcalde, Kofi Mensah, dijo que no.',
      ['name: Daniel Okoro > Kofi Mensah', 'attribution: Daniel Okoro > Kofi Mensah'],
    ],
    [
      'it',
      'Il sindaco, Daniel Okoro, ha detto che piove.',
      'Il sindaco, Kofi Mensah, ha detto che piove.',
      ['name: Daniel Okoro > Kofi Mensah', 'attribution: Daniel Okoro > Kofi Mensah'],
    ],
  ])('%s: %s %s', check);
});

describe('a word that became its opposite', () => {
  it.each<Row>([
    ['en', 'The contract was legal.', 'The contract was illegal.', ['negation: legal > illegal']],
    ['en', 'A deal is unlikely now.', 'A deal is likely now.', ['negation: unlikely > likely']],
    ['en', 'It was inaccurate.', 'It was accurate.', ['negation: inaccurate > accurate']],
    ['de', 'Der Vertrag sei legal.', 'Der Vertrag sei illegal.', ['negation: legal > illegal']],
    ['de', 'Er ist schuldig.', 'Er ist unschuldig.', ['negation: schuldig > unschuldig']],
    ['fr', 'Le contrat était légal.', 'Le contrat était illégal.', ['negation: légal > illégal']],
    ['es', 'El contrato era legal.', 'El contrato era ilegal.', ['negation: legal > ilegal']],
    ['it', 'Il contratto era legale.', 'Il contratto era illegale.', ['negation: legale > illegale']],
    ['nl', 'Het is waarschijnlijk.', 'Het is onwaarschijnlijk.', ['negation: waarschijnlijk > onwaarschijnlijk']],
    // What only looks like one.
    ['en', 'They formed a group.', 'They informed a group.', []],
    ['en', 'It proved its worth.', 'It improved its worth.', []],
    ['de', 'Der Fall war schwer.', 'Der Unfall war schwer.', ['name: Fall > Unfall']],
    ['en', 'It is not likely now.', 'It is unlikely now.', []],
    ['en', 'The likely deal is off.', 'The deal is off.', []],
    ['en', 'The migrant families left.', 'The immigrant families left.', []],
    ['es', 'Los migrantes se fueron.', 'Los inmigrantes se fueron.', []],
    ['pt', 'Os migrantes foram embora.', 'Os imigrantes foram embora.', []],
    ['fr', 'Les migrants sont partis.', 'Les immigrants sont partis.', []],
    ['it', 'Hanno formato un gruppo.', 'Hanno informato un gruppo.', []],
    ['it', 'Un accordo formale.', 'Un accordo informale.', ['negation: formale > informale']],
    ['en', 'They found a valuable coin.', 'They found an invaluable coin.', []],
  ])('%s: %s %s', check);
});

describe('a bound that was turned round', () => {
  it.each<Row>([
    ['en', 'He got at least four years.', 'He got at most four years.', ['number: least > most']],
    ['en', 'It has more than 40 staff.', 'It has fewer than 40 staff.', ['number: more > fewer']],
    ['en', 'It costs more than in Oslo.', 'It costs less than in Oslo.', ['number: more > less']],
    ['de', 'Er bekam mindestens vier Jahre.', 'Er bekam höchstens vier Jahre.', ['number: mindestens > höchstens']],
    ['de', 'Es sind mehr als 40.', 'Es sind weniger als 40.', ['number: mehr > weniger']],
    ['fr', 'Au moins quatre ans.', 'Au plus quatre ans.', ['number: moins > plus']],
    ['es', 'Más de 40 casas.', 'Menos de 40 casas.', ['number: Más > Menos']],
    ['it', 'Più di 40 case.', 'Meno di 40 case.', ['number: Più > Meno']],
    ['pt', 'Mais de 40 casas.', 'Menos de 40 casas.', ['number: Mais > Menos']],
    ['nl', 'Meer dan 40 huizen.', 'Minder dan 40 huizen.', ['number: Meer > Minder']],
    ['ru', 'Более 40 домов.', 'Менее 40 домов.', ['number: Более > Менее']],
    // Another word for the same is none, nor is one that was put in.
    ['en', 'It has less than 40 staff.', 'It has fewer than 40 staff.', []],
    ['en', 'It has more than 40 staff.', 'It has over 40 staff.', []],
    ['en', 'Most came.', 'More than that came.', []],
    // Nor is an idiom that bounds on the same side.
    ['fr', 'Au moins 20 hommes.', 'Plus de 20 hommes.', []],
    ['es', 'Al menos 20 hombres.', 'Más de 20 hombres.', []],
    ['pt', 'Pelo menos 20 homens.', 'Mais de 20 homens.', []],
    ['ru', 'Погибли не менее 20 человек.', 'Погибли более 20 человек.', []],
    ['de', 'Nicht weniger als 20 Männer.', 'Mehr als 20 Männer.', []],
    ['en', 'No fewer than 20 men died.', 'More than 20 men died.', []],
    ['en', 'At least 20 men left.', 'Most of 20 men left.', []],
  ])('%s: %s %s', check);
});

describe('a denial', () => {
  it.each<Row>([
    ['en', 'The mayor denied that it rang.', 'The mayor said that it rang.', ['negation: denied > -']],
    ['en', 'The mayor denied the claim.', 'The mayor rejected the claim.', []],
    ['en', 'The union accepted the offer.', 'The union rejected the offer.', ['negation: - > rejected']],
    ['en', 'The union refused to vote.', 'The union agreed to vote.', ['negation: refused > -']],
    // Words that deny at times, and say something else at others.
    ['en', 'The mayor rejected the claim.', 'The mayor dismissed the claim.', []],
    ['en', 'The mayor dismissed the claim.', 'The mayor denied the claim.', []],
    ['de', 'Er bestritt die Vorwürfe.', 'Er wies die Vorwürfe zurück.', []],
    ['de', 'Er hat die Vorwürfe bestritten.', 'Er hat die Vorwürfe zurückgewiesen.', []],
    ['fr', 'Il a refusé de répondre.', 'Il a décliné de répondre.', []],
    ['es', 'Rechazó la oferta.', 'Descartó la oferta.', []],
    ['pt', 'Ele rejeitou a oferta.', 'Ele descartou a oferta.', []],
    ['nl', 'Hij verwierp het bod.', 'Hij wees het bod af.', []],
    ['ru', 'Он отверг план.', 'Он отклонил план.', []],
    ['en', 'The manager was sacked.', 'The manager was dismissed.', []],
    ['en', 'Wage talks shut the port.', 'Wage disputes shut the port.', []],
    ['en', 'The board declined to comment.', 'The board refused to comment.', []],
    ['de', 'Er bestritt, dass es läutete.', 'Er bestätigte, dass es läutete.', ['negation: bestritt > -']],
    ['fr', 'Il a nié les faits.', 'Il a reconnu les faits.', ['negation: nié > -']],
    ['es', 'Negó los hechos.', 'Reconoció los hechos.', ['negation: Negó > -']],
    ['it', 'Ha negato i fatti.', 'Ha ammesso i fatti.', ['negation: negato > -']],
  ])('%s: %s %s', check);
});

describe('who says it, in English', () => {
  it.each<Row>([
    ['en', 'Residents were told to leave.', 'They asked residents to leave.', []],
    ['en', '“Nobody asked us,” he said.', '“We were not told,” he said.', []],
    [
      'en',
      'The court was told by a colleague that it burned.',
      'The court was told by a neighbour that it burned.',
      ['attribution: a colleague > a neighbour'],
    ],
    ['en', 'The court was told by a colleague that it burned.', 'A colleague told the court that it burned.', []],
    ['en', 'In a statement the company said it was over.', 'The company said it was over.', []],
    ['en', 'In a letter to the mayor the board said it was over.', 'The board said it was over.', []],
    ['en', 'After the storm hit the town the mayor said it was over.', 'The mayor said it was over.', []],
    ['en', 'In a letter the mayor and the board said it was over.', 'The mayor and the board said it was over.', []],
    [
      'en',
      'In a statement the company said it was over.',
      'In a statement the union said it was over.',
      ['attribution: the company > the union'],
    ],
    [
      'en',
      'After the vote the head of the union said no.',
      'After the vote the head of the board said no.',
      ['attribution: the head of the union > the head of the board'],
    ],
    ['en', 'Officials in the capital said it was over.', 'It was over.', ['attribution: Officials in the capital > -']],
  ])('%s: %s %s', check);
});

describe('a day with its hour in one word', () => {
  it.each<Row>([
    ['de', 'Sie tagten am Dienstag im Rathaus.', 'Sie tagten am Dienstagabend im Rathaus.', []],
    ['de', 'Sie tagten am Dienstagabend.', 'Sie tagten am Mittwochabend.', ['name: Dienstagabend > Mittwochabend']],
    ['de', 'Sie tagten am Sonnabend.', 'Sie tagten am Samstag.', []],
    ['de', 'Sie tagten am Sonnabend.', 'Sie tagten am Sonntagabend.', ['name: Sonnabend > Sonntagabend']],
  ])('%s: %s %s', check);
});

describe('who says it, days and denials in Portuguese, Dutch, Russian and Polish', () => {
  it.each<Row>([
    ['pt', 'Segundo a polícia, choveu.', 'Segundo a prefeitura, choveu.', ['attribution: a polícia > a prefeitura']],
    [
      'pt',
      'Choveu muito, informou o secretário.',
      'Choveu muito, informou a polícia.',
      ['attribution: o secretário > a polícia'],
    ],
    ['pt', 'O prefeito disse que choveu.', 'O bispo disse que choveu.', ['attribution: O prefeito > O bispo']],
    ['pt', 'Choveu na terça-feira.', 'Choveu na quarta-feira.', ['name: terça > quarta']],
    ['pt', 'Ele negou as falhas.', 'Ele admitiu as falhas.', ['negation: negou > -']],
    ['nl', 'Volgens de stad voer het oude schip.', 'Volgens de stad voer het schip.', []],
    ['nl', 'Het regende, aldus de politie.', 'Het regende, aldus de stad.', ['attribution: de politie > de stad']],
    [
      'nl',
      'Het regende, zei de burgemeester.',
      'Het regende, zei de bisschop.',
      ['attribution: de burgemeester > de bisschop'],
    ],
    ['nl', 'De politie zei dat het regende.', 'De stad zei dat het regende.', ['attribution: De politie > De stad']],
    ['nl', 'Hij ontkende de storing.', 'Hij bevestigde de storing.', ['negation: ontkende > -']],
    ['ru', 'Мэр отрицал это.', 'Мэр признал это.', ['negation: отрицал > -']],
    ['pl', 'Było to we wtorek.', 'Było to w środę.', ['name: wtorek > środę']],
    ['pl', 'Było to 14 kwietnia.', 'Było to 14 maja.', ['name: kwietnia > maja']],
    ['pl', 'Po trzech godzinach.', 'Po czterech godzinach.', ['number: trzech > czterech']],
    ['pl', 'Aż 2,4 miliona.', 'Aż 2,4 miliarda.', ['number: 2,4 miliona > 2,4 miliarda']],
    ['pl', 'Burmistrz zaprzeczył temu.', 'Burmistrz potwierdził to.', ['negation: zaprzeczył > -']],
  ])('%s: %s %s', check);
});
