import { readLibraryFile } from '../../core/library/files/read-library-file.ts';
import { ImportDesk } from '../../entrypoints/options/import-desk.ts';
import { LibraryDesk } from '../../entrypoints/options/library-desk.ts';

/** Chooses a file on the library page; the desks, and how many articles are new, the same and in conflict. */
export async function previewImport(file: File): Promise<{ desk: LibraryDesk; imports: ImportDesk; fates: number[] }> {
  const desk = new LibraryDesk(() => undefined);
  const imports = new ImportDesk(desk, async (chosen) => readLibraryFile(await chosen.text()));
  await desk.open();
  await imports.choose(file);
  const shown = desk.shown.importing;
  if (shown?.step !== 'preview') throw new Error(JSON.stringify(desk.shown.news));
  return { desk, imports, fates: [shown.fresh.count, shown.same.count, shown.conflicting.count] };
}
