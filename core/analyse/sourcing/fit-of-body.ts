const setOf = (words: string) => new Set(words.split(/\s+/));

const CLASSES: Record<string, Set<string>> = {
  company: setOf(
    `company firm business giant chain conglomerate bank airline retailer manufacturer carmaker automaker lender
    publisher startup start-up corporation app platform supermarket brewery brewer bakery utility insurer carrier operator
    supplier drugmaker chipmaker planemaker toymaker phonemaker shipbuilder winemaker housebuilder contractor subsidiary consultancy developer studio maker network provider
    broadcaster landlord`,
  ),
  club: setOf('club side team outfit squad franchise'),
  public: setOf(
    'agency authority regulator watchdog inspectorate commission body office bureau service administration centre center',
  ),
  ministry: setOf('ministry department'),
  group: setOf(
    'group organisation organization charity campaign union association foundation federation movement collective gang network alliance coalition society trust fund nonprofit',
  ),
};
/** Of a company, club or group the article may only have the name; a court or family it calls so. */
const OPEN =
  /^(?:company|firm|business|group|club|team|organi[sz]ation|charity|app|platform|startup|operator|retailer|manufacturer|supplier|giant|agency|brewer|airline|carmaker)$/;

/**
 * How well a body that the article calls `called` ("" where it says no noun) is meant by "the `noun`": 3 the same noun,
 * 2 one of the same kind ("the firm", a retailer), 1 nothing speaks against it, 0 something else.
 */
export function fitOfBody(called: string, noun: string): 0 | 1 | 2 | 3 {
  if (called === noun || (called === 'central bank' && noun === 'bank')) return 3;
  if (called === '') return OPEN.test(noun) ? 1 : 0;
  const shared = Object.values(CLASSES).some((nouns) => nouns.has(called) && nouns.has(noun));
  if (shared) return 2;
  // A holding is a group, but rather a group is.
  return noun === 'group' && CLASSES.company?.has(called) ? 1 : 0;
}
