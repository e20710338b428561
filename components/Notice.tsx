/** Faults the reader should know of; nothing where there are none. */
export function Notice({ problems }: { problems: readonly string[] }) {
  if (problems.length === 0) return null;
  return (
    <div class="notice" role="status">
      <strong>{problems.length === 1 ? 'One thing did not work' : 'Some things did not work'}</strong>
      <ul>
        {problems.map((problem) => (
          <li key={problem}>{problem}</li>
        ))}
      </ul>
    </div>
  );
}
