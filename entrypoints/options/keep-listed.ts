import type { ShownLibrary } from '../../components/LibrarySection.tsx';
import { keepBroken } from './keep-broken.ts';
import { keepSelected } from './keep-selected.ts';

/**
 * What is still there of the selected articles and of those that cannot be read. Asked once more where the reader selects, or more
 * damage is found, while the store answers.
 */
export async function keepListed(shown: () => ShownLibrary): Promise<Partial<ShownLibrary>> {
  for (;;) {
    const { selected, broken } = shown();
    const kept = { ...(await keepSelected(shown())), ...(await keepBroken(shown())) };
    if (shown().selected === selected && shown().broken === broken) return kept;
  }
}
