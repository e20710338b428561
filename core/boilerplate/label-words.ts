/**
 * Labels that stand over or before links to other stories, in the languages of most European news
 * sites (en, de, fr, es, pt, it, nl, pl, cs, ru, uk, sv, da, no, fi, hu, ro, el, tr, sk, hr and sr, sl, bg, ca, et,
 * lv, lt) and the most read beyond them (id, vi, hi, fa, ar, he, ja, zh, ko), a language or more a line. Folded: lower
 * case, no punctuation at the ends. A label is a whole line, or what stands before a colon or bar.
 */
export const TEASER_LABELS: readonly string[] = `
related|related stories|related story|related articles|related article|related coverage|related content|related news|related links|related reading|related video|related videos|read more|read also|also read|read next|read now|read this|read this next|read the full story|read full story|see also|see more|also see|also on|more on this|more on this story|more on this topic|more stories|more news|more like this|further reading|recommended|recommended for you|recommended reading|recommended stories|recommended videos|you may also like|you might also like|you might like|you may like|you may also be interested in|you might also be interested in|don't miss|don't miss this|up next|most read|most popular|most viewed|trending|trending now|trending stories|top stories|editor's pick|editor's picks|editors' picks|what to read next|keep reading|in case you missed it|icymi|in other news|must read|must reads|must watch|suggested for you|suggested reading|from the archive|from our archive|watch now|watch also|also watch|watch this|watch next|related podcast|popular now|more coverage|full coverage|further coverage|more to read|more for you|story highlights|first published on
lesen sie auch|lesen sie hier|lesen sie mehr|lesen sie dazu|lesen sie dazu auch|lesen sie hierzu|lesen sie weiter|lies auch|lest auch|mehr lesen|mehr zum thema|mehr zu diesem thema|mehr dazu|mehr hierzu|weiterlesen|weitere artikel|weitere themen|weitere nachrichten|weitere meldungen|auch interessant|das könnte sie auch interessieren|das könnte dich auch interessieren|das könnte sie interessieren|lesetipp|lesetipps|siehe auch|zum thema|passend dazu|passend zum thema|meistgelesen|meistgelesene artikel|empfohlen|empfohlene artikel|unsere empfehlung|unser lesetipp|verwandte artikel|verwandte themen|ähnliche artikel|sehen sie auch|nicht verpassen
lire aussi|à lire aussi|a lire aussi|à lire|lire également|à lire également|à lire ensuite|voir aussi|à voir aussi|lire la suite|lire l'article|lire notre article|lire plus|sur le même sujet|sur le même thème|les plus lus|articles liés|article lié|articles similaires|à découvrir aussi|recommandé|recommandé pour vous|pour aller plus loin|en savoir plus|notre sélection|ne manquez pas|à ne pas manquer|dans la même rubrique|sur ce sujet|contenus sponsorisés|suivez notre direct|à écouter|à voir
lea también|lea tambien|lee también|lee tambien|leer también|leer tambien|lea más|lea mas|lee más|lee mas|leer más|leer mas|lea además|lee además|leé también|leé más|te puede interesar|te puede interesar también|también te puede interesar|puede interesarle|le puede interesar|te podría interesar|te recomendamos|le recomendamos|también puede leer|también puedes leer|puede leer|puedes leer|puede leer también|más noticias|más información|más sobre este tema|noticias relacionadas|noticia relacionada|notas relacionadas|nota relacionada|artículos relacionados|artículo relacionado|temas relacionados|relacionado|relacionados|relacionadas|contenido relacionado|contenidos relacionados|vea también|vea tambien|vea además|ve también|ver también|ver más|mira también|mira además|mire también|mire además|por si no lo viste|por si te lo perdiste|lo más leído|lo más visto|más leídas|más leídos|no te pierdas|no se pierda|recomendado|recomendados|recomendadas|siga leyendo|sigue leyendo|seguí leyendo|seguir leyendo|continúa leyendo|en otras noticias|conoce más|conozca más
leia também|leia tambem|leia mais|leia ainda|saiba mais|veja também|veja tambem|veja mais|veja ainda|confira também|relacionadas|notícias relacionadas|matérias relacionadas|artigos relacionados|conteúdo relacionado|mais lidas|mais lidos|mais notícias|você pode gostar|você também pode gostar|recomendado para você|recomendadas|continue lendo|continue a ler|não perca|leia a matéria completa|ler mais|ver mais
leggi anche|leggi pure|leggi tutto|leggi di più|leggi l'articolo|continua a leggere|vedi anche|guarda anche|potrebbe interessarti|potrebbe interessarti anche|ti potrebbe interessare|potrebbero interessarti|potrebbero interessarti anche|articoli correlati|articolo correlato|correlati|i più letti|più letti|da non perdere|per approfondire|approfondisci|altre notizie|consigliati
lees ook|lees meer|lees verder|lees hier|lees hier meer|meer lezen|meer over dit onderwerp|zie ook|gerelateerd|gerelateerde artikelen|gerelateerd nieuws|aanbevolen|bekijk ook|ook interessant|meest gelezen|luister ook|kijk ook
czytaj też|czytaj także|czytaj również|czytaj więcej|czytaj dalej|czytaj|zobacz też|zobacz także|zobacz również|zobacz więcej|przeczytaj też|przeczytaj także|przeczytaj również|przeczytaj więcej|polecamy|polecane|powiązane|powiązane artykuły|więcej na ten temat|sprawdź też|sprawdź także|dowiedz się więcej|najczęściej czytane|warto przeczytać|dalsza część artykułu pod|reszta tekstu pod
související|související články|související témata|čtěte také|čtěte více|čtěte dále|čtěte i|přečtěte si také|přečtěte si|číst dál|číst více|více k tématu|více o tématu|mohlo by vás zajímat|mohlo by se vám líbit|doporučujeme|doporučené|viz také|nejčtenější|podívejte se také
читайте также|читать также|читать далее|читать дальше|читайте по теме|читайте|по теме|материалы по теме|еще по теме|ещё по теме|смотрите также|смотри также|см. также|рекомендуем|рекомендуем прочитать|похожие материалы|похожие статьи|похожие новости|вам может быть интересно|самое читаемое|новости по теме|статьи по теме|главное по теме|другие новости
läs också|läs även|läs mer|läs vidare|läs mer om|se också|se även|mer om ämnet|relaterat|relaterade artiklar|mest läst|mest lästa|missa inte|rekommenderas|rekommenderat|fler nyheter|fler artiklar|lyssna också|artikeln fortsätter under annonsen
læs også|læs mere|læs videre|læs mere her|læs mere om|se også|se mere|mere om emnet|relaterede artikler|relateret|mest læste|gå ikke glip af|anbefalet|flere nyheder|hør også|artiklen fortsætter under billedet|artiklen fortsætter efter annoncen
les også|les mer|les mer her|les videre|les mer om|les mer om saken|relaterte artikler|relaterte saker|mest lest|ikke gå glipp av|anbefalt|flere saker|saken fortsetter under annonsen|artikkelen fortsetter under annonsen
lue myös|lue lisää|lue lisäksi|lue seuraavaksi|katso myös|katso lisää|aiheesta lisää|lisää aiheesta|luetuimmat|suosittelemme|kuuntele myös|juttu jatkuu mainoksen jälkeen|juttu jatkuu kuvan alla|artikkeli jatkuu mainoksen jälkeen
olvassa el ezt is|olvasson tovább|olvasd el ezt is|olvassa tovább|kapcsolódó cikkek|kapcsolódó cikk|kapcsolódó|kapcsolódó anyagok|ajánlott|ajánljuk|ez is érdekelheti|ez is érdekelhet|nézze meg ezt is|további hírek|legolvasottabb|lásd még|a cikk a hirdetés alatt folytatódik
citește și|citeşte şi|citeste si|citește mai mult|citește mai departe|citește în continuare|vezi și|vezi şi|vezi si|articole similare|articole recomandate|articole pe aceeași temă|te-ar putea interesa|recomandări|recomandate|recomandarea redacției|cele mai citite|știri similare|pe aceeași temă
διαβάστε επίσης|διαβάστε ακόμα|διαβάστε ακόμη|διαβάστε περισσότερα|διάβασε επίσης|δείτε επίσης|δείτε ακόμα|δείτε περισσότερα|σχετικά άρθρα|σχετικές ειδήσεις|σχετικά|προτεινόμενα|δημοφιλή|περισσότερα
ayrıca okuyun|bunlar da ilginizi çekebilir|ilginizi çekebilir|ilgili haberler|ilgili haber|i̇lgili haberler|i̇lginizi çekebilir|okumaya devam et|daha fazla oku|devamını oku|bunu da oku|bunu da okuyun|önerilen|önerilen haberler|çok okunanlar|son haberler|haberin devamı
čítajte aj|čítajte tiež|čítajte viac|čítajte ďalej|prečítajte si aj|prečítajte si tiež|prečítajte si|súvisiace články|súvisiaci článok|súvisiace|odporúčame|mohlo by vás zaujímať|viac k téme|pozrite si aj|najčítanejšie|článok pokračuje pod videom
pročitajte i|pročitajte još|pročitajte više|pročitaj i|pročitaj više|čitajte i|čitajte još|pogledajte i|pogledajte još|povezane vijesti|povezane vesti|povezani članci|povezani tekstovi|vezane vijesti|vezane vesti|više o temi|možda će vas zanimati|moglo bi vas zanimati|preporučujemo|preporuka|najčitanije|прочитајте и|прочитајте још|погледајте и|повезане вести|најчитаније|tekst se nastavlja ispod oglasa|nastavak teksta ispod oglasa
preberite tudi|preberite še|preberi tudi|preberi še|berite tudi|sorodni članki|sorodne novice|povezane novice|morda vas bo zanimalo|priporočamo|najbolj brano|poglejte tudi|oglejte si tudi
прочетете още|прочетете също|прочети още|вижте още|вижте също|виж още|виж също|още по темата|свързани новини|свързани статии|може да ви хареса|препоръчано|препоръчваме|най-четени
llegiu també|llegeix també|llegir més|llegeix més|més informació|notícies relacionades|et pot interessar|també et pot interessar|articles relacionats|vegeu també|mira també|el més llegit
loe ka|loe veel|loe lisaks|loe edasi|vaata ka|seotud lood|seotud artiklid|lasi arī|lasi vēl|lasi vairāk|lasiet arī|skaties arī|saistītie raksti|skaitykite taip pat|taip pat skaitykite|skaitykite daugiau|skaityk daugiau|susiję straipsniai|susijusios naujienos
hieronder gaat de tekst verder|tekst gaat verder onder de foto|tekst gaat verder onder de video|de tekst gaat verder onder de foto|nach der werbung geht es weiter|der artikel geht weiter unter der anzeige|auch auf|außerdem interessant|dazu passend|die wichtigsten nachrichten|hintergrund zum thema|lire notre enquête|lire notre analyse|lire le reportage|lire l'entretien|à lire sur le sujet|pour en savoir plus|l'article continue après la publicité|in primo piano|leggi il resto|leggi la notizia|segui la diretta|ti potrebbe interessare anche|lea aquí|lea la nota completa|más en|te puede gustar|también te puede gustar
читайте також|дивіться також|за темою|матеріали за темою|новини за темою|схожі новини
dalszy ciąg artykułu pod materiałem wideo|dalsza część artykułu pod materiałem wideo|dalszy ciąg materiału pod wideo|dalsza część materiału pod wideo|článek pokračuje pod videem|článek pokračuje pod reklamou
baca juga|baca selengkapnya|simak juga|lihat juga|berita terkait|artikel terkait|artikel lainnya|xem thêm|đọc thêm|tin liên quan|bài liên quan|có thể bạn quan tâm
ये भी पढ़ें|यह भी पढ़ें|इसे भी पढ़ें|بیشتر بخوانید|همچنین بخوانید|مطالب مرتبط|اخبار مرتبط|اقرأ أيضا|اقرأ أيضًا|اقرأ المزيد|أخبار ذات صلة|مواضيع ذات صلة|קראו גם|ראו גם|קרא עוד|עוד בנושא|כתבות נוספות
関連記事|関連ニュース|あわせて読みたい|こちらもおすすめ|相关阅读|相关新闻|延伸阅读|推荐阅读|延伸閱讀|相關新聞|相關報導|관련기사|관련 기사|함께 읽기
`
  .trim()
  .split(/[|\n]/);

