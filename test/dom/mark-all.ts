import { tellNote } from '../../components/tell-note.ts';
import type { Overlay } from '../../page/overlay/create-overlay.ts';
import type { Mark } from '../../page/overlay/mark.ts';

/** Shows a mark on all the words of each element that `selector` finds. */
export function markAll(overlay: Overlay, selector: string, from: ParentNode = document): Mark[] {
  const marks = [...from.querySelectorAll(selector)].map((element, index): Mark => {
    const range = new Range();
    range.selectNodeContents(element.firstChild as Text);
    const content = [{ start: index * 10, end: index * 10 + 5 }];
    const note = { id: `${index}`, kind: 'attributed', origin: 'stored', content, source: null, cue: [] } as const;
    const rest = { act: null, form: null, via: null, why: '', question: '', confidence: 1, isApproximate: false };
    return { note: tellNote({ ...note, ...rest, content, cue: [] }), rest: [range], extent: [range.cloneRange()] };
  });
  overlay.show(marks);
  return marks;
}
