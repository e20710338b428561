/** Faults the reader should know of; nothing where there are none. An alert: it comes with its words, and screen readers say it then. */
export function Notice({ problems }: { problems: readonly string[] }) {
  if (problems.length === 0) return null;
  return (
    <div class="notice" role="alert">
      <strong>{problems.length === 1 ? 'One thing did not work' : 'Some things did not work'}</strong>
      <ul>
        {problems.map((problem) => (
          <li key={problem}>{problem}</li>
        ))}
      </ul>
    </div>
  );
}
