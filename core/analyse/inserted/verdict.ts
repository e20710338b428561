import type { InsertedType } from '../../boilerplate/inserted-type.ts';

/** Why a line is taken for an inserted one. */
export interface Verdict {
  type: InsertedType;
  /** The evidence, as a sentence without its full stop. */
  why: string;
  /** 0 to 1. */
  confidence: number;
}
