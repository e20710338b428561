const CLAUSE =
  /^(?:that|how|why|what|whether|if|when|it|he|she|they)\b|\b(?:is|are|was|were|has|have|had|will|would|can|could|should|must|may|might|did|does|do)\b|n['’]t\b/i;

/** Whether words behind a verb hold a clause of their own: who "admitted the man was ill" has said so. */
export const hasClause = (words: string) => CLAUSE.test(words);
