/**
 * Elements that may show an article in a shadow root though they are no custom ones; the others that may (HTML Standard,
 * "valid shadow host names") hold less. To be asked where there is little text beside: each is handed out, 1 ms for 4,000
 * elements of which a third are these, and an XPath that picks the empty ones takes three times as long (Chromium, November 2026).
 */
export const PLAIN_HOSTS = 'article, div, main, section';
