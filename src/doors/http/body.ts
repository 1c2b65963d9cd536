// A question about a file brings the file's text along as the body of a POST, up to a bound.

import type { View } from "../../views/index.ts";

/** Ten years of daily figures, or the longest article, are smaller. */
export const MOST_BODY = 2_000_000;

/** The parameter of the view that is a file's text. */
export function fileParam(view: View | undefined): string | undefined {
  return Object.keys(view?.params ?? {}).find((name) => view?.params[name]?.type.isFile);
}

/** The body as text; null where it is longer than `most` bytes, whatever it said of its length. */
export async function readBody({ body }: Request, most = MOST_BODY): Promise<string | null> {
  if (!body) return "";
  const decoder = new TextDecoder();
  let text = "";
  let length = 0;
  for await (const chunk of body) {
    length += chunk.byteLength;
    if (length > most) return null;
    text += decoder.decode(chunk, { stream: true });
  }
  return text + decoder.decode();
}
