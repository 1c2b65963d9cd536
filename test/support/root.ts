// Where the project stands, for tests that look at the whole of it.

import { existsSync, readdirSync } from "node:fs";
import { fileURLToPath, pathToFileURL } from "node:url";

/** Scripts run bundled from a cache below the project, so it is looked for upwards. */
export const ROOT = rootFrom(fileURLToPath(new URL("./", import.meta.url)));

function rootFrom(folder: string): string {
  const up = fileURLToPath(new URL("../", pathToFileURL(folder)));
  if (existsSync(`${folder}biome.json`) || up === folder) return folder;
  return rootFrom(up);
}

/** Every file below the folder with one of these endings, as paths from the project's root; none where it is missing. */
export function filesBelow(folder: string, ...endings: string[]): string[] {
  if (!existsSync(ROOT + folder)) return [];
  return readdirSync(ROOT + folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && endings.some((end) => entry.name.endsWith(end)))
    .map((entry) => `${entry.parentPath}/${entry.name}`.slice(ROOT.length).replaceAll("\\", "/"))
    .sort();
}
