import type { PageMeta } from '../../text/block.ts';

/** Where a link leads, seen from the page it stands on. */
export type Target =
  | 'story' // another page of this site, with a name like a story's
  | 'same-page'
  | 'share' // a share or account page of a network
  | 'list' // a page of this site that lists things: a topic, an author
  | 'file' // a picture or a document
  | 'elsewhere';

const SHARE =
  /(?:facebook\.com\/(?:sharer|share|dialog)|twitter\.com\/(?:intent|share)|x\.com\/(?:intent|share)|pinterest\.[a-z.]+\/pin\/create|wa\.me\/|api\.whatsapp\.com|t\.me\/share|linkedin\.com\/share|reddit\.com\/submit|addtoany\.com|giphy\.com)/;
const LIST =
  /\/(?:tag|tags|topic|topics|tema|temas|thema|themen|author|authors|autor|autores|auteur|staff|people|person|profile|by|category|categoria|section|keyword|hashtag|search)s?\//;
const FILE = /\.(?:jpe?g|png|gif|webp|svg|pdf|docx?|xlsx?|csv|zip|mp[34])(?:[?#]|$)/;
/** Second-level labels under which sites are registered: "bbc.co.uk". */
const SECOND_LEVEL = /^(?:co|com|org|net|gov|gob|gub|edu|ac|or|ne|in|info)$/;

/** Sorts a link's address. Linear in its length; no network. */
export function readTarget(href: string, meta: Pick<PageMeta, 'url'>): Target {
  const address = href.slice(0, 500).toLowerCase();
  if (address.startsWith('#') || address.startsWith('javascript:')) return 'same-page';
  // A page whose own address is not known: stories link to each other's tops, not to parts.
  if (meta.url === null && /#\w/.test(address)) return 'same-page';
  if (/^(?:mailto|tel|sms|data|blob):/.test(address)) return 'elsewhere';
  if (SHARE.test(address)) return 'share';
  const there = split(address);
  const here = split((meta.url ?? '').toLowerCase());
  if (there.host !== '' && here.host !== '' && siteName(there.host) !== siteName(here.host)) return 'elsewhere';
  if (here.path !== '' && there.path === here.path && (there.host === '' || there.query === here.query))
    return 'same-page';
  if (FILE.test(address)) return 'file';
  if (LIST.test(`${there.path}/`)) return 'list';
  return isStoryPath(there.path) ? 'story' : 'list';
}

/** A story's address has a headline, a date or a long number in it. */
function isStoryPath(path: string): boolean {
  const last = path.split('/').filter(Boolean).at(-1) ?? '';
  const hyphens = path.split(/[-_]/).length - 1;
  return (
    hyphens >= 3 ||
    /\d{5,}/.test(path) ||
    /\/(?:19|20)\d\d\/\d\d?\//.test(path) ||
    /\.(?:s?html?|php|aspx?)$/.test(last)
  );
}

interface Address {
  host: string;
  path: string;
  query: string;
}

function split(address: string): Address {
  const rest = address.replace(/^[a-z][a-z0-9+.-]{0,20}:/, '').split('#')[0] as string;
  const isAbsolute = rest.startsWith('//');
  const [main = '', query = ''] = rest.split('?');
  if (!isAbsolute) return { host: '', path: trimSlash(main), query };
  const slash = main.indexOf('/', 2);
  if (slash < 0) return { host: main.slice(2), path: '/', query };
  return { host: main.slice(2, slash), path: trimSlash(main.slice(slash)), query };
}

const trimSlash = (path: string) => (path.length > 1 && path.endsWith('/') ? path.slice(0, -1) : path);

/** The name a site is known by: "bbc" for news.bbc.co.uk and bbc.com. */
function siteName(host: string): string {
  const labels = host.split(':')[0]?.split('.') ?? [];
  const end = labels.length - 1;
  const hasSecond = labels.length > 2 && SECOND_LEVEL.test(labels[end - 1] ?? '');
  return labels[hasSecond ? end - 2 : end - 1] ?? host;
}
