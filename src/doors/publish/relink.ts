// A page made for a server → the same for a file: every link of ours becomes relative, and leads to a file that is there.

import { relative } from "./places.ts";

export type Target =
  | { readonly kind: "file"; readonly file: string; readonly hash?: string }
  /** The page was written for another day. */
  | { readonly kind: "other-day"; readonly file: string }
  | { readonly kind: "unwritten" };

export interface Links {
  /** What an address of ours leads to. */
  targetOf(href: string): Target;
  /** The page that says why there is none. */
  readonly deskPage: string;
  /** What a link to another day, or to nowhere, is told by. */
  readonly titles: { readonly otherDay: string; readonly unwritten: string };
}

/** Our own pages write each address in double quotes, from the root. */
const TAG = /<(a|link|script)\b[^>]*?\s(href|src)="(\/[^"]*)"[^>]*>/g;

export function relinked(html: string, here: string, links: Links): string {
  return html.replace(TAG, (tag, element: string, attribute: string, address: string) => {
    const target = links.targetOf(address.replaceAll("&amp;", "&"));
    const lead = (file: string, hash = "") =>
      tag.replace(`${attribute}="${address}"`, `${attribute}="${relative(here, file)}${hash}"`);
    if (target.kind === "file") return lead(target.file, target.hash);
    // What a browser or a machine would follow unasked is left out where it leads nowhere.
    if (element !== "a") return "";
    const otherDay = target.kind === "other-day";
    const led = lead(otherDay ? target.file : links.deskPage);
    return marked(led, otherDay ? "other-day" : "unwritten", links.titles[otherDay ? "otherDay" : "unwritten"]);
  });
}

function marked(tag: string, mark: string, title: string): string {
  const told = / title="/.test(tag) ? "" : ` title="${escaped(title)}"`;
  return tag.replace(/>$/, ` data-link="${mark}"${told}>`);
}

function escaped(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll('"', "&quot;").replaceAll("<", "&lt;");
}
