/** The page's own text, in the words of buttons and notices; what a text tells of is hardly called so. */
const ARTICLE =
  '(?:this (?:article|page|post)|diese[nrms]? (?:artikel|beitrag)|cet article|este artículo|este artigo|questo articolo|dit artikel)';
/** A text may tell of a story: here a reader is told what to do with it, or the page what became of it. */
const DEED = '(?:listen to|hear|read|save|share|gift|send|print|download|rate|translate|discuss|watch|bookmark)';
const STORY = 'this (?:story|summary|audio|video|translation)';

// Read in lower case, as in `readLineReason`.
const SPEAKS = new RegExp(
  [
    `^(?:\\S+ ){0,3}${ARTICLE}(?: |$|[.,:;!?])`,
    `^${DEED} ${STORY}\\b`,
    `^${STORY} (?:is|was|has been|may|contains|first|originally)\\b`,
    '^follow .{0,40}from this story\\b',
    '\\bpreferred (?:news )?source\\b',
    '\\byou can now listen to\\b',
    '^(?:estimated )?read(?:ing)? time\\b',
    '^(?:rated )?\\d(?:[.,]\\d)? out of 5\\b',
    '^\\d[\\d.,]*\\s?[km]? (?:shares|comments|likes|views|ratings|reactions|(?:people|readers) (?:have )?(?:shared|liked|rated))\\b',
  ].join('|'),
);

/**
 * True for a line, in lower case, by which a page speaks of itself or says what its reader can do with it: "Listen to this article",
 * "Add us as a preferred source", "4.5 out of 5". What a text is about it does not tell.
 */
export function speaksOfPage(lower: string): boolean {
  return SPEAKS.test(lower);
}
