/**
 * True for a text whose sentences the analysis understands: English, and texts too short to tell.
 * In other languages stored articles are matched and lines are found by markup, nothing else.
 */
export function isAnalysed(language: string | null): boolean {
  return language === null || /^en(?:-|$)/.test(language);
}
