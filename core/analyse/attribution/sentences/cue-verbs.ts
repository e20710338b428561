import type { Act } from '../../../notes/note.ts';

/** A verb that can attribute. */
export interface CueVerb {
  lemma: string;
  act: Exclude<Act, 'claim'>;
  /** What it takes: `clause` ("said that …"), `object` ("criticised the plan"), `infinitive` ("wants to …"). */
  takes: 'clause' | 'object' | 'infinitive';
  form: 'base' | 'present' | 'past' | 'participle' | 'ing';
  /** True for forms that are as often a noun: "report", "claims", "calls". */
  isNounToo: boolean;
}

// Chosen from the verbs that are cues in more than a third of their uses in PolNeAR's training part
// (2026-11), completed with their near synonyms, so that the list does not stop at politics.
const CLAUSE_REPORT =
  'say tell write add note announce argue claim explain insist state acknowledge admit reveal conclude warn suggest ' +
  'report reply recall predict confirm deny stress assert remark testify declare complain tweet post joke quip ' +
  'emphasise emphasize reiterate contend maintain allege disclose concede lament boast remind assure inform respond ' +
  'answer comment observe estimate indicate imply speculate caution believe think know recount repeat counter ' +
  'interject shout yell exclaim retort hint mention guess suspect doubt fear worry wonder figure reckon consider ' +
  'signal advise promise vow pledge swear threaten agree assume realise realize feel theorise theorize hypothesise ' +
  'hypothesize forecast project email blog continue opine muse brag murmur whisper mutter scream cry protest attest ' +
  'affirm reaffirm clarify elaborate rule determine calculate discover find show demonstrate prove tout chant ' +
  'teach report learn hear read see ' +
  'proclaim surmise posit confide disagree grumble gripe plead reminisce ' +
  'hold submit charge';
const OBJECT_REPORT =
  'call describe criticise criticize accuse praise blame defend reject urge ask question propose cite attack dismiss ' +
  'condemn denounce blast mock slam decry echo voice express quote laud hail commend applaud rebuke ridicule label ' +
  'portray characterise characterize depict brand dub challenge demand request chide deride disparage scold ' +
  'lambast lambaste assail rail highlight outline detail discuss address identify list name liken refute ' +
  'rebut apologise apologize invoke reference congratulate recommend endorse unveil ' +
  'bemoan chastise castigate berate belittle deplore dispute contradict downplay thank implore taunt ' +
  'vouch allude gush rant scoff';
const ATTITUDE =
  'want hope expect plan intend like love hate prefer wish seek refuse decline support oppose favour favor back ' +
  'desire aim welcome enjoy admire trust resent regret anticipate await push';
// Forms that are nouns, adjectives or other verbs more often than cues, unless a clause or quotation follows.
const NOUN_TOO = new Set(
  (
    'report reports claim claims note notes state states show shows call calls charge estimate estimates answer answers ' +
    'question questions request requests demand demands comment comments plan plans support fear fears hope hopes ' +
    'promise promises warning doubt doubts worry worries remark remarks feeling feelings finding findings reading project projects ' +
    'rule rules ruling cry cries address post posts posting tweet tweets forecast forecasts list lists name names ' +
    'detail details attack attacks challenge challenges pledge pledges vow vows threat back wish wishes like need needs ' +
    'dispute disputes thanks taunt taunts gripe gripes rant rants thank ' +
    'figure figures blog blogs email emails signal signals counter counters protest protests label labels trust love hate ' +
    'desire desires aim aims joke jokes reply replies quote quotes reference writing meaning saying brand brands push praise blame thought see find read hear learn know learned found read heard saw seen known show shown ruled determined considered discovered proved proven hold holds held holding submit submits submitted submitting charged charging learning hearing seeing finding showing'
  ).split(' '),
);
const IRREGULAR: Record<string, [past: string, participle: string]> = {
  say: ['said', 'said'],
  tell: ['told', 'told'],
  write: ['wrote', 'written'],
  think: ['thought', 'thought'],
  know: ['knew', 'known'],
  feel: ['felt', 'felt'],
  swear: ['swore', 'sworn'],
  find: ['found', 'found'],
  show: ['showed', 'shown'],
  teach: ['taught', 'taught'],
  hear: ['heard', 'heard'],
  read: ['read', 'read'],
  see: ['saw', 'seen'],
  seek: ['sought', 'sought'],
  hold: ['held', 'held'],
  forecast: ['forecast', 'forecast'],
  forget: ['forgot', 'forgotten'],
};
const DOUBLED = new Set(['admit', 'submit', 'quip', 'brag', 'plan', 'dub', 'rebut', 'refer', 'blog', 'slam', 'regret']);
/** Doubled in British spelling alone: "signalled", "signaled". */
const DOUBLED_TOO = new Set(['signal', 'label']);

const VERBS = new Map<string, CueVerb>();
for (const lemma of CLAUSE_REPORT.split(' ')) addForms(lemma, 'report', 'clause');
for (const lemma of OBJECT_REPORT.split(' ')) addForms(lemma, 'report', 'object');
for (const lemma of ATTITUDE.split(' ')) addForms(lemma, 'attitude', 'infinitive');

/** The cue verb a lower-case word can be, or null. */
export function findCueVerb(word: string): CueVerb | null {
  return VERBS.get(word) ?? null;
}

function addForms(lemma: string, act: CueVerb['act'], takes: CueVerb['takes']) {
  const [past, participle] = IRREGULAR[lemma] ?? [withEnding(lemma, 'ed'), withEnding(lemma, 'ed')];
  const forms: [string, CueVerb['form']][] = [
    [lemma, 'base'],
    [presentOf(lemma), 'present'],
    [withEnding(lemma, 'ing'), 'ing'],
    [participle, participle === past ? 'past' : 'participle'],
    [past, 'past'],
  ];
  if (DOUBLED_TOO.has(lemma)) forms.push([`${lemma}led`, 'past'], [`${lemma}ling`, 'ing']);
  for (const [word, form] of forms) {
    if (!VERBS.has(word))
      VERBS.set(word, { lemma, act, takes, form, isNounToo: NOUN_TOO.has(word) || lemma === 'continue' });
  }
}

function presentOf(lemma: string): string {
  if (/[^aeiou]y$/.test(lemma)) return `${lemma.slice(0, -1)}ies`;
  return /(?:s|sh|ch|x)$/.test(lemma) ? `${lemma}es` : `${lemma}s`;
}

function withEnding(lemma: string, ending: 'ed' | 'ing'): string {
  if (DOUBLED.has(lemma)) return lemma + lemma.slice(-1) + ending;
  if (ending === 'ed' && /[^aeiou]y$/.test(lemma)) return `${lemma.slice(0, -1)}ied`;
  if (lemma.endsWith('e') && !(ending === 'ing' && lemma.endsWith('ee'))) return lemma.slice(0, -1) + ending;
  return lemma + ending;
}
