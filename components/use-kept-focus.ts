import type { RefObject } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { isFocusLost } from './is-focus-lost.ts';

/**
 * Where what has the focus in `box` goes away or is disabled, `findNext` tells what gets it. What is to get it may be
 * drawn later, with the news of what was done: it is asked for again until the focus is somewhere.
 */
export function useKeptFocus(box: RefObject<HTMLElement | null>, findNext: () => HTMLElement | null | undefined): void {
  // Asked while rendering: before what is drawn now takes the place of what was.
  const hadFocus = box.current?.contains(document.activeElement) === true;
  const isPending = useRef(false);
  useLayoutEffect(() => {
    isPending.current = (hadFocus || isPending.current) && isFocusLost();
    if (isPending.current) findNext()?.focus();
  });
}
