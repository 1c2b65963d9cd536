// The files that the pages of an edition need besides themselves.

import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { ASSETS, packagedAsset } from "../http/assets.ts";
import { ASSETS_FOLDER } from "../place.ts";

/** The desk's script as a browser runs it from a file; null where it was not built. */
function stillScript(): Uint8Array | null {
  const file = join(ASSETS_FOLDER, "desk-still.js");
  return existsSync(file) ? readFileSync(file) : null;
}

/** Every file by the path that pages name it by. */
export function assetsOfEdition(): ReadonlyMap<string, Uint8Array> {
  const found = [...ASSETS.keys()].flatMap((name) => {
    const bytes = name === "desk.js" ? stillScript() : packagedAsset(name);
    const path = name === "favicon.svg" ? name : `assets/${name}`;
    return bytes ? [[path, bytes] as const] : [];
  });
  return new Map(found);
}
