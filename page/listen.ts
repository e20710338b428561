/** To be called on the target: a page's `<img name="addEventListener">` hides its document's own, and its window's. */
export const { addEventListener: listen } = EventTarget.prototype;
