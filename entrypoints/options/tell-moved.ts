import type { DeskState } from './desk-state.ts';

/** More than these are not deleted at once, nor brought back. */
const MANY = 250;

/** Shows how far the deletion of many articles has come, or bringing them back; a few are gone before anybody could read it. */
export function tellMoved(desk: Pick<DeskState, 'show'>, total: number, isBack: boolean): (done: number) => void {
  const tell = (done: number) => total > MANY && desk.show({ moving: done < total ? { isBack, done, total } : null });
  tell(0);
  return tell;
}
