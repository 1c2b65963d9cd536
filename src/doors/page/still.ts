// Pages in files, where nobody answers: what stands in place of the forms, and the page that says what to do instead.

import type { RawArgs, View } from "../../views/index.ts";
import { commandLine } from "../cli/command-line.ts";
import { framed } from "./frame.ts";
import { type Html, h } from "./html.ts";
import { DESK_PAGE, type Site } from "./site.ts";

/** In place of a form: the question as a line to type. */
export function stillAsk(view: View, raw: RawArgs, site: Site): Html {
  const given = Object.keys(raw).length > 0 ? raw : oneEach(view.example);
  const args = Object.fromEntries(Object.entries(given).map(([name, values]) => [name, values.join(" ")]));
  const file = Object.values(view.params).some((param) => param.type.isFile);
  const line = file ? `trucebook ${view.name} article.html` : commandLine(view, { view: view.name, args });
  return h`<section class="still" id="ask"><p>This page is a file and takes no new question.</p>
<p>The command line does:</p><pre class="copybox">${line}</pre>${toDesk(site)}</section>`;
}

/** In place of the words over a blank form. */
export function stillHint(example: string | null): Html {
  return example === null ? h`` : h`<p class="lede"><a href="${example}">See an example</a></p>`;
}

/** In place of the fields of the time bar. */
export function stillTime(site: Site): Html {
  return h`<p class="hint">This page is a file and takes no new question.</p>${toDesk(site)}`;
}

function toDesk({ base }: Site): Html {
  return h`<p><a href="${base}/${DESK_PAGE}">Run the desk to ask another question</a></p>`;
}

/** Where a link leads whose page was not written. */
export function deskPage(site: Site): string {
  const main = h`<div class="sheet"><h1 class="answer">This needs the running desk</h1>
<p class="lede">The static edition holds pages that were written beforehand. It has no page for this question.</p>
<section class="still"><p>To ask any question, on any day, as known on any day and under any what-if, run Trucebook on your machine:</p>
<pre class="copybox">npm start</pre>
<p>It needs Node 20.19 or newer and no network once it is installed. The same questions can be typed:</p>
<pre class="copybox">trucebook help</pre>
<p><a href="${site.base}/">Back to the first page</a></p></section></div>`;
  return framed({ title: "This needs the running desk", here: `/${DESK_PAGE}`, main }, site);
}

function oneEach(args: Readonly<Record<string, string>>): RawArgs {
  return Object.fromEntries(Object.entries(args).map(([name, value]) => [name, [value]]));
}
