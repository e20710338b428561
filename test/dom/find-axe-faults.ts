import axe from 'axe-core';
import { cdp } from 'vitest/browser';

/**
 * What axe-core finds wrong with an element and all it holds, "rule: selector" each, with the
 * reader's browser set to a light or a dark colour scheme.
 */
export async function findAxeFaults(root: Element, scheme: 'light' | 'dark'): Promise<string[]> {
  const features = [{ name: 'prefers-color-scheme', value: scheme }];
  await cdp().send('Emulation.setEmulatedMedia', { features });
  const { violations, passes } = await axe.run(root);
  // An empty element has no faults either: then there was nothing to judge.
  if (passes.length === 0) throw new Error('axe-core found nothing to examine.');
  return violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id}: ${target}`));
}
