import { addedBy, isLongText } from './added-text.ts';
import { nodesAround } from './nodes-around.ts';

/** More is a page still being built, or a storm: no more of it is looked at. */
const MAX_INSPECTED = 200;

export interface Arrivals {
  end: () => void;
  /** True where text came along a container's line of ancestors: what `watchArticle` would have told as a change around. */
  cameBeside: (container: Element) => boolean;
}

/** Notes where long text comes on a page while it is not known yet where its article stands, until told to end. */
export function noteArrivals(document: Document): Arrivals {
  const places = new Set<Node>();
  let left = MAX_INSPECTED;
  const inspect = (records: readonly MutationRecord[]) => {
    for (const record of records) {
      if (left <= 0) break;
      const added = addedBy([record]).slice(0, left);
      left -= added.length;
      if (!places.has(record.target) && added.some(isLongText)) places.add(record.target);
    }
  };
  const observer = new MutationObserver(inspect);
  observer.observe(document, { childList: true, subtree: true });
  return {
    end() {
      inspect(observer.takeRecords());
      observer.disconnect();
    },
    cameBeside: (container) => places.size > 0 && nodesAround(container).some((node) => places.has(node)),
  };
}
