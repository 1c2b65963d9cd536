// The packages inside the bundle ask for their notices to go along with them.

import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { ROOT } from "./root.js";

/**
 * @param {string[]} packages folders under node_modules
 * @param {string} out
 */
export async function writeLicences(packages, out) {
  writeFileSync(`${ROOT}${out}/THIRD-PARTY-LICENSES.txt`, packages.map(notice).join(`\n${"-".repeat(80)}\n\n`));
}

/** @param {string} folder */
function notice(folder) {
  const { name, version, license } = JSON.parse(readFileSync(`${ROOT}${folder}/package.json`, "utf8"));
  const file = readdirSync(ROOT + folder).find((f) => /^(licen[cs]e|copying)/i.test(f));
  const text = file ? readFileSync(`${ROOT}${folder}/${file}`, "utf8") : "";
  return `${name} ${version} (${license})\n\n${text.trim()}\n`;
}
