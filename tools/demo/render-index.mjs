/** What each topic's pages are for; the topic is what a fixture's name begins with, up to `--`. */
const TOPICS = {
  'stored-article': [
    'Pages that carry the stored article',
    'The same article in different dress: other markup, other typography, boxes between its paragraphs. The marks stay on the same words.',
  ],
};
const OTHERS = [
  'Other pages',
  'Pages that show one case each. Where a page is no article, or another article, nothing stored is marked.',
];

/**
 * Renders the demo's first page: every fixture page with its title, and what to look at.
 * @param {{ name: string, title: string }[]} fixtures titles escaped for HTML
 * @returns {string}
 */
export function renderIndex(fixtures) {
  const topicOf = ({ name }) => name.split('--')[0] ?? name;
  const sections = Object.entries(TOPICS).map(([topic, [heading, text]]) =>
    renderSection(
      heading,
      text,
      fixtures.filter((fixture) => topicOf(fixture) === topic),
    ),
  );
  const others = fixtures.filter((fixture) => !(topicOf(fixture) in TOPICS));
  return `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<title>Says Who: demo pages</title>
<style>
  body { font: 1.05rem/1.55 system-ui, sans-serif; max-width: 42rem; margin: 2rem auto; padding: 0 1rem; color-scheme: light dark; }
  li small { opacity: .75; }
</style>
<h1>Says Who: demo pages</h1>
<p>Open a page and look at the text. Words that are underlined carry an attribution: who says it, and the word that says so.
The underline’s shape tells the kind: a claim with a source, a report without one, a line that is no part of the article.</p>
<ul>
  <li>Point at a mark, or tap it: the whole passage shows, with a card on who says it, why it is marked and what to ask next.</li>
  <li>Alt+Shift+J goes to the next mark, the arrow keys go on or back from there, Alt+Shift+O opens and closes the card, Escape closes it.</li>
  <li>The icon in the toolbar opens the switches: everything, this site, each kind. They act at once.</li>
</ul>
${sections.join('\n')}
${renderSection(...OTHERS, others)}
</html>
`;
}

function renderSection(heading, text, fixtures) {
  if (fixtures.length === 0) return '';
  const items = fixtures.map(({ name, title }) => `  <li><a href="/${name}/">${title}</a> <small>${name}</small></li>`);
  return `<h2>${heading}</h2>\n<p>${text}</p>\n<ul>\n${items.join('\n')}\n</ul>`;
}
