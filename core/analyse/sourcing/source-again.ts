import type { PastSource, ResolvedSource } from './source-mention.ts';

/** An earlier source as who another one is. */
export const sourceAgain = ({ resolved, grade, kind }: PastSource): ResolvedSource => ({ resolved, grade, kind });
