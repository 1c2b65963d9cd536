// A question as a line to type.

import type { View, ViewLink } from "../../views/index.ts";
import { argumentNames } from "../question.ts";

/** `<hts> --origin <country> [options]` */
export function usage(view: View): string {
  const words = Object.entries(view.params).flatMap(([name, param]) => {
    if (param.place === "argument") {
      const word = param.many ? `${name}...` : name;
      return [param.needed ? `<${word}>` : `[${word}]`];
    }
    return param.needed ? [`--${name} ${param.type.placeholder}`] : [];
  });
  return [...words, "[options]"].join(" ");
}

/** The example that the view gives of itself, as it is typed. */
export function exampleLine(view: View): string {
  return commandLine(view, { view: view.name, args: view.example });
}

export function commandLine(view: View, link: ViewLink): string {
  const positional = argumentNames(view).flatMap((name) => {
    const value = link.args[name];
    if (value === undefined) return [];
    return [view.params[name]?.many ? value : quoted(value)];
  });
  const named = Object.entries(link.args)
    .filter(([name]) => view.params[name]?.place !== "argument")
    .map(([name, value]) => (view.params[name]?.place === "flag" ? `--${name}` : `--${name} ${quoted(value)}`));
  return ["trucebook", view.name, ...positional, ...named].join(" ");
}

function quoted(text: string): string {
  return /^[\w.:/@%+,-]+$/.test(text) ? text : `"${text}"`;
}
