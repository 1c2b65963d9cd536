// `/v1`: every question that can be asked, with its parameters, for programs.

import type { View } from "../../views/index.ts";

export function index(views: readonly View[], base: string) {
  return { ok: true, views: views.map((view) => describe(view, base)) };
}

function describe(view: View, base: string) {
  const parameters = Object.entries(view.params).map(([name, param]) => ({
    name,
    in: param.place === "argument" ? "path" : "query",
    about: param.about,
    needed: param.needed,
    many: param.many,
    schema: param.type.schema,
    ...(param.example === undefined ? {} : { example: param.example }),
  }));
  return {
    name: view.name,
    summary: view.summary,
    address: `${base}/v1/${view.name}`,
    parameters,
    example: view.example,
  };
}
