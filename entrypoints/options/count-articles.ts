/** "1 article was", "2,000 articles were": the beginning of a sentence. */
export function countArticles(count: number): string {
  return count === 1 ? '1 article was' : `${count.toLocaleString('en')} articles were`;
}
