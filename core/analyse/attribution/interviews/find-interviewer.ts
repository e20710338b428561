/** A label’s turns and how many of them ask. */
interface Tally {
  turns: number;
  asked: number;
  length: number;
}

/** Labels that say of themselves who asks. */
const ASKS = /^(?:reporter|interviewer|host|moderator|question|q|journalist|presenter|anchor|correspondent|editor)$/i;
/** An interviewer asks in this share of his turns at least; a panel asks itself less. */
const MIN_ASKED_SHARE = 0.25;

/**
 * Tells which labels of a talk are the interviewer’s, or null where nobody asks: a label that says so, else the one that
 * asks most often and says less a turn than the others. "PETER MOLE" and "MOLE" are one.
 */
export function findInterviewer(
  openings: readonly { mark: string; label: string }[],
  texts: readonly string[],
  isQuestion: (text: string) => boolean,
): ((label: string) => boolean) | null {
  const tallies = new Map<string, Tally>();
  for (const [index, { mark, label }] of openings.entries()) {
    if (mark !== 'label') continue;
    const text = texts[index] ?? '';
    const tally = tallies.get(keyOf(label)) ?? { turns: 0, asked: 0, length: 0 };
    tally.turns++;
    tally.asked += isQuestion(text) ? 1 : 0;
    tally.length += text.length;
    tallies.set(keyOf(label), tally);
  }
  const asks = [...tallies.keys()].find((key) => ASKS.test(key)) ?? mostAsking(tallies);
  // A moderator and the hall ask in turn.
  return asks === null ? null : (label) => keyOf(label) === asks || ASKS.test(keyOf(label));
}

const keyOf = (label: string) => label.split(' ').at(-1)?.toLowerCase() ?? '';

function mostAsking(tallies: ReadonlyMap<string, Tally>): string | null {
  const share = ({ asked, turns }: Tally) => asked / turns;
  const mean = ({ length, turns }: Tally) => length / turns;
  const [first, ...others] = [...tallies].sort((a, b) => share(b[1]) - share(a[1]) || mean(a[1]) - mean(b[1]));
  if (first === undefined || share(first[1]) < MIN_ASKED_SHARE) return null;
  const isShortest = others.every(([, tally]) => mean(tally) >= mean(first[1]) || tally.asked === 0);
  return isShortest ? first[0] : null;
}
