const LIFE =
  'Lena Hart has reported from the north for fifteen years and writes about trade, energy and the people who live from both. Her book on the last lighthouse keepers was published in 2019.';
const AGENCY =
  'This report was written with material of the Northwire agency, which is not answerable for what others make of it. Reporting by Jonas Weil and Petra Lindt, editing by Carla Stern.';
const HOUSE =
  'The Lantern Desk is a group of nine reporters who look into how public money is spent. It was founded in 2011 after the collapse of the harbour bank and has been paid for by its readers ever since. Its stories are checked by two editors before they appear, and every correction is noted at the end of the text. If you know of something that we should look at, write to the desk or come by on any weekday between nine and noon.';

/** What a site prints under its articles, whoever wrote them, without the words that give such lines away. */
export const BOILERPLATE: readonly string[] = [LIFE, AGENCY, HOUSE];
