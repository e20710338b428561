/** An English word's endings off, so that "force", "forces" and "forced", "country" and "countries" meet. */
export function stemOf(word: string): string {
  const { length } = word;
  if (length < 4) return word;
  switch (word.charAt(length - 1)) {
    case 'g':
      return length > 5 && word.endsWith('ing') ? word.slice(0, -3) : word;
    case 'd':
      return length > 4 && word.endsWith('ed') ? word.slice(0, -2) : word;
    case 's':
      if (length > 4 && word.endsWith('es')) return word.slice(0, -2);
      return word.endsWith('ss') ? word : word.slice(0, -1);
    case 'e':
      return length > 4 ? word.slice(0, -1) : word;
    case 'y':
      return length > 4 ? `${word.slice(0, -1)}i` : word;
    default:
      return word;
  }
}
