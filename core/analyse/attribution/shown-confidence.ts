/**
 * Confidence from which a note is shown at default settings, 0 to 1, where its act is no attitude. Of the attributions
 * so shown 92 in 100 are right on PolNeAR's dev part, and 56 in 100 of all its attributions are among them
 * (`npm run bench -- attribution`, 2026-11).
 */
export const SHOWN_CONFIDENCE = 0.72;
