import { withoutPlace } from '../../text/without-place.ts';

// What links in newsletters, campaigns and networks carry to tell a site where its reader comes from (Google's, Meta's, Microsoft's,
// X's, Yandex's, Mailchimp's). The page is the same without. A choice: names that nobody uses for anything else.
const TRACKING = /^(?:utm_[a-z_]+|[gdy]clid|gbraid|wbraid|fbclid|igshid|igsh|msclkid|twclid|mc_[ce]id)$/i;

/** The address of a page without a place in it and without what only tells where a reader came from. */
export function withoutTracking(address: string): string {
  const page = withoutPlace(address);
  const routeAt = page.indexOf('#');
  if (routeAt === -1) return withoutFields(page, isTracking);
  return withoutFields(page.slice(0, routeAt), isTracking) + withoutFields(page.slice(routeAt), isTracking);
}

const isTracking = (field: string) => TRACKING.test(field.split('=', 1)[0] ?? '');

/** An address without some fields of its query. */
export function withoutFields(address: string, isDropped: (field: string) => boolean): string {
  const queryAt = address.indexOf('?');
  if (queryAt === -1) return address;
  const fields = address.slice(queryAt + 1).split('&');
  const kept = fields.filter((field) => !isDropped(field));
  if (kept.length === fields.length) return address;
  return address.slice(0, queryAt) + (kept.length === 0 ? '' : `?${kept.join('&')}`);
}
