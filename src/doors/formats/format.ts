// Another form of an answer than a page or JSON: a calendar file, a feed.

import type { Envelope, View } from "../../views/index.ts";

export interface Format {
  readonly name: string;
  /** The media type. */
  readonly type: string;
  /** The view whose answers take this form. */
  readonly view: string;
  /** `link` gives the address of another view's page, absolute. */
  render(envelope: Envelope, link: LinkTo): string;
}

export type LinkTo = (view: string, args: Readonly<Record<string, string>>) => string;

export function formatsOf(formats: readonly Format[], view: View): readonly Format[] {
  return formats.filter((format) => format.view === view.name);
}
