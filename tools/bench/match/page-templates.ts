import type { PageTemplate, SetArticle, Surroundings } from './page-template.ts';

const COOKIES =
  'We and our partners use cookies to show you articles and advertising that suit you. You can change your settings at any time.';
const NEWSLETTER =
  'Sign up for our morning newsletter and get the most important stories of the day in your inbox at seven.';
const RIGHTS =
  'All rights reserved. No part of this page may be reproduced without the written permission of the editors.';

const head = ({ headline }: SetArticle, { site }: Surroundings, more = '') =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${headline} | ${site}</title>${more}</head>`;
const first = (articles: readonly SetArticle[]) => articles[0] as SetArticle;
const links = (teasers: readonly string[], tag: string) =>
  teasers.map((teaser, i) => `<${tag}><a href="https://site.example/${i}">${teaser}</a></${tag}>`).join('');
const withInserted = (article: SetArticle, paragraph: (text: string) => string, inserted: (text: string) => string) =>
  article.paragraphs
    .map((sentences, i) => {
      const line = article.inserted.get(i);
      return paragraph(sentences.join(' ')) + (line === undefined ? '' : inserted(line));
    })
    .join('\n');

/** Well-made: article, header, aside. */
const semantic: PageTemplate = (articles, around) => `${head(first(articles), around)}<body>
<header><nav><a href="/">Home</a><a href="/world">World</a><a href="/sport">Sport</a></nav></header><main>
${articles
  .map(
    (article) => `<article><header><h1>${article.headline}</h1><p class="byline">${article.byline}</p></header>
<figure><img alt=""><figcaption>A view of the town in spring. Photo: Picture Desk</figcaption></figure>
${withInserted(
  article,
  (text) => `<p>${text}</p>`,
  (line) => `<aside class="related"><h2>Read also</h2><a href="/x">${line}</a></aside>`,
)}
<p class="note">${around.boilerplate}</p></article>`,
  )
  .join('\n')}</main>
<aside><h2>Most read</h2><ul>${links(around.teasers, 'li')}</ul></aside><footer><p>${RIGHTS}</p></footer></body></html>`;

/** A blog engine's page: "Read also" as a paragraph of its own, tags, comments. */
const blog: PageTemplate = (
  articles,
  around,
) => `${head(first(articles), around, '<meta property="og:type" content="article">')}<body class="single">
<div id="page"><div class="menu"><a href="/">Home</a> <a href="/a">Opinion</a></div>
${articles
  .map(
    (article) => `<div class="post hentry"><h1 class="entry-title">${article.headline}</h1>
<div class="entry-meta">${article.byline}</div><div class="entry-content">
${withInserted(
  article,
  (text) => `<p>${text}</p>`,
  (line) => `<p><strong>Read also:</strong> <a href="/x">${line}</a></p>`,
)}
<p>${around.boilerplate}</p></div><div class="tags"><a href="/t/1">world</a> <a href="/t/2">news</a></div></div>`,
  )
  .join('\n')}
<div id="comments"><h3>2 comments</h3><p>Old Sailor: we shall see, I would not hold my breath for it.</p><p>Marta: why is there no link to the original?</p></div>
<div class="sidebar"><h3>Recent posts</h3><ul>${links(around.teasers, 'li')}</ul></div></div></body></html>`;

/** Nothing but divs; paragraphs are line breaks. */
const soup: PageTemplate = (articles, around) => `<html>${head(first(articles), around).replace(/^.*?<head>/, '<head>')}
<body><div class="hd"><div class="lg">${around.site}</div></div><div class="mn"><a href="/">Main</a><a href="/p">Politics</a></div>
${articles
  .map(
    (article) => `<div class="wr"><div class="tt">${article.headline}</div><div class="dt">${article.byline}</div>
<div class="tx">${withInserted(
      article,
      (text) => `${text}<br><br>`,
      (line) => `<b><a href="/x">${line}</a></b><br><br>`,
    )}<i>${around.boilerplate}</i></div></div>`,
  )
  .join('\n')}
<div class="cr"><div class="bh">Latest</div>${links(around.teasers, 'div')}</div><div class="ft">${RIGHTS}</div></body></html>`;

/** Tables and font tags; a sentence a paragraph. */
const tables: PageTemplate = (articles, around) => `${head(first(articles), around)}<body><center><table width="760">
<tr><td colspan="2"><font size="6">${around.site}</font></td></tr><tr><td width="140">${links(around.teasers, 'p')}</td><td>
${articles
  .map(
    (article) => `<h2>${article.headline}</h2><font size="1">${article.byline}</font>
${article.paragraphs
  .map((sentences, i) => {
    const line = article.inserted.get(i);
    const own = sentences.map((sentence) => `<p><font size="3">${sentence}</font></p>`).join('\n');
    return own + (line === undefined ? '' : `<p><font size="3"><b>${line}</b></font></p>`);
  })
  .join('\n')}<p><font size="2">${around.boilerplate}</font></p>`,
  )
  .join('<hr>')}
</td></tr></table></center></body></html>`;

/** An app: boxes in boxes, unreadable class names, a long cookie text on top. */
const app: PageTemplate = (articles, around) => `${head(first(articles), around)}<body>
<div class="x9cookie"><p>${COOKIES}</p><p>Some of them are needed for the site to work, others help us to understand what readers like and to make it better.</p><button>Accept all</button></div>
<div class="x0app"><div role="banner"><span>${around.site}</span></div><div role="main">
${articles
  .map(
    (
      article,
    ) => `<section class="x1a"><h1 class="x2b">${article.headline}</h1><div class="x3c">${article.byline}</div></section><section class="x4d">
${withInserted(
  article,
  (text) => `<div class="x5e"><div class="x6f">${text}</div></div>`,
  (line) => `<div class="x5e"><div class="x7g"><a href="/x">${line}</a></div></div>`,
)}
<div class="x5e"><div class="x6f">${around.boilerplate}</div></div></section>`,
  )
  .join('\n')}
