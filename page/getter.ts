/**
 * A member's getter as it was before the page could hide it: a form's own member is hidden by a field of its name, in a content
 * script's world too (fixture hostile--clobbered).
 */
export function getter<Owner extends object, Value>(prototype: Owner, name: string): (this: Owner) => Value {
  return Object.getOwnPropertyDescriptor(prototype, name)?.get as (this: Owner) => Value;
}
