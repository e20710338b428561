import { firstNameGender } from './names/first-name-gender.ts';
import type { ResolvedSource } from './source-mention.ts';

/** A person of that name as a source: "Klara" alone finds nobody. */
export const personNamed = (name: string): ResolvedSource => ({
  resolved: name,
  grade: name.includes(' ') || firstNameGender(name) === null ? 'named' : 'described',
  kind: 'person',
});
