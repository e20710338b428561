/**
 * Words of which sites make the headings of boxes of their own: "Latest reader comments", "Share this article". In English,
 * with those of other languages that `alienReason` knows.
 */
const SITE_WORDS: ReadonlySet<string> = new Set(
  (
    'comment comments discussion related recommended recommendations popular trending promoted sponsored share sharing social ' +
    'newsletter newsletters subscribe subscription subscriptions sign signup up donate donation donations login cookie cookies consent ' +
    'advertisement advertisements ads tags topics keywords categories menu navigation legal disclaimer gallery slideshow read reading ' +
    'latest recent new newest top best featured all other user users reader readers reply replies leave add join post posts page story ' +
    'stories article articles news content coverage link links item items blog site website video videos podcast podcasts event events ' +
    'product products author authors about editor editors pick picks facebook twitter whatsapp instagram email daily weekly free more most ' +
    'viewed also see like next get click here now today thoughts opinion view views friends love app download ' +
    'a an the this that these our your my us me we you they i for from by of on in to at with and or is are no not it its s ' +
    'artikel beitrag beitrage leser leserinnen kommentar kommentare schreiben zu zum zur der die das den des von und mehr ' +
    'comentario comentarios lectores articulo articulos noticia noticias relacionados relacionadas el la los las de del y e o a os as do ' +
    'da dos das leitores saiba leia veja commentaire commentaires lecteurs lire aussi le les et du sur'
  ).split(' '),
);

/** True for a word (lower case, without accents) that says nothing of what a text tells. */
export function isSiteWord(word: string): boolean {
  return SITE_WORDS.has(word);
}
