/** Runs in the options page: chooses a file as a reader does. */
export function chooseFile({ text, name }: { text: string; name: string }): void {
  const input = document.querySelector<HTMLInputElement>('input[type=file]');
  const files = new DataTransfer();
  files.items.add(new File([text], name));
  if (input === null) throw new Error('There is no file input.');
  input.files = files.files;
  input.dispatchEvent(new Event('change', { bubbles: true }));
}
