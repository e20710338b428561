const MAX_NAME = 80;

/** Names an entry of a file: `note "n-5"`, or `note 5` (counted from 1) where it has no usable id. */
export function nameEntry(noun: string, value: unknown, position: number): string {
  const id =
    typeof value === 'object' && value !== null && Object.hasOwn(value, 'id') && 'id' in value ? value.id : null;
  return typeof id === 'string' && id !== '' && id.length <= MAX_NAME ? `${noun} "${id}"` : `${noun} ${position + 1}`;
}
