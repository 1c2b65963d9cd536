// What all doors need to know of a view's parameters before they can ask.

import type { Param, View } from "../views/index.ts";

/** The names of the parameters that stand without a name, in their order. */
export function argumentNames(view: View): readonly string[] {
  return namesOf(view, (param) => param.place === "argument");
}

/** The names of the parameters that are given by name. */
export function optionNames(view: View): readonly string[] {
  return namesOf(view, (param) => param.place !== "argument");
}

/** Can the view answer without being told anything? */
export function asksNothing(view: View): boolean {
  return namesOf(view, (param) => param.needed).length === 0;
}

function namesOf(view: View, test: (param: Param<unknown>) => boolean): readonly string[] {
  return Object.keys(view.params).filter((name) => {
    const param = view.params[name];
    return param !== undefined && test(param);
  });
}
