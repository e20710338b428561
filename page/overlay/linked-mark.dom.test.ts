import { beforeEach, describe, expect, it } from 'vitest';
import { tellNote } from '../../components/tell-note.ts';
import { useMarkedPage } from '../../test/dom/use-marked-page.ts';

const marked = useMarkedPage();
beforeEach(() => {
  document.body.innerHTML =
    '<p>The berth closes, <a href="#statement">Holt said</a> on Tuesday.</p><p>Reyes said no.</p>';
});

const card = () => marked.overlay.host.shadowRoot?.querySelector('.card');
const isOpen = () => card()?.matches(':popover-open');

/** A mark on the words of `selector`, for a passage that is its whole paragraph. */
function mark(selector: string) {
  const words = document.querySelector(selector) as Element;
  const [rest, extent] = [words, words.closest('p') as Element].map((element) => {
    const range = new Range();
    range.setStart(element.firstChild as Text, 0);
    range.setEnd(element, element.childNodes.length);
    return range;
  });
  const note = { id: 'a', kind: 'attributed', origin: 'stored', source: null, cue: [], act: null, form: null } as const;
  const content = [{ start: 0, end: 5 }];
  const told = { ...note, content, cue: [], via: null, why: '', question: '', confidence: 1, isApproximate: false };
  marked.overlay.show([{ note: tellNote(told), rest: [rest as Range], extent: [extent as Range] }]);
}

/** A press on the first words of the paragraph around `selector`. */
function press(selector: string, pointerType: string): void {
  const target = document.querySelector(selector)?.closest('p') as Element;
  const { left, top } = target.getBoundingClientRect();
  const at = { clientX: left + 8, clientY: top + 8, bubbles: true, pointerType };
  for (const type of ['pointerdown', 'click']) target.dispatchEvent(new PointerEvent(type, at));
}

describe('by touch, which follows the link that a mark stands in,', () => {
  it('the card opens with a tap on the rest of the passage', () => {
    mark('a');
    press('a', 'touch');
    expect(isOpen()).toBe(true);
  });

  it('the card is the mark’s own, that stays while the marks are placed anew', () => {
    mark('a');
    press('a', 'touch');
    mark('a');
    expect(isOpen()).toBe(true);
  });
});

it('a click of the mouse on the rest of the passage opens nothing: over the link it opens by pointing', () => {
  mark('a');
  press('a', 'mouse');
  expect(isOpen()).toBe(false);
});

it('a tap on the rest of a passage whose mark is in no link opens nothing', () => {
  document.querySelector('a')?.replaceWith(Object.assign(document.createElement('b'), { textContent: 'Holt said' }));
  mark('b');
  press('b', 'touch');
  expect(isOpen()).toBe(false);
});
