interface BundledListProps {
  articles: readonly { id: string; title: string; noteCount: number }[];
  onOpen: (id: string) => void;
}

/** The articles that came with the extension: they can be opened and stay. */
export function BundledList({ articles, onOpen }: BundledListProps) {
  return (
    <ul class="list">
      {articles.map(({ id, title, noteCount }) => (
        <li key={id}>
          <div>
            <button type="button" class="link" onClick={() => onOpen(id)}>
              {title}
            </button>
            <p class="soft">{noteCount === 1 ? '1 note' : `${noteCount} notes`}</p>
          </div>
          <span class="soft">Came with Says Who</span>
        </li>
      ))}
    </ul>
  );
}
