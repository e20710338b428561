// What links in newsletters, campaigns and networks carry to tell a site where its reader comes from (Google's, Meta's, Microsoft's,
// X's, Yandex's, Mailchimp's). The page is the same without. A choice: names that nobody uses for anything else.
const TRACKING = /^(?:utm_[a-z_]+|[gdy]clid|gbraid|wbraid|fbclid|igshid|igsh|msclkid|twclid|mc_[ce]id)$/i;

/** The address of a page without its fragment and without what only tells where a reader came from. */
export function withoutTracking(address: string): string {
  const [page = ''] = address.split('#', 1);
  const queryAt = page.indexOf('?');
  if (queryAt === -1) return page;
  const fields = page.slice(queryAt + 1).split('&');
  const kept = fields.filter((field) => !TRACKING.test(field.split('=', 1)[0] ?? ''));
  if (kept.length === fields.length) return page;
  return page.slice(0, queryAt) + (kept.length === 0 ? '' : `?${kept.join('&')}`);
}
