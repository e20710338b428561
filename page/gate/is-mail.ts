import { querySelector } from './document-members.ts';

const MAIL = /\/(\/(web)?mail\.|(web)?mail\/|inbox\/)/;
/** What a page has that is made to be found: a newsletter's, at a host named "mail" too. */
const PUBLIC = '[rel="canonical"], [property^="og:"]';

/** True for a page of mail, by its address. */
export function isMail(document: Document, url: string): boolean {
  return MAIL.test(url) && querySelector.call(document, PUBLIC) === null;
}
