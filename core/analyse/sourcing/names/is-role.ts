import { ROLES } from './source-nouns.ts';

/** "Hydrologist", "cellist", "statistician": no list holds them all. Names end so too: Lindqvist, Christ. */
const TRADE = /(?:[a-z]{3}(?<!qv|kv|chr)ist|[a-z]{3}ician|[a-z]{3}grapher)$/;
/** How the popular press calls people: "mum-of-three Tina Ward", "ex-copper Jim Rudd". */
const CALLED =
  /^(?:parent|mum|mom|dad|gran|granny|grandad|hubby|punter|copper|(?:mum|mom|mother|dad|father|gran|granny)-of-[a-z]+|ex-[a-z]{3,})$/;

/** True for a word in small letters, without its full stop, that says what one person is: a title, an office, a trade. */
export const isRole = (word: string) => ROLES.has(word) || TRADE.test(word) || CALLED.test(word);
