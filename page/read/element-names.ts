/** Elements that start a new block wherever no style says otherwise (HTML Standard, 15.3 "Flow content"). */
export const BLOCK_NAMES: ReadonlySet<string> = new Set(
  (
    'address article aside blockquote body caption center dd details dialog dir div dl dt fieldset figcaption figure ' +
    'footer form frameset h1 h2 h3 h4 h5 h6 header hgroup hr html iframe legend li main menu nav ol p pre ' +
    'search section summary table tbody td tfoot th thead tr ul'
  ).split(' '),
);

/** Elements whose content is no text of the page, or stands in for what cannot be shown. */
export const SKIPPED_NAMES: ReadonlySet<string> = new Set(
  (
    'script style noscript template head title meta link svg math canvas audio video object embed ' +
    'noframes select datalist textarea input button img picture map progress meter ' +
    // Readings of ruby text would stand in the middle of words.
    'rt rp rtc says-who-overlay'
  ).split(' '),
);
