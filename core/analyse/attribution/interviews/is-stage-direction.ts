/** True for what a transcript says of itself: "(CROSSTALK)", "[BEGIN VIDEO CLIP]", "(Laughter.)". */
export const isStageDirection = (text: string) =>
  /^[([](?:[\p{Lu}\p{N} .,'’-]{2,80}|(?:Laughter|Applause|Crosstalk|Inaudible|Pause|Music)\.?)[)\]]\.?$/u.test(
    text.trim(),
  );
