interface GrantListProps {
  isEverywhere: boolean;
  /** Sites granted one by one, by host. */
  hosts: readonly string[];
  onEverywhere: () => void;
  onWithdrawEverywhere: () => void;
  onWithdraw: (host: string) => void;
}

/** Where the reader lets the extension read, each with a button to withdraw it. */
export function GrantList(props: GrantListProps) {
  const { isEverywhere, hosts } = props;
  return (
    <>
      {!isEverywhere && (
        <p class="soft">
          {hosts.length === 0 ? 'Nowhere yet. ' : 'On these sites alone. '}
          Click the icon in the toolbar on a page to switch its site on.
        </p>
      )}
      <ul class="list">
        {isEverywhere && <Grant name="Every site" onWithdraw={props.onWithdrawEverywhere} />}
        {hosts.map((host) => (
          <Grant key={host} name={host} onWithdraw={() => props.onWithdraw(host)} />
        ))}
      </ul>
      {!isEverywhere && (
        <button type="button" onClick={props.onEverywhere}>
          Switch on for every site
        </button>
      )}
    </>
  );
}

function Grant({ name, onWithdraw }: { name: string; onWithdraw: () => void }) {
  return (
    <li>
      <strong>{name}</strong>
      <button type="button" aria-label={`Withdraw access to ${name}`} onClick={onWithdraw}>
        Withdraw access
      </button>
    </li>
  );
}
