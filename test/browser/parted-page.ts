/** What a reader sees of a parted page later: marked, it has the name "Asher" in a mark. */
export const REST = '<p>“Nobody told us,” said Tom Asher, a farmer on the island. He added that the mail was late.</p>';

/** A page whose article goes on in a box of its own, which a class of the body ("cut") keeps from being seen. */
export function partedPage(rest: string, script = ''): string {
  const text = 'The ferry left the harbour at noon and came back in the evening, as it does every day of the week. ';
  const lead = `<p>${text.repeat(3)}</p><p>“It was late again,” said Ann Lee, who has worked on the quay for years.</p>`;
  return `<!doctype html><html lang="en"><title>Ferry</title><meta property="og:type" content="article">
    <link rel="icon" href="data:,"><style>.cut .rest { display: none }</style>
    <body><article><h1>The ferry that is late</h1><div class="lead">${lead}${lead}</div>
    <div class="rest">${rest}</div></article><script>${script}</script></body></html>`;
}

/** Runs in the page: true where that part is marked. */
export const isRestMarked = () =>
  [...(CSS.highlights.get('says-who-attributed') ?? [])].map(String).join().includes('Asher');
