const pages: Record<string, string> = import.meta.glob('../fixtures/article--*/page.html', {
  query: '?raw',
  import: 'default',
  eager: true,
});
const expected: Record<string, { articles: object[] }> = import.meta.glob('../fixtures/article--*/expected.json', {
  import: 'default',
  eager: true,
});

/** The fixture pages with an article, by name, and which articles a reader sees there. */
export const articleFixtures = Object.entries(expected).map(([path, { articles }]) => ({
  name: path.split('/').at(-2) as string,
  html: pages[path.replace('expected.json', 'page.html')] as string,
  articles,
}));
