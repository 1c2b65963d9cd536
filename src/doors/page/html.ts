// HTML as a tagged template: whatever is put into it is escaped, unless it is HTML made here.

import { html, raw } from "hono/html";
import type { HtmlEscapedString } from "hono/utils/html";

export type Html = HtmlEscapedString;

/** Hono's template without its promises, of which these pages have none. */
export const h = html as (strings: TemplateStringsArray, ...values: readonly unknown[]) => Html;

/** A line that must come first and is no template of ours. */
export const doctype: Html = raw("<!doctype html>");

/** The address, where a reader may be sent there: a page of the web, never a script. */
export function webAddress(url: string | undefined): string | undefined {
  return url !== undefined && /^https?:\/\//i.test(url) ? url : undefined;
}
