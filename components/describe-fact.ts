import { isolate } from './isolate.ts';

/** A changed fact, with its words on both sides; null where there are none. */
export interface ShownFact {
  kind: 'number' | 'name' | 'negation' | 'certainty' | 'attribution';
  stored: string | null;
  page: string | null;
}

const NAMES: Record<ShownFact['kind'], string> = {
  number: 'Number',
  name: 'Name',
  negation: 'Negation',
  certainty: 'How sure',
  attribution: 'Who says it',
};

/** A changed fact in words: "Number: “12”, now “14”". */
export function describeFact({ kind, stored, page }: ShownFact): string {
  const name = NAMES[kind];
  const [before, now] = [stored, page].map((words) => words && isolate(words));
  if (stored === null) return `${name} added: “${now}”`;
  if (page === null) return `${name} gone: “${before}”`;
  return `${name}: “${before}”, now “${now}”`;
}
