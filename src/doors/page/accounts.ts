// What each side tells, side by side: silence is drawn as an unused page, what was not seen as an empty frame. Serif is
// verbatim, sans is ours.

import type { Account } from "../../views/index.ts";
import type { Accounts } from "../accounts.ts";
import { plainText } from "../cells.ts";
import { cellHtml, type Setting } from "./cell.ts";
import { type Html, h } from "./html.ts";

export function accountsHtml({ rows }: Accounts, setting: Setting): Html {
  const topics = rows.some(({ topic }) => topic !== undefined);
  const head = topics ? h`<th role="columnheader" scope="col">Topic</th>` : "";
  return h`<table class="acc${topics ? "" : " plain"}" role="table">
<thead role="rowgroup"><tr role="row">${head}<th role="columnheader" scope="col"><span class="side us">US</span> United States</th><th role="columnheader" scope="col"><span class="side cn">CN</span> China</th></tr></thead>
<tbody role="rowgroup">${rows.map(({ topic, us, cn }) => h`<tr role="row">${topic === undefined ? "" : h`<th role="rowheader" scope="row">${cellHtml(topic, setting)}</th>`}${side("us", us, setting)}${side("cn", cn, setting)}</tr>\n`)}</tbody></table>`;
}

const NAMES = { us: "US", cn: "China" };

function side(who: "us" | "cn", accounts: readonly Account[], setting: Setting): Html {
  const only = accounts.length === 1 ? accounts[0]?.silence : undefined;
  const look = accounts.length === 0 ? "none" : (only ?? "says");
  const told = accounts.length === 0 ? h`<p class="muted">–</p>` : h`${accounts.map((one) => account(one, setting))}`;
  return h`<td role="cell" class="${who} ${look}" data-h="${NAMES[who]}">${told}</td>`;
}

function account({ silence, says, by }: Account, setting: Setting): Html {
  const word = silence ? h`<span class="sil">${silence === "silent" ? "Silent" : "Not seen"}</span> ` : "";
  const who = plainText(by) === "" ? "" : h`<p class="by">${cellHtml(by, setting)}</p>`;
  return h`<div class="one"><p>${word}${cellHtml(says, setting)}</p>${who}</div>`;
}
