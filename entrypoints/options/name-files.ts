/** The names of an export's files, by the reader's own day: in America's evening it is tomorrow in Greenwich. `exportedAt` is ISO 8601. */
export function nameFiles(count: number, exportedAt: string, ending: string): string[] {
  const moment = new Date(exportedAt);
  const [month, day] = [moment.getMonth() + 1, moment.getDate()].map((part) => `${part}`.padStart(2, '0'));
  const stem = `says-who-library-${moment.getFullYear()}-${month}-${day}`;
  return Array.from({ length: count }, (_, i) => `${stem}${count === 1 ? '' : `-${i + 1}-of-${count}`}.${ending}`);
}
