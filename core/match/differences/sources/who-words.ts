import { primaryLanguage } from '../../words/primary-language.ts';

/** Nouns of those who are named as a source, folded, by language; in German the ends of compounds. */
const BY_LANGUAGE: ReadonlyMap<string, RegExp> = new Map([
  [
    'en',
    whole(`officials? police ministry ministers? government spokes(?:man|woman|person|people) (?:eye)?witness(?:es)? unions?
      prosecutors? prosecution defen[cs]e lawyers? attorneys? court judges? mayor governor senators? president director chair(?:man|woman)? chief
      head company operator agency authorit(?:y|ies) council board department office report study survey poll researchers scientists experts?
      analysts? economists? sources? media doctors? hospital army military navy coastguard firefighters investigators campaign party opposition
      parliament commission committee un eu nato bank association organi[sz]ers residents neighbou?rs family relatives coroner regulator
      watchdog charity insiders? management leaders? secretary activists`),
  ],
  [
    'de',
    ending(`ministerium minister minister(?:in|innen) polizei gewerkschaft(?:en)? sprecher sprecherin behörden? regierung gericht anwaltschaft
      experten? expertin forscher studie bericht umfrage zeugen? zeugin anwalt anwältin anwälte verband meister meisterin präsident präsidentin
      partei kanzler kanzlerin konzern unternehmen betreiber feuerwehr armee militär institut bank verein opposition kommission rat amt
      chef chefin leiter leiterin quellen? insider angehörige nachbarn direktor direktorin`),
  ],
  [
    'fr',
    whole(`ministère ministre gouvernement police gendarmerie parquet procureure? syndicats? porte-?parole avocate? tribunal juge maire
      présidente? directeur directrice direction entreprise groupe agence autorités? conseil préfet préfecture rapport étude sondage chercheurs
      experts? sources? médecins? hôpital armée pompiers enquêteurs parti opposition parlement commission onu banque association
      témoins? habitants riverains proches famille`),
  ],
  [
    'es',
    whole(`ministerio ministr[oa] gobierno policía fiscalía fiscal sindicatos? portavoz abogad[oa] tribunal juez jueza alcalde alcaldesa
      president[ea] director directora dirección empresa grupo agencia autoridades? consejo informe estudio encuesta investigadores expertos?
      fuentes? médicos? hospital ejército bomberos partido oposición parlamento comisión onu banco asociación testigos? vecinos familia`),
  ],
]);

function whole(words: string): RegExp {
  return new RegExp(`^(?:${words.trim().split(/\s+/).join('|')})$`);
}

function ending(words: string): RegExp {
  return new RegExp(`(?:${words.trim().split(/\s+/).join('|')})$`);
}

/** What follows the noun that an English phrase is about: "ministry of defence". */
const BEHIND_HEAD = /^(?:of|in|for|from|on|at)$/;

/** True for a phrase that names a person or body that speaks, in a language (BCP 47), by its noun: "the ministry of trade", not "union dues". */
export function isWho(words: readonly string[], language: string | null | undefined): boolean {
  const own = primaryLanguage(language);
  const is = (word: string | undefined) => word !== undefined && BY_LANGUAGE.get(own)?.test(word) === true;
  if (own !== 'en') return words.some(is);
  const behind = words.findIndex((word) => BEHIND_HEAD.test(word));
  return is((behind > 0 ? words.slice(0, behind) : words).at(-1));
}