/** Words that open a teaser only where what follows is a link or a headline: "Read: …", "MIRA | …". */
export const WEAK_LABELS: readonly string[] = (
  'read|watch|listen|see|more|more from|plus|opinion|analysis|explainer|explained|video|podcast|photos|gallery|pictures|' +
  'mehr|lesen|video|fotos|lire|voir|regarder|écouter|vidéo|en images|lea|lee|leer|vea|ver|mira|mire|mirá|además|video|fotos|' +
  'leia|veja|confira|assista|vídeo|leggi|guarda|ascolta|foto|lees|kijk|luister|bekijk|więcej|zobacz|wideo|více|čtěte|sledujte|' +
  'läs|läs om|se|lyssna|læs|hør|les|lue|katso|olvassa|nézze|citește|vezi|διαβάστε|δείτε|βίντεο|oku|izle|čítajte|pozrite|pročitajte|pogledajte|preberite|вижте|loe|vaata|dossier|interview|portrait|reportage|enquête|entretien|analyse|kommentar|leitartikel|' +
  'подробнее|смотрите|видео|детальніше'
).split('|');

/** Those of them that tell a reader to go and read: before a headline they need no link. */
export const READ_LABELS: readonly string[] = (
  'read|watch|listen|mehr|lesen|lire|lea|lee|leer|mira|mire|leia|veja|leggi|guarda|ascolta|lees|kijk|luister|bekijk|zobacz|' +
  'czytaj|čtěte|läs|læs|les|lue|olvassa|citește|διαβάστε|oku|čítajte|pročitajte|preberite|вижте|loe|подробнее|смотрите'
).split('|');

