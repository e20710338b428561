/** A title as it is shown; files may give articles that have none. */
export const nameTitle = (title: string): string => (title.trim() === '' ? 'Untitled' : title);
