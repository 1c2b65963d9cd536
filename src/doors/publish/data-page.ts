// The page beside the tables of the book: what each holds, and its file.

import { framed } from "../page/frame.ts";
import { h } from "../page/html.ts";
import type { Site } from "../page/index.ts";
import type { Table } from "./data/table.ts";

export function dataPage(tables: readonly Table[], site: Site): string {
  const rows = tables.map(
    ({ name, title, about, rows }) =>
      h`<tr role="row"><td role="cell"><a href="${site.root}/data/${name}.csv">${title}</a></td><td role="cell" class="num" data-h="Rows">${rows.length}</td><td role="cell" class="long">${about}</td></tr>\n`,
  );
  const main = h`<div class="sheet"><h1 class="answer">The whole book as tables</h1>
<p class="lede">A <a href="https://datapackage.org/">Frictionless data package</a>: ${tables.length} tables in CSV, and <a href="${site.root}/data/datapackage.json">datapackage.json</a>, which describes each column, its key and its links. Licence: <a href="https://creativecommons.org/licenses/by/4.0/">CC BY 4.0</a>.</p>
<section class="block"><table class="tbl fold" role="table"><thead role="rowgroup"><tr role="row"><th role="columnheader" scope="col">Table</th><th role="columnheader" scope="col" class="num">Rows</th><th role="columnheader" scope="col">What it holds</th></tr></thead>
<tbody role="rowgroup">${rows}</tbody></table></section></div>`;
  return framed({ title: "The whole book as tables", here: "/data", main }, site);
}
