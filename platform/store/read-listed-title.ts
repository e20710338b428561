import { ownField } from '../../core/library/files/own-field.ts';
import { textOf } from '../../core/library/files/text-of.ts';

/** The entries of a transaction, as far as they are asked for here. */
interface Entries {
  index(name: 'id'): { get(id: string): Promise<unknown> };
}

/** What an article is listed by; "" where that is its id alone, as of one whose record could not be read. */
export async function readListedTitle(entries: Entries, id: string): Promise<string> {
  const title = textOf(ownField(await entries.index('id').get(id), 'title'));
  return title === id ? '' : title;
}
