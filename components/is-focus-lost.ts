/** True where nothing has the focus that could keep it: the next Tab would begin at the top of the page. */
export function isFocusLost(): boolean {
  const focused = document.activeElement;
  return focused === null || focused === document.body || focused.matches(':disabled');
}
