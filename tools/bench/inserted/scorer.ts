/** Labels as the scorer reads them; what they hold is its own business. */
export type GoldFiles = Record<string, { inserted: { text: string }[] }>;

export interface SetScore {
  precision: number;
  recall: number;
  f1: number;
  wrong: number;
  falseAlarmsPerCleanArticle: number;
  cleanArticles: number;
  misses: { file: string; text: string; type: string; present: boolean }[];
  alarms: { file: string; text: string }[];
}

/** What the bench uses of score-inserted.mjs. */
export interface Scorer {
  scoreSet: (
    gold: GoldFiles,
    predictions: { file: string; text: string; notes: { kind: string; start: number; end: number }[] }[],
  ) => SetScore;
}
