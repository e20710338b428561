/** Words that open an offer's sentence, in the languages of `TEASER_LABELS`; folded. */
export const OFFER_OPENINGS: readonly string[] = `
sign up|subscribe|join our|join us|join the|join thousands|download our|download the|follow us|follow our|follow the|like us|support our|support us|donate|become a|register|never miss|don't miss|stay up to date|stay informed|stay ahead|keep up|get the latest|get our|get all|get daily|get breaking|get a|get the best|get the day's|get the week's|get the news|get the top|get top|get local|get today's|get your daily|get your weekly|get more|receive|want more|want the latest|enter your|you can unsubscribe|you will receive|you'll receive|you may unsubscribe|simply enter|simply pop|every day we'll|we'll send|we will send|by signing up|by subscribing|by entering|click here|tap here|listen to our|subscribers can|start your|try our|unlock|create an|have your say|send us|email us|got a tip|got a story|have a tip|have a news tip|have a story|do you have|help us|read our|our journalism|thank you for|thanks for|please enter|please tick|please check|check out our|if you enjoy|if you like|if you value|make a donation|please make a|please consider|please donate|please support
abonnieren|abonniere|abonniert|melden sie sich|melde dich|jetzt anmelden|jetzt abonnieren|jetzt gratis|jetzt kostenlos|jetzt registrieren|jetzt herunterladen|folgen sie uns|folgt uns|folge uns|unterstützen sie|unterstütze|hier anmelden|hier abonnieren|nie mehr|nichts mehr|nichts verpassen|laden sie|lade|erhalten sie|erhalte|bleiben sie|testen sie|sichern sie sich|bestellen sie|werden sie|hier geht es|hier können sie|sie können sich
abonnez|inscrivez|s'abonner|s'inscrire|recevez|téléchargez|suivez|soutenez|rejoignez|je m'abonne|je m'inscris|découvrez notre|restez|ne ratez|ne manquez|pour recevoir|cliquez|retrouvez|faites un don
suscríbete|suscríbase|suscribite|suscribete|regístrate|registrate|regístrese|únete|unete|únase|síguenos|siguenos|síganos|seguinos|sigue nuestro|descarga|descargue|recibe|recibí|reciba|apóyanos|apoya|hazte|haga clic|haz clic|ingresa|entérate|manténgase|para recibir|apúntate|apúntese|quieres recibir|si quieres recibir|si desea recibir
assine|inscreva|cadastre|siga|receba|baixe|participe|entre no|entre para|clique|quer receber|fique por dentro|apoie|faça parte|acompanhe
iscriviti|iscrivetevi|abbonati|registrati|seguici|segui|scarica|ricevi|sostieni|unisciti|clicca|resta aggiornato|rimani aggiornato|attiva le
schrijf je|schrijf u|meld je|meld u|abonneer|word lid|word abonnee|volg ons|download|steun|ontvang|wil je|blijf op de hoogte
zapisz się|zasubskrybuj|subskrybuj|dołącz|pobierz|obserwuj|wesprzyj|otrzymuj|bądź na bieżąco|polub nas|chcesz być|kup
přihlaste|odebírejte|sledujte|stáhněte|podpořte|předplaťte|chcete dostávat|přidejte se
подпишитесь|подписывайтесь|присоединяйтесь|следите|скачайте|поддержите|оформите|читайте нас|получайте
prenumerera|anmäl dig|följ oss|ladda ner|få vårt|få nyheterna|tilmeld dig|abonner|abonnér|følg os|hent vores|meld deg på|følg oss|last ned|få vårt nyhetsbrev|tilaa|seuraa meitä|lataa|liity|iratkozzon fel|iratkozz fel|kövessen minket|kövess minket|töltse le|támogassa|abonează-te|abonați-vă|aboneaza-te|urmărește-ne|urmărește|descarcă|εγγραφείτε|ακολουθήστε|γίνετε μέλος|κατεβάστε|στηρίξτε|abone olun|abone ol|bizi takip edin|takip edin|indirin|prihláste sa|odoberajte|sledujte nás|stiahnite si|podporte|pretplatite se|prijavite se|pratite nas|preuzmite|podržite|naročite se|spremljajte nas|prenesite|podprite|абонирайте се|последвайте ни|изтеглете|subscriviu|subscriu-te|segueix-nos|descarrega|telli|jälgi meid|abonē|seko mums|prenumeruokite|sekite mus
підпишіться|підписуйтесь|приєднуйтесь|підтримайте|стежте
`
  .trim()
  .split(/[|\n]/);

