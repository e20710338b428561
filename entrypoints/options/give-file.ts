/** How long a file's address is kept for the browser to fetch it; a slow disk takes some seconds. */
const KEPT_MS = 60_000;

/** Has the browser save a file, as a click on a link to it does. */
export function giveFile(blob: Blob, name: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(blob);
  link.download = name;
  link.hidden = true;
  document.body.append(link);
  link.click();
  setTimeout(() => {
    URL.revokeObjectURL(link.href);
    link.remove();
  }, KEPT_MS);
}
