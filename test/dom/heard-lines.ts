import { cdp } from 'vitest/browser';

interface AxNode {
  nodeId: string;
  childIds?: string[];
  ignored: boolean;
  role?: { value: string };
  name?: { value: string };
}

interface FrameTree {
  frame: { id: string };
  childFrames?: FrameTree[];
}

/** What Chromium hands to screen readers of all elements with this role in the test's page: their words, in the order they are read. */
export async function heardLines(role: string): Promise<string[]> {
  const session = cdp();
  await session.send('Accessibility.enable');
  const { frameTree } = (await session.send('Page.getFrameTree')) as { frameTree: FrameTree };
  const frameId = (frameTree.childFrames?.[0] ?? frameTree).frame.id;
  const { nodes } = (await session.send('Accessibility.getFullAXTree', { frameId })) as { nodes: AxNode[] };
  await session.send('Accessibility.disable');
  const known = new Map(nodes.map((node) => [node.nodeId, node]));
  const wordsOf = (node: AxNode | undefined): string => {
    if (node === undefined) return '';
    if (node.role?.value === 'StaticText') return node.name?.value ?? '';
    return (node.childIds ?? []).map((id) => wordsOf(known.get(id))).join('');
  };
  return nodes.filter((node) => node.role?.value === role).map(wordsOf);
}