/** Words that open advice, too; an offer has an address behind them. */
export const ADDRESS_OPENINGS: readonly string[] = [
  'get in touch',
  'write to our',
  'we want to hear',
  "we'd like",
  'we would like',
];

/** What offers are about: a word that begins with one of these, or those of two words; folded. */
export const OFFER_OBJECTS: readonly string[] = (
  'newsletter|email|e-mail|inbox|mailing|app|apps|podcast|channel|telegram|whatsapp|facebook|instagram|twitter|youtube|tiktok|viber|linkedin|' +
  'subscription|subscriber|briefing|account|membership|member|donate|donation|journalism|alerts|notifications|digest|roundup|unsubscribe|' +
  'kanal|abo|e-paper|probeabo|spende|mitglied|boletín|boletin|boletim|bulletin|infolettre|notifications|abonné|canal|correo|aplicación|aplicativo|' +
  'nyhetsbrev|nyhedsbrev|uutiskirje|hírlevél|ενημερωτικό|newsletterul|bülten|bilten|kanál|csatorn|novičke|бюлетин|butlletí|uudiskiri|prenumeration|tilaus|appen|sovellus|google news|' +
  'nieuwsbrief|biuletyn|zpravodaj|odběr|рассылк|канал|подписк|телеграм|вконтакте|e-mailem|listę|notifiche|canale|contenido exclusivo'
).split('|');

/** Phrases that are an offer by themselves; folded. */
export const OFFERS: readonly string[] = (
  'our newsletter|our newsletters|our mailing list|our free newsletter|our daily newsletter|our weekly newsletter|unsubscribe at any time|unsubscribe any time|' +
  'straight to your inbox|delivered to your inbox|let us know in the comments|thoughts in the comments|links on our site|links on this page|link on this page|' +
  'sign up here|sign up for our|support our journalism|support our reporting|support our quality journalism|support our independent journalism|subscribe to our|follow us on|like us on facebook|join our whatsapp|our whatsapp channel|our telegram channel|our youtube channel|' +
  'unseren newsletter|unser newsletter|unserem newsletter|unserem whatsapp-kanal|folgen sie uns auf|folgt uns auf|notre newsletter|nos newsletters|notre infolettre|suivez-nous sur|' +
  'nuestro boletín|nuestro newsletter|nuestra newsletter|nuestro canal de|síguenos en|nuestros boletines|nossa newsletter|nosso canal|nosso grupo|' +
  'nostra newsletter|nostro canale|seguici su|onze nieuwsbrief|volg ons op|nasz newsletter|nasz kanał|náš newsletter|наш телеграм|наш канал|нашу рассылку|наш telegram|' +
  'is a reader-supported publication|becoming a free or paid subscriber|wherever you get your podcasts|wherever you listen to podcasts|how likely are you to recommend|terms of use and privacy policy|privacy policy and terms|protected by recaptcha|mailing list consent'
).split('|');

/** What a box of its own has in it that sends mail, and asks for an address and for consent; a text may have them, too. Folded. */
export const MAIL_WORDS: readonly string[] = (
  'your inbox|je mailbox|uw mailbox|tu correo|tua casella|twoją skrzynkę|twojej skrzynce|في بريدك|newsletter|unsubscribe|you agree to our|you agree to the terms|privacy policy|terms of use|terms of service|' +
  'ihrem postfach|ihr postfach|deinem postfach|dein postfach|datenschutzhinweis|datenschutzbestimmung|datenschutzerklärung|nutzungsbedingung|' +
  'infolettre|boîte mail|conditions générales|politique de confidentialité|al boletín|boletín diario|boletín semanal|boletín de noticias|condiciones de uso|política de privacidad|o boletim e |boletim diário|boletim semanal|boletim de notícias|termos de uso|' +
  'política de privacidade|informativa sulla privacy|nieuwsbrief|privacyverklaring|regulamin serwisu|polityka prywatności|politykę prywatności|' +
  'e-bülten|bültenimiz|bültene |kullanım koşulları|рассылк|условиями использования|политикой конфиденциальности|نشرتنا البريدية|النشرة البريدية|شروط الاستخدام|سياسة الخصوصية|' +
  'メールマガジン|メルマガ|ニュースレター|利用規約|プライバシーポリシー|订阅|訂閱|使用条款|使用條款|隐私政策|隱私政策|뉴스레터|이용약관'
).split('|');
