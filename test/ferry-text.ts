/** An article's paragraphs: with a quotation, a source, and sentences that nobody is quoted in. */
export const FERRY_TEXT = [
  'The ferry to Skarn Island will stop running in October, the harbour board said on Tuesday, because the pier is rotten.',
  'Islanders had been warned in spring, and few believed it. “We have heard that every year,” said Oda Brekke.',
  'According to the board, repairs would cost more than the island earns in ten years.',
  'A second boat has been promised for the school run, and the teacher says that he will believe it when he smells it.',
  'Nobody on the board lives on the island, and two of its members have never been there, as they say themselves.',
  'The mayor declined to comment. A decision on the lighthouse, which is next on the list, will be taken before the snow comes.',
];
