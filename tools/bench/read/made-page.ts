const SENTENCE =
  'The harbour board said on Tuesday that the old pier at Skarn would be closed to lorries before the winter, and that nobody had asked for it to be kept. ';
const TEASER = '<div class="card"><a href="/other"><h3>Another story of the day</h3></a><span>12 min</span></div>\n';
/** About what one paragraph with its teaser takes, in bytes of HTML. */
const UNIT_BYTES = 3 * SENTENCE.length + TEASER.length + 40;

/** An article of about so many bytes of HTML: paragraphs, inline elements, a teaser behind every paragraph. */
export function madePage(bytes: number): string {
  const paragraph = (i: number) =>
    `<p id="p${i}">${SENTENCE}<b>${SENTENCE}</b><a href="#p${i}">${SENTENCE}</a></p>\n${TEASER}`;
  const body = Array.from({ length: Math.ceil(bytes / UNIT_BYTES) }, (_, i) => paragraph(i)).join('');
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>The pier</title><meta property="og:type" content="article">
<style>body { font: 16px/1.5 Georgia, serif; } .card { display: grid; }</style></head>
<body><main><h1>The pier</h1><article class="text">${body}</article></main><aside id="beside"></aside></body></html>`;
}
