/**
 * Small words within and before last names: "van der Meer", "de la Torre", "bin Rashid". Not "do" and "ten", which
 * stand behind names for themselves.
 */
export const NAME_PARTICLES: ReadonlySet<string> = new Set(
  'de del dela della da das di dos du van von der den dem het ter zu af bin binti bint ibn ben al el la las los le y'.split(
    ' ',
  ),
);
