/** Opens HTML, or what stands under an address, in a frame of its own, its scripts left out; gone with the next one. */
export async function openPage(html: string, address: string | null = null): Promise<Document> {
  frame?.remove();
  frame = document.createElement('iframe');
  frame.sandbox.add('allow-same-origin');
  if (address === null) frame.srcdoc = html;
  else frame.src = address;
  const isLoaded = new Promise((resolve) => frame?.addEventListener('load', resolve));
  document.body.append(frame);
  await isLoaded;
  return frame.contentDocument as Document;
}

let frame: HTMLIFrameElement | undefined;
