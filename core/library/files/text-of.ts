/** The value where it is text; "" for all else. */
export const textOf = (value: unknown): string => (typeof value === 'string' ? value : '');
