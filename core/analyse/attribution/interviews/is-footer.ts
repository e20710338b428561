/** What pages set below an interview: who translated it, thanks, offers, further reading. */
const FOOTER =
  /^[[(*]{0,2}(?:translat(?:ed|ion)(?: |:)|(?:interview(?:ed)?|prepared|edited|compiled|recorded|conducted|photos?|photography|text|words|video) (?:by|:)|(?:photos?|text|words|source|author|video|tags?|topics?|translation|editor): |read (?:also|more|next)|see also|more on|related|subscribe|sign up|follow us|join us|support us|donate|share this|if you (?:like|liked|enjoy|enjoyed|want to support|found)|(?:this|the) (?:interview|conversation|transcript|talk|text|article|piece) (?:was|has been|is|originally|first)|interview edited|editors?['’]? ?(?:note|s note)|editor['’]s note|note:|the editors? thanks?|for reference|copyright|©|all rights reserved|comments?$|we thank|like (?:us|our))/iu;

/** True for a paragraph that is the page’s own below or between the turns of an interview: nobody answers with it. */
export function isFooter(text: string): boolean {
  return FOOTER.test(text.slice(0, 80));
}
