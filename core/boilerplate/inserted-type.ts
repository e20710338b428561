/** What an inserted line is: goes into its note's words. */
export type InsertedType = 'teaser' | 'promo' | 'ad' | 'social' | 'caption' | 'other';
