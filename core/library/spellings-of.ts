import { withoutTracking } from './without-tracking.ts';

/** One page under the addresses it may have been stored from: by http and https, with and without "www" and a slash at its end. */
export function spellingsOf(address: string): string[] {
  if (!/^https?:\/\//i.test(address)) return [];
  const page = withoutTracking(address);
  const ended = /[?#]/.test(page) ? [page] : [page, withOtherEnd(page)];
  const hosted = ended.flatMap((one) => [one, withOtherHost(one)]);
  return hosted.flatMap((one) => [one, withOtherScheme(one)]);
}

const withOtherEnd = (address: string) => (address.endsWith('/') ? address.slice(0, -1) : `${address}/`);

const withOtherHost = (address: string) =>
  /^https?:\/\/www\./i.test(address) ? address.replace('://www.', '://') : address.replace('://', '://www.');

const withOtherScheme = (address: string) =>
  address.startsWith('https:') ? address.replace('https:', 'http:') : address.replace('http:', 'https:');
