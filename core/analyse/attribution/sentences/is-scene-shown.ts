import { hasClause } from './has-clause.ts';

/**
 * What tells a story in pictures: what it shows is its plot. "Footage", "a video of the episode" and "a film taken by a
 * neighbour" are evidence.
 */
const PLAY =
  /^(?:(?!of |in |from |on |by )[\p{L}'’-]+ ){0,4}?(?:[Ff]ilm|[Mm]ovie|[Dd]ocumentary|[Ee]pisode|[Tt]railer|[Ss]cene|[Dd]rama|[Ss]itcom|[Cc]artoon|[Mm]usical|[Pp]ainting|[Pp]ortrait|[Mm]ural)s?(?:,|$| \p{Lu})/u;
const SHOWS = /^(?:also )?show(?:s|ed|n|ing)?$/i;

/** Whether a film "shows a boy on a bridge"; that it "shows how the firm lied" is told. */
export const isSceneShown = (source: string, cue: string, content: string): boolean =>
  SHOWS.test(cue) && PLAY.test(source) && !hasClause(content);
