// Another form of an answer than a page or JSON: a table, a calendar file, a feed.

import type { Envelope, View } from "../../views/index.ts";

export interface Format {
  readonly name: string;
  /** The media type. */
  readonly type: string;
  /** Do the view's answers take this form? */
  suits(view: View): boolean;
  /** `link` gives the address of another view's page, absolute. */
  render(envelope: Envelope, link: LinkTo, view: View): string;
}

export type LinkTo = (view: string, args: Readonly<Record<string, string>>) => string;

/** A table takes the answers of every view that has rows. */
export function hasRows(view: View): boolean {
  return view.rows !== undefined;
}

export function rowsOf(view: View, envelope: Envelope): readonly object[] {
  return view.rows?.(envelope.answer) ?? [];
}
