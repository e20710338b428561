import type { Place } from './prose-places.ts';

/** The line of elements from the body to the one that holds the article, and what branches off it. */
export class MainLine {
  readonly main: Place;
  /** From the body on, by depth. */
  readonly places: readonly Place[];
  /** For each place the outermost one around it, itself included, that is off the line. */
  readonly #branches = new Map<Place, Place | null>();

  /** `all`: every place, after the one around it. */
  constructor(main: Place, all: readonly Place[]) {
    this.main = main;
    const places: Place[] = [];
    for (let place: Place | null = main; place !== null; place = place.outer) places[place.depth] = place;
    this.places = places;
    for (const place of all) {
      const isOn = places[place.depth] === place;
      this.#branches.set(place, isOn ? null : (this.#branches.get(place.outer as Place) ?? place));
    }
  }

  /** The branch that a place stands in; null on the line and in the article's element. */
  branchOf(place: Place): Place | null {
    const branch = this.#branches.get(place) ?? null;
    return branch?.outer === this.main ? null : branch;
  }
}
