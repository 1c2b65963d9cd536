// Which form an answer is asked for in, and what to say where a view has no such form.

import { nearest } from "../../model/nearest.ts";
import { fine, type Result, wrong } from "../../model/problem.ts";
import type { View } from "../../views/index.ts";
import type { Format } from "./format.ts";
import { formatsOf } from "./index.ts";

/** The format of that name for the view, or null for `json`, which every view has. */
export function formatFor(view: View, name: string): Result<Format | null> {
  if (name === "json") return fine(null);
  const own = formatsOf(view);
  const found = own.find((format) => format.name === name);
  if (found) return fine(found);
  const names = ["json", ...own.map((format) => format.name)];
  const near = nearest(name, names);
  const help = near ? `did you mean ${near}?` : `${view.name} comes as ${names.join(", ")}`;
  const message = `${view.name} has no form "${name.slice(0, 40)}"`;
  return wrong({ code: "unknown-format", message, help, at: "format" });
}
