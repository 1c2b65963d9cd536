// Fetches the neighbours in time before they are asked for: who steps once mostly steps again.

const MOST = 6;
const held = new Map<string, Promise<string>>();

/** The text of a page that was fetched ahead, once. */
export function prefetched(url: URL): Promise<string> | undefined {
  const key = url.pathname + url.search;
  const found = held.get(key);
  held.delete(key);
  return found;
}

/** The pages before and after this one, after a step was taken. */
export function fetchNeighbours(): void {
  for (const link of document.querySelectorAll<HTMLAnchorElement>(".steps a[href]")) fetchAhead(link);
}

function fetchAhead(link: HTMLAnchorElement): void {
  const url = new URL(link.href);
  const key = url.pathname + url.search;
  if (held.has(key)) return;
  if (held.size >= MOST) held.clear();
  const text = fetch(url, { headers: { Accept: "text/html" } }).then((answer) => answer.text());
  // One that fails is asked for again when it is wanted.
  text.catch(() => held.delete(key));
  held.set(key, text);
}
