import { useId } from 'preact/hooks';
import { Switch, type SwitchProps } from './Switch.tsx';

/** A switch beside its name and what it does; a screen reader says both with it. */
export function SwitchRow({ hint, ...turned }: SwitchProps & { hint: string }) {
  const id = useId();
  return (
    <div class="row">
      <span>
        {turned.name}
        <span class="soft hint" id={id}>
          {hint}
        </span>
      </span>
      <Switch {...turned} hintId={id} />
    </div>
  );
}
