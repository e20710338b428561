/** A property the value itself has; undefined for all else, so that "__proto__" and "constructor" give nothing. */
export function ownField(value: unknown, name: string): unknown {
  if (typeof value !== 'object' || value === null || !Object.hasOwn(value, name)) return undefined;
  return (value as Record<string, unknown>)[name];
}
