import browser from 'webextension-polyfill';
import { KINDS, type Kind } from '../core/notes/note.ts';

/** What the reader chose for one site; absent means "as everywhere". */
export interface SiteSettings {
  isOn: boolean;
  kinds: Record<Kind, boolean>;
}

/** The reader's choices. A mark shows where every switch that covers it is on. */
export interface Settings {
  isOn: boolean;
  kinds: Record<Kind, boolean>;
  /** True marks whole passages at rest, not only the words that attribute. */
  wholePassages: boolean;
  /** By site name, see `siteOf`. */
  sites: Record<string, SiteSettings>;
}