/** Labels of advertisements. */
export const AD_LABELS: readonly string[] = (
  'ad|advertisement|advertisements|advertising|advert|sponsored|sponsored content|sponsored by|promoted|promoted content|' +
  'paid content|paid post|paid for by|partner content|article continues below advertisement|story continues below advertisement|' +
  'story continues below ad|article continues after ad|article continues after advert|article continues after advertisement|' +
  'article continues below advert|story continues after advert|story continues below advert|scroll to continue with content|advertisement - story continues below|continue reading below|' +
  'advertisement continue reading the main story|scroll to continue|skip ad|skip advertisement|report this ad|ad feedback|' +
  'anzeige|werbung|- anzeige -|bezahlte anzeige|gesponsert|publicité|annonce|publicidad|publicidade|pubblicità|' +
  'powered by|in partnership with|presented by|brought to you by|affiliate link|affiliate links|annons|annonse|annonce|mainos|hirdetés|publicitate|διαφήμιση|reklam|oglas|oglasi|реклама|reklaam|reklāma|publicitat|article continues below this ad|story continues after advertisement|la suite après cette publicité|sigue leyendo después de la publicidad|continua después de la publicidad|continua após a publicidade|continua depois da publicidade|la lettura continua dopo la pubblicità|artikel wird nach der werbung fortgesetzt|weiter nach der anzeige|' +
  'contenuto sponsorizzato|contenido patrocinado|advertentie|reclame|reklama|reklamy|inzerce|reklamní sdělení|реклама|на правах рекламы|' +
  'विज्ञापन|quảng cáo|تبلیغات|إعلان|مادة إعلانية|مادة اعلانية|إعلانات|פרסומת|広告|广告|廣告|광고|iklan'
).split('|');

