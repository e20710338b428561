/** True where an address, as `addressKey` has it, is a site's front page: what stands there is no one article. */
export const isFrontPage = (key: string): boolean =>
  /^[^/?]*(?:[/?]?|\/(?:index|home|default)(?:\.\w{1,5})?)$/i.test(key);
