/**
 * A page's address without the place in it that a fragment names ("#comments"). One that begins with "/" or "!" is a route of a
 * site that keeps its addresses there ("#/story/1", "#!/story/1"): it names the page, and stays; "#/" alone leads nowhere else.
 * No pattern: a page's first takes 0.2 ms.
 */
export function withoutPlace(address: string): string {
  const at = address.indexOf('#');
  if (at === -1) return address;
  const mark = address[at + 1];
  const route = address.startsWith('!/', at + 1) ? at + 3 : at + 2;
  const isRoute = (mark === '/' || mark === '!') && address.length > route;
  return isRoute ? address : address.slice(0, at);
}