/** Openings of a short line that names who paid for a box or runs it. */
export const PAID_OPENINGS: readonly string[] = (
  'powered by|sponsored by|presented by|brought to you by|in partnership with|paid for by|in association with|supported by|' +
  'präsentiert von|gesponsert von|in zusammenarbeit mit|en partenariat avec|présenté par|en colaboración con|patrocinado por|' +
  'presentado por|apresentado por|oferecido por|in collaborazione con|offerto da|in samenwerking met|partner:'
).split('|');

/** Labels of videos and galleries, which pages set as headings over a player that text does not show. */
export const MEDIA_LABELS: readonly string[] = (
  'in video|in pictures|in photos|en vidéo|en images|en photos|en video|en imágenes|en fotos|em vídeo|em imagens|em fotos|' +
  'im video|in bildern|in video|nel video|in foto|le foto|beelden|in beeld|zobacz wideo|ve videu|в фото|bildstrecke|fotostrecke'
).split('|');

/** Interface words that stand between paragraphs. */
export const PAGE_LABELS: readonly string[] = (
  'continue reading|continue reading the main story|story continues below|story continues|article continues below|' +
  'continue reading below|back to top|skip to content|jump to comments|show comments|hide comments|leave a comment|' +
  "view comments|play video|video player|loading|close|next|previous|now playing|up next|what's your reaction|" +
  'what is your reaction|was this article helpful|was this page helpful|thank you for your feedback|thanks for your feedback|' +
  'for immediate release|zur sofortigen veröffentlichung|der artikel wird fortgesetzt|la suite après la publicité|suite après la publicité|continúa leyendo abajo|el artículo continúa abajo'
).split('|');

/** Share and embed interface. */
export const SOCIAL_LABELS: readonly string[] = (
  'share|share this|share this article|share this story|you can share this story on social media|share on facebook|share on twitter|share on x|share on pinterest|share on whatsapp|' +
  'share on linkedin|share via email|tweet|tweet this|pin it|copy link|embed|email this|print|follow us|via giphy|view this post on instagram|' +
  'teilen|artikel teilen|auf facebook teilen|auf twitter teilen|drucken|partager|partager sur facebook|partager sur twitter|partagez|' +
  'compartir|compártelo|comparte|compartir en facebook|compartir en twitter|compartilhar|compartilhe|condividi|delen|deel dit artikel|' +
  'dela|dela artikeln|del artikel|del artiklen|del saken|jaa|jaa artikkeli|megosztás|distribuie|κοινοποίηση|paylaş|zdieľať|podijeli|podeli|сподели|comparteix|jaga|dalīties|dalintis|' +
  'シェア|シェアする|分享|分享到|مشاركة|شارك|udostępnij|sdílet|sdílejte|поделиться|поделитесь|поширити|follow us on facebook|follow us on twitter'
).split('|');
