// What a command line asks for, once it is understood.

import type { Problem } from "../../model/problem.ts";
import type { RawArgs, View } from "../../views/index.ts";

export interface Common {
  readonly json: boolean;
  /** Another form of the answer: csv, ndjson, ics, atom. */
  readonly format?: string;
  readonly book?: string;
  /** List every statement behind the answer. */
  readonly because: boolean;
}

export type Request =
  | { readonly do: "ask"; readonly view: View; readonly raw: RawArgs; readonly common: Common }
  | { readonly do: "check"; readonly folder?: string; readonly common: Common }
  | { readonly do: "serve"; readonly serve: Serving; readonly common: Common }
  | { readonly do: "start"; readonly serve: Serving; readonly common: Common }
  | { readonly do: "publish"; readonly publish: Publishing; readonly common: Common }
  | { readonly do: "mcp"; readonly common: Common }
  | { readonly do: "tell"; readonly text: string }
  | { readonly do: "refuse"; readonly problems: readonly Problem[] };

export interface Publishing {
  readonly dir?: string;
  /** As the user wrote it: `en,zh`. */
  readonly lang?: string;
  readonly dataOnly: boolean;
}

export interface Serving {
  readonly port?: string;
  readonly host?: string;
  readonly open: boolean;
}
