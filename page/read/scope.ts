import type { Region } from './find-region.ts';

/** How far a walk goes. */
export interface Scope {
  /** True where it goes into all that is in an element. */
  isWhole(element: Element): boolean;
  /** True where it leaves an element aside, with all that is in it. */
  passesOver(element: Element): boolean;
}

export const WHOLE_PAGE: Scope = { isWhole: () => true, passesOver: () => false };

/** A page's region; what is passed over is entered into the set, so that a part can be read again as it was. */
export function scopeOf({ whole, around }: Region, passedOver: Set<Node>): Scope {
  return {
    isWhole: (element) => whole.has(element),
    passesOver(element) {
      if (around.has(element)) return false;
      passedOver.add(element);
      return true;
    },
  };
}

/** All but what was passed over when the page was read. */
export function scopeBeside(passedOver: ReadonlySet<Node>): Scope {
  return { isWhole: () => false, passesOver: (element) => passedOver.has(element) };
}
