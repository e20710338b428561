/**
 * Labels that stand over or before links to other stories, in the languages of most European news
 * sites (en, de, fr, es, pt, it, nl, pl, cs, ru, uk), one language a line. Folded: lower case, no
 * punctuation at the ends. A label is a whole line, or what stands before a colon or bar.
 */
export const TEASER_LABELS: readonly string[] = `
related|related stories|related story|related articles|related article|related coverage|related content|related news|related links|related reading|related video|related videos|read more|read also|also read|read next|read now|read this|read this next|read the full story|read full story|see also|see more|also see|also on|more on this|more on this story|more on this topic|more stories|more news|more like this|further reading|recommended|recommended for you|recommended reading|recommended stories|recommended videos|you may also like|you might also like|you might like|you may like|you may also be interested in|you might also be interested in|don't miss|don't miss this|up next|most read|most popular|most viewed|trending|trending now|trending stories|top stories|editor's pick|editor's picks|editors' picks|what to read next|keep reading|in case you missed it|icymi|in other news|must read|must reads|must watch|suggested for you|suggested reading|from the archive|from our archive|watch now|watch also|also watch|watch this|watch next|related podcast|popular now|more coverage|full coverage|further coverage|more to read|more for you|story highlights|first published on
lesen sie auch|lesen sie hier|lesen sie mehr|lesen sie dazu|lesen sie dazu auch|lesen sie hierzu|lesen sie weiter|lies auch|lest auch|mehr lesen|mehr zum thema|mehr zu diesem thema|mehr dazu|mehr hierzu|weiterlesen|weitere artikel|weitere themen|weitere nachrichten|weitere meldungen|auch interessant|das könnte sie auch interessieren|das könnte dich auch interessieren|das könnte sie interessieren|lesetipp|lesetipps|siehe auch|zum thema|passend dazu|passend zum thema|meistgelesen|meistgelesene artikel|empfohlen|empfehlungen|empfohlene artikel|unsere empfehlung|unser lesetipp|verwandte artikel|verwandte themen|ähnliche artikel|sehen sie auch|aktuell|nicht verpassen
lire aussi|à lire aussi|a lire aussi|à lire|lire également|à lire également|à lire ensuite|voir aussi|à voir aussi|lire la suite|lire l'article|lire notre article|lire plus|sur le même sujet|sur le même thème|les plus lus|articles liés|article lié|articles similaires|à découvrir|à découvrir aussi|recommandé|recommandé pour vous|recommandations|pour aller plus loin|en savoir plus|notre sélection|ne manquez pas|à ne pas manquer|dans la même rubrique|sur ce sujet|contenus sponsorisés|suivez notre direct|à écouter|à voir
lea también|lea tambien|lee también|lee tambien|leer también|leer tambien|lea más|lea mas|lee más|lee mas|leer más|leer mas|lea además|lee además|leé también|leé más|te puede interesar|te puede interesar también|también te puede interesar|puede interesarle|le puede interesar|te podría interesar|te recomendamos|le recomendamos|también puede leer|también puedes leer|puede leer|puedes leer|puede leer también|más noticias|más información|más sobre este tema|noticias relacionadas|noticia relacionada|notas relacionadas|nota relacionada|artículos relacionados|artículo relacionado|temas relacionados|relacionado|relacionados|relacionadas|contenido relacionado|contenidos relacionados|vea también|vea tambien|vea además|ve también|ver también|ver más|mira también|mira además|mire también|mire además|por si no lo viste|por si te lo perdiste|lo más leído|lo más visto|más leídas|más leídos|no te pierdas|no se pierda|recomendado|recomendados|recomendadas|siga leyendo|sigue leyendo|seguí leyendo|seguir leyendo|continúa leyendo|en otras noticias|conoce más|conozca más
leia também|leia tambem|leia mais|leia ainda|saiba mais|veja também|veja tambem|veja mais|veja ainda|confira também|relacionadas|notícias relacionadas|matérias relacionadas|artigos relacionados|conteúdo relacionado|mais lidas|mais lidos|mais notícias|você pode gostar|você também pode gostar|recomendado para você|recomendadas|continue lendo|continue a ler|não perca|leia a matéria completa|ler mais|ver mais
leggi anche|leggi pure|leggi tutto|leggi di più|leggi l'articolo|continua a leggere|vedi anche|guarda anche|potrebbe interessarti|potrebbe interessarti anche|ti potrebbe interessare|potrebbero interessarti|potrebbero interessarti anche|articoli correlati|articolo correlato|correlati|i più letti|più letti|da non perdere|per approfondire|approfondisci|altre notizie|consigliati
lees ook|lees meer|lees verder|lees hier|lees hier meer|meer lezen|meer over dit onderwerp|zie ook|gerelateerd|gerelateerde artikelen|gerelateerd nieuws|aanbevolen|bekijk ook|ook interessant|meest gelezen|luister ook|kijk ook
czytaj też|czytaj także|czytaj również|czytaj więcej|czytaj dalej|czytaj|zobacz też|zobacz także|zobacz również|zobacz więcej|przeczytaj też|przeczytaj także|przeczytaj również|przeczytaj więcej|polecamy|polecane|powiązane|powiązane artykuły|więcej na ten temat|sprawdź też|sprawdź także|dowiedz się więcej|najczęściej czytane|warto przeczytać|dalsza część artykułu pod|reszta tekstu pod
související|související články|související témata|čtěte také|čtěte více|čtěte dále|čtěte i|přečtěte si také|přečtěte si|číst dál|číst více|více k tématu|více o tématu|mohlo by vás zajímat|mohlo by se vám líbit|doporučujeme|doporučené|viz také|nejčtenější|podívejte se také
читайте также|читать также|читать далее|читать дальше|читайте по теме|читайте|по теме|материалы по теме|еще по теме|ещё по теме|смотрите также|смотри также|см. также|рекомендуем|рекомендуем прочитать|похожие материалы|похожие статьи|похожие новости|вам может быть интересно|самое читаемое|новости по теме|статьи по теме|главное по теме|другие новости
читайте також|дивіться також|за темою|матеріали за темою|новини за темою|схожі новини
`
  .trim()
  .split(/[|\n]/);

