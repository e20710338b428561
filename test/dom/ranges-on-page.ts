import { onTestFinished, vi } from 'vitest';

/** Follows what ranges a test makes from now on: the function gives those that are on the page still, where each change of it moves them. */
export function rangesOnPage(): () => Range[] {
  const made: Range[] = [];
  class Followed extends Range {
    constructor() {
      super();
      made.push(this);
    }
  }
  vi.stubGlobal('Range', Followed);
  onTestFinished(() => void vi.unstubAllGlobals());
  return () => made.filter(({ startContainer }) => startContainer.ownerDocument === document);
}
