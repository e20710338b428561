/**
 * Confidence from which a note is shown at default settings, 0 to 1, where its act is no attitude.
 * Provisional: chosen on PolNeAR's dev part for precision.
 */
export const SHOWN_CONFIDENCE = 0.8;
