export interface SwitchProps {
  /** What it switches; read out by screen readers. */
  name: string;
  isOn: boolean;
  /** False while it is not known yet whether it is on. */
  isReady?: boolean;
  /** True where another switch that is off leaves this one without effect. */
  isIdle?: boolean;
  /** Of the element that tells more of it. */
  hintId?: string;
  onTurn: (isOn: boolean) => void;
}

/** A real checkbox that looks like a switch. */
export function Switch({ name, isOn, isReady = true, isIdle = false, hintId, onTurn }: SwitchProps) {
  return (
    <input
      type="checkbox"
      // biome-ignore lint/a11y/useAriaPropsForRole: a checkbox says by itself whether it is checked.
      role="switch"
      class={isIdle ? 'switch idle' : 'switch'}
      aria-label={name}
      aria-describedby={hintId}
      checked={isOn}
      disabled={!isReady}
      onChange={(event) => onTurn(event.currentTarget.checked)}
    />
  );
}
