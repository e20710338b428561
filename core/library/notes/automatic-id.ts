const PREFIX = 'auto-';

/** The id under which a note that analysis found is stored with its article, so that it is known again as such. */
export const automaticId = (id: string): string => `${PREFIX}${id}`;

/** True for a note that analysis found when its article was stored; false for the reader's own and for imported ones. */
export const isFoundByAnalysis = ({ id }: { id: string }): boolean => id.startsWith(PREFIX);
