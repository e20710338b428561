import { hasClause } from './has-clause.ts';

/** What tells a story in pictures: what it shows is its plot. "Footage" and "a video" are evidence. */
const PLAY =
  /^(?:(?:the|an?|his|her|its|their|this|one|\p{L}+['’]s) )?(?:[\p{L}-]+ ){0,3}?(?:film|movie|documentary|episode|trailer|scene|drama|sitcom|cartoon|musical|painting|portrait|mural)s?(?:[ ,]|$)/iu;
const SHOWS = /^(?:also )?show(?:s|ed|n|ing)?$/i;

/** Whether a film "shows a boy on a bridge"; that it "shows how the firm lied" is told. */
export const isSceneShown = (source: string, cue: string, content: string): boolean =>
  PLAY.test(source) && SHOWS.test(cue) && !hasClause(content);
