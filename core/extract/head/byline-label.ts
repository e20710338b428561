/** What stands before the names in a byline, alone or with "written": a part of a pattern that ignores letter case. */
export const BYLINE_LABEL = '(?:(?:written |posted |submitted |reported )?by|von|por|par|di|autor)';
