import type { BodyMention } from './read-body.ts';

/** Bodies looked at for short forms. */
const MAX_BODIES = 500;

/**
 * Short forms of the bodies an article names: their first words ("Hartwell" and "Hartwell Rail" for "Hartwell Rail plc")
 * and a club's last one ("Rovers"). The longest name wins; what two bodies share is left out, and names with small words
 * ("Selwick fire service") have no short form.
 */
export function indexShortBodies(bodies: readonly BodyMention[]): Map<string, string> {
  const whole = longest(
    bodies.slice(0, MAX_BODIES).filter(({ name }) => !/ (?!plc$|ltd$|llc$|inc$)\p{Ll}/u.test(name)),
  );
  const index = new Map<string, string | null>();
  for (const { name, noun } of whole) {
    const words = name.replace(/^The /, '').split(' ');
    const isOpening = noun === 'company' || noun === 'club';
    const forms = isOpening ? words.slice(1).map((_, at) => words.slice(0, at + 1).join(' ')) : [];
    if (noun === 'club' && words.length > 1) forms.push(words.at(-1) ?? '');
    for (const form of forms) index.set(form, index.has(form) && index.get(form) !== name ? null : name);
  }
  return new Map([...index].flatMap(([form, name]) => (name === null ? [] : [[form, name] as const])));
}

/** "Hartwell Rail plc" stands for "Hartwell Rail" too. */
function longest(bodies: readonly BodyMention[]): BodyMention[] {
  const names = new Set(bodies.map(({ name }) => name));
  const isPart = (name: string) => [...names].some((other) => other !== name && other.startsWith(`${name} `));
  const seen = new Set<string>();
  return bodies.filter(({ name }) => {
    if (seen.has(name) || isPart(name)) return false;
    seen.add(name);
    return true;
  });
}
