// Where the project stands, so that no script depends on the folder it is called from.

import { fileURLToPath } from "node:url";

export const ROOT = fileURLToPath(new URL("../../", import.meta.url));

/** Files that tools keep between runs; it goes when node_modules goes. */
export const CACHE = `${ROOT}node_modules/.cache/trucebook/`;
