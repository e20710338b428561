import { KINDS, type Kind } from '../core/notes/note.ts';
import { describeKind } from './describe-kind.ts';
import { KindSample } from './KindSample.tsx';
import { Switch } from './Switch.tsx';

interface SwitchGridProps {
  /** The site with a column of its own; null shows the column for everywhere alone. */
  site: string | null;
  /** Notes on this page by kind; null where none were counted. */
  counts: Record<Kind, number> | null;
  isReady: boolean;
  /** False where nothing is read on the site, so that its switches have no effect yet. */
  isReached: boolean;
  /** Site and kind of a switch; null is everywhere and all kinds. */
  isOn: (site: string | null, kind: Kind | null) => boolean;
  onTurn: (site: string | null, kind: Kind | null, isOn: boolean) => void;
}

const ROWS: readonly (Kind | null)[] = [null, ...KINDS];

/** Every switch of what is marked: a row for all marks and for each kind, a column for each reach. */
export function SwitchGrid({ counts, ...grid }: SwitchGridProps) {
  return (
    <table class="grid">
      <thead>
        <tr>
          <th scope="col">
            <span class="unseen">Marks</span>
          </th>
          <th scope="col">Everywhere</th>
          {grid.site !== null && (
            <th scope="col" title={grid.site}>
              This site
            </th>
          )}
        </tr>
      </thead>
      <tbody>
        {ROWS.map((kind) => (
          <tr key={kind ?? 'all'}>
            <th scope="row">
              <RowHead kind={kind} count={kind === null ? null : (counts?.[kind] ?? null)} />
            </th>
            <Cell {...grid} kind={kind} reach={null} />
            {grid.site !== null && <Cell {...grid} kind={kind} reach={grid.site} />}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function RowHead({ kind, count }: { kind: Kind | null; count: number | null }) {
  if (kind === null) return <>All marks</>;
  return (
    <span class="kind">
      <KindSample kind={kind} text={count === null ? 'Abc' : centred(count)} />
      <span>
        {describeKind(kind).name}
        {count !== null && <span class="unseen">, {count} on this page</span>}
      </span>
    </span>
  );
}

/** With hard spaces about it, so that the line under a single figure is long enough to show its shape. */
function centred(count: number): string {
  const space = '\u00a0'.repeat(count < 10 ? 2 : 1);
  return `${space}${count}${space}`;
}

type CellProps = Omit<SwitchGridProps, 'counts'> & { kind: Kind | null; reach: string | null };

function Cell(props: CellProps) {
  const { kind, reach, isReady, isOn, onTurn } = props;
  const row = kind === null ? 'All marks' : describeKind(kind).name;
  return (
    <td>
      <Switch
        name={reach === null ? `${row}, everywhere` : `${row}, on ${reach}`}
        isOn={isOn(reach, kind)}
        isReady={isReady}
        isIdle={isIdle(props)}
        onTurn={(value) => onTurn(reach, kind, value)}
      />
    </td>
  );
}

/** True where a switch that covers more is off: choices are kept, but have no effect until then. */
function isIdle({ site, kind, reach, isReached, isOn }: CellProps): boolean {
  if (reach === null) return kind !== null && !isOn(null, null);
  const covering = [isReached, isOn(null, null)];
  if (kind !== null) covering.push(isOn(null, kind), isOn(site, null));
  return covering.includes(false);
}
