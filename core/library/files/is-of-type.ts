import { listOf } from './list-of.ts';
import { ownField } from './own-field.ts';

/** True where one of a JSON-LD object's types is one of these. */
export function isOfType(value: unknown, ...types: readonly string[]): boolean {
  const own = ownField(value, 'type') ?? ownField(value, '@type');
  return typeof own === 'string' ? types.includes(own) : listOf(own).some((one) => types.some((type) => type === one));
}
