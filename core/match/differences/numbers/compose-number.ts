/**
 * What two numbers in words come to that stand side by side and are one: "deux cents", "quatre-vingt", "soixante-douze", "двадцать два",
 * "ciento veinte"; null where they are two. Not for English, where "twenty second graders" are no number.
 */
export function composeNumber(first: number, second: number): number | null {
  if (second === 100) return first >= 2 && first <= 9 ? 100 * first : null;
  const rest = first % 100;
  if (rest === 4 && second === 20) return first + 76;
  // French counts on from 60 and from 80.
  const most = rest === 60 || rest === 80 ? 16 : 9;
  const isTens = rest >= 20 && rest % 10 === 0 && second >= 1 && second <= most;
  // "Soixante-dix-sept".
  const isTeens = (rest === 10 || rest === 70 || rest === 90) && second >= 7 && second <= 9;
  const isHundreds = rest === 0 && first > 0 && first < 1000 && second >= 1 && second < 100;
  return isTens || isTeens || isHundreds ? first + second : null;
}
