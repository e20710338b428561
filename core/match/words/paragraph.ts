import type { Block } from '../../text/block.ts';
import type { Span } from '../../text/span.ts';

/** A paragraph of a page's own article, with how it is set where its markup is known. */
export interface Paragraph extends Span, Partial<Pick<Block, 'path' | 'hints' | 'links'>> {}
