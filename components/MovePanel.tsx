/** A deletion of many articles on its way, or bringing them back. */
export interface ShownMove {
  isBack: boolean;
  done: number;
  total: number;
}

/** How far it has come. */
export function MovePanel({ isBack, done, total }: ShownMove) {
  const name = isBack ? 'Bringing back' : 'Deleting';
  return (
    <section class="panel" aria-label={name} tabIndex={-1}>
      <progress aria-label={name} value={done} max={Math.max(1, total)} />
      <p>
        {done.toLocaleString('en')} of {total.toLocaleString('en')} {isBack ? 'brought back' : 'deleted'}
      </p>
    </section>
  );
}