/** Words that open a teaser only where what follows is a link or a headline: "Read: …", "MIRA | …". */
export const WEAK_LABELS: readonly string[] = (
  'read|watch|listen|see|more|more from|plus|opinion|analysis|explainer|explained|video|podcast|photos|gallery|pictures|' +
  'mehr|lesen|video|fotos|lire|voir|regarder|écouter|vidéo|en images|lea|lee|leer|vea|ver|mira|mire|mirá|además|video|fotos|' +
  'leia|veja|confira|assista|vídeo|leggi|guarda|ascolta|foto|lees|kijk|luister|bekijk|więcej|zobacz|wideo|více|čtěte|sledujte|' +
  'подробнее|смотрите|видео|детальніше'
).split('|');

/** Labels of advertisements. */
export const AD_LABELS: readonly string[] = (
  'advertisement|advertisements|advertising|advert|sponsored|sponsored content|sponsored by|promoted|promoted content|' +
  'paid content|paid post|paid for by|partner content|article continues below advertisement|story continues below advertisement|' +
  'story continues below ad|article continues after ad|advertisement - story continues below|continue reading below|' +
  'advertisement continue reading the main story|scroll to continue|skip ad|skip advertisement|report this ad|ad feedback|' +
  'anzeige|werbung|- anzeige -|bezahlte anzeige|gesponsert|publicité|annonce|publicidad|publicidade|pubblicità|' +
  'contenuto sponsorizzato|contenido patrocinado|advertentie|reclame|reklama|reklamy|inzerce|reklamní sdělení|реклама|на правах рекламы'
).split('|');

/** Interface words that stand between paragraphs. */
export const PAGE_LABELS: readonly string[] = (
  'continue reading|continue reading the main story|story continues below|story continues|article continues below|' +
  'continue reading below|back to top|skip to content|jump to comments|show comments|hide comments|leave a comment|' +
  'view comments|play video|video player|loading|close|next|previous|' +
  'der artikel wird fortgesetzt|la suite après la publicité|suite après la publicité|continúa leyendo abajo|el artículo continúa abajo'
).split('|');

/** Share and embed interface. */
export const SOCIAL_LABELS: readonly string[] = (
  'share|share this|share this article|share this story|share on facebook|share on twitter|share on x|share on pinterest|share on whatsapp|' +
  'share on linkedin|share via email|tweet|tweet this|pin it|copy link|embed|email this|print|follow us|via giphy|view this post on instagram|' +
  'teilen|artikel teilen|auf facebook teilen|auf twitter teilen|drucken|partager|partager sur facebook|partager sur twitter|partagez|' +
  'compartir|compártelo|comparte|compartir en facebook|compartir en twitter|compartilhar|compartilhe|condividi|delen|deel dit artikel|' +
  'udostępnij|sdílet|sdílejte|поделиться|поделитесь|поширити|follow us on facebook|follow us on twitter'
).split('|');
