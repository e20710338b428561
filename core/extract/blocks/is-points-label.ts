/** What stands over a text's points. */
const POINTS = new RegExp(
  `^(?:${[
    '(?:the |story |article )?(?:key |main )?(?:points|facts|takeaways?|highlights)|at a glance|in (?:short|brief)|(?:ai |article |quick |story )?summary',
    'what (?:(?:you need )?to know|we know(?: so far)?)|(?:das )?wichtigste(?: in kürze| im überblick)?|auf einen blick|in kürze|zusammenfassung',
    "l'essentiel|en bref|en résumé|(?:les )?points clés|à retenir|(?:las )?claves|en resumen|puntos clave|lo esencial",
    'resumo|em resumo|pontos-chave|principais pontos|in sintesi|in breve|punti chiave|in het kort|samenvatting',
    'w skrócie|najważniejsze(?: informacje)?|i korthet|kort fortalt|मुख्य बातें',
  ].join('|')})$`,
);

/** True for a label, in lower case, that stands over the points of a text or over a summary of it: "Key points:", "In brief". */
export function isPointsLabel(lower: string): boolean {
  return POINTS.test(lower.replace(/[\s:.]+$/, '').replace('’', "'"));
}
