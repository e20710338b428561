/** The page's own text, in the words of buttons and notices; what a text tells of is hardly called so. */
const ARTICLE =
  '(?:this (?:article|page|post)|diese[nrms]? (?:artikel|beitrag)|cet article|este artículo|este artigo|questo articolo|dit artikel)';
/** A text may tell of a story: here a reader is told what to do with it, or the page what became of it. */
const DEED = '(?:listen to|hear|read|save|share|gift|send|print|download|rate|translate|discuss|watch|bookmark)';
const STORY = 'this (?:story|summary|audio|video|translation)';
/** What it is about an author may say: "This story is about …", "In this article …". */
const STATE = '(?:(?:is|was) (?!about\\b|not\\b|never\\b|one of\\b)|has been|may|contains|first|originally)';
const STAFF = '(?:journalists|reporters|editors|experts|reviewers|testers)';

// Read in lower case, as in `readLineReason`.
const SPEAKS = new RegExp(
  [
    `^(?!(?:in|dans|en) )(?:\\S+ ){0,3}${ARTICLE}(?: (?!is (?:about|for) )|$|[.,:;!?])`,
    `^${DEED} ${STORY}\\b`,
    `^${STORY} ${STATE}`,
    '^follow .{0,40}from this story\\b',
    '\\bpreferred (?:news )?source (?:on|in) google\\b',
    '^you can now listen to .{0,30}\\barticles\\b',
    '^(?:estimated )?read(?:ing)? time\\s?(?::|is\\b|for\\b|\\d)',
    '^(?:rated )?\\d[.,]\\d out of 5\\b|^rated \\d out of 5\\b|^\\d out of 5 stars\\b',
    '^\\d[\\d.,]*\\s?[km]? (?:(?:shares|comments|likes|views|ratings|reactions)(?=$|\\s?[.,;:|·•])|(?:people|readers) (?:have )?(?:shared|liked|rated) (?:this|it)\\b)',
    `^why you (?:can|should) trust\\b|^our ${STAFF} (?:independently )?(?:check|choose|select|review|recommend|test|verify|spend)\\b`,
    '^join the (?:conversation|discussion)\\b',
    '^(?:get|download|install) (?:the|our) (?:\\S+ ){0,4}app (?:for|to|and) .{0,60}\\b(?:news|alerts|stories|headlines)\\b',
  ].join('|'),
);

/**
 * True for a line, in lower case, by which a page speaks of itself or says what its reader can do with it: "Listen to this article",
 * "Add us as a preferred source on Google", "4.5 out of 5", "Why you can trust us". What a text is about it does not tell.
 */
export function speaksOfPage(lower: string): boolean {
  return SPEAKS.test(lower);
}
