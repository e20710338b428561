/** What works and what does not on a page in a language that is not analysed; `language` is a BCP 47 tag. */
export function describeLanguage(language: string): string {
  return `This article is in ${nameOf(language)}. Who says what is looked for in English only; stored articles are recognised, and inserted lines are found by the page’s markup.`;
}

function nameOf(language: string): string {
  try {
    return new Intl.DisplayNames(['en'], { type: 'language' }).of(language) ?? language;
  } catch {
    // RangeError: the page's tag is none.
    return `another language (${language})`;
  }
}