</div></div><div class="x8dock">${links(around.teasers, 'span')}</div></body></html>`;

/** A mobile page: captions, a pull quote that repeats a sentence, teaser boxes. */
const mobile: PageTemplate = (
  articles,
  around,
) => `${head(first(articles), around)}<body><div class="phone"><header class="bar">${around.site} ☰</header>
${articles
  .map((article) => {
    const longest = article.paragraphs.flat().reduce((a, b) => (b.length > a.length ? b : a), '');
    return `<article><h1>${article.headline}</h1><div class="date">${article.byline}</div>
<figure><div></div><figcaption>The square at dusk. Photo: Archive</figcaption></figure>
${withInserted(
  article,
  (text) => `<p>${text}</p>${text.endsWith(longest) ? `<blockquote class="pull">${longest}</blockquote>` : ''}`,
  (line) => `<p class="also"><b>Read also:</b> <a href="/x">${line}</a></p>`,
)}
</article><p class="small">${around.boilerplate}</p>`;
  })
  .join('\n')}
<div class="more">${links(around.teasers, 'div')}</div><footer class="end">${RIGHTS}</footer></div></body></html>`;

/** Crossheads between the paragraphs, and a bare headline of another story set like a paragraph. */
const crossheads: PageTemplate = (
  articles,
  around,
) => `${head(first(articles), around)}<body><header><h3>${around.site}</h3></header><div class="story">
${articles
  .map(
    (article) => `<h1>${article.headline}</h1><p class="author">${article.byline}</p>
${article.paragraphs
  .map((sentences, i) => {
    const line = article.inserted.get(i);
    const cross =
      i > 0 && i % 3 === 0 ? `<h2>${['What is known so far', 'The background', 'What comes next'][i % 2]}</h2>\n` : '';
    return `${cross}<p>${sentences.join(' ')}</p>${line === undefined ? '' : `\n<p>${line}</p>`}`;
  })
  .join('\n')}
<p class="about">${around.boilerplate}</p>`,
  )
  .join('\n')}</div>
<div class="box"><h4>More on this</h4>${links(around.teasers, 'p')}</div></body></html>`;

/** A newsletter box in the middle, share buttons, lists of teasers above. */
const busy: PageTemplate = (
  articles,
  around,
) => `${head(first(articles), around)}<body><div class="top"><ul>${links(around.teasers, 'li')}</ul></div>
<main>${articles
  .map(
    (
      article,
    ) => `<div class="article-wrap"><h1 itemprop="headline">${article.headline}</h1><span class="author">${article.byline}</span><div class="share"><a href="#">Share</a><a href="#">Print</a></div>
<div itemprop="articleBody">${withInserted(
      article,
      (text) => `<p>${text}</p>`,
      (line) =>
        `<div class="newsletter"><p>${NEWSLETTER}</p><a href="/n">Subscribe</a></div><p><a href="/x">${line}</a></p>`,
    )}</div><div class="agency">${around.boilerplate}</div></div>`,
  )
  .join('\n')}</main><footer>${RIGHTS} <a href="/imprint">Imprint</a></footer></body></html>`;

/** A dateline before the first sentence, a summary list above it, straight out of an agency's system. */
const wire: PageTemplate = (articles, around) => `${head(first(articles), around)}<body><div id="main">
${articles
  .map((article) => {
    const [opening = [], ...rest] = article.paragraphs;
    const dated = [[`OSLO, March 3 (Northwire) – ${opening.join(' ')}`], ...rest];
    return `<div class="wire"><h1>${article.headline}</h1><p class="stamp">${article.byline}</p>
${withInserted(
  { ...article, paragraphs: dated },
  (text) => `<p>${text}</p>`,
  (line) => `<p><em>${line}</em></p>`,
)}
<p>(${around.boilerplate})</p></div>`;
  })
  .join('\n')}
</div><div id="nav">${links(around.teasers, 'p')}</div></body></html>`;

/** Typography of its own: guillemets, no-break spaces, links and emphasis in the middle of sentences. */
const typeset: PageTemplate = (
  articles,
  around,
) => `${head(first(articles), around)}<body><nav>${links(around.teasers.slice(0, 2), 'span')}</nav><main><div class="prose">
${articles
  .map(
    (article) => `<h1>${article.headline}</h1><p class="meta">${article.byline}</p>
${withInserted(
  article,
  (text) =>
    `<p>${text
      .replace(/"([^"]*)"/g, '«$1»')
      .replace(/ (\d)/g, '&nbsp;$1')
      .replace(/ (\w{5,}) (\w{5,}) /g, ' <a href="/tag">$1</a> <em>$2</em> ')}</p>`,
  (line) => `<div class="teaser"><span>Also</span><a href="/x">${line}</a></div>`,
)}
<p class="endnote">${around.boilerplate}</p>`,
  )
  .join('\n')}</div></main><footer><p>${RIGHTS}</p></footer></body></html>`;

/** Ten kinds of pages that a story may stand on. */
export const PAGE_TEMPLATES: readonly PageTemplate[] = [
  semantic,
  blog,
  soup,
  tables,
  app,
  mobile,
  crossheads,
  busy,
  wire,
  typeset,
];
