import { ROLES } from './names/source-nouns.ts';

/** A person the article does not name: "my aunt", "a neighbour". */
export interface Unnamed {
  start: number;
  end: number;
  gender: 'she' | 'he' | null;
}

const SHE =
  /^(?:woman|mother|mum|mom|wife|daughter|sister|aunt|niece|grandmother|granddaughter|girl|girlfriend|widow|lady|stepmother)$/;
const HE =
  /^(?:man|father|dad|husband|son|brother|uncle|nephew|grandfather|grandson|boy|boyfriend|widower|gentleman|stepfather)$/;
const PERSON =
  /^(?:friend|colleague|neighbour|neighbor|cousin|boss|partner|teacher|doctor|stranger|visitor|customer|passenger|worker|employee|survivor|guest|child|kid|teenager|person|stallholder|shopkeeper|trader|soldier|cyclist)$/;
/** "My aunt", "a retired teacher", not "his father, William Lund" nor "a friend of Lund’s". */
const PHRASE =
  /(?<![\p{L}])([Mm]y|[Hh]is|[Hh]er|[Tt]heir|[Oo]ur|[Yy]our|[Aa]n?|[Oo]ne|[Aa]nother) ((?:[\p{Ll}-]{2,14} ){0,2}?)([\p{Ll}-]{3,14})(?![\p{L}-])(?!,? (?:\p{Lu}|named|called|whose name))/gu;

/** The persons without a name in `text`, in text order: kin, friends and roles behind "my", "his", "a". Linear. */
export function readUnnamed(text: string): Unnamed[] {
  return [...text.matchAll(PHRASE)].flatMap((found) => {
    const noun = found[3] ?? '';
    if (!SHE.test(noun) && !HE.test(noun) && !PERSON.test(noun) && !ROLES.has(noun)) return [];
    const gender = SHE.test(noun) ? ('she' as const) : HE.test(noun) ? ('he' as const) : null;
    return [{ start: found.index, end: found.index + found[0].length, gender }];
  });
}
