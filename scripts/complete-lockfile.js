// Adds to package-lock.json the platform binaries that a mirror of the registry did not have, for `npm ci` refuses a
// lockfile that leaves one out. They get no checksum, since nothing was seen of them. Run it after `npm install`.

import { readFileSync, writeFileSync } from "node:fs";
import { ROOT } from "./support/root.js";

const FILE = `${ROOT}package-lock.json`;
const lock = JSON.parse(readFileSync(FILE, "utf8"));

for (const owner of Object.values(lock.packages)) {
  for (const [name, version] of Object.entries(owner.optionalDependencies ?? {})) {
    lock.packages[`node_modules/${name}`] ??= binary(name, version, owner);
  }
}
const sorted = Object.keys(lock.packages).sort((a, b) => a.localeCompare(b, "en"));
lock.packages = Object.fromEntries(sorted.map((path) => [path, lock.packages[path]]));
writeFileSync(FILE, `${JSON.stringify(lock, null, 2)}\n`);

/**
 * @param {string} name its platform is read off it: `@biomejs/cli-linux-x64-musl`
 * @param {string} version
 * @param {{ license: string, engines?: object, dev?: boolean }} owner
 */
function binary(name, version, { license, engines, dev }) {
  const [os] = /android|darwin|freebsd|linux|win32/.exec(name) ?? [];
  const [cpu] = /arm64|x64|ia32|wasm32/.exec(name) ?? [];
  return {
    version,
    ...(cpu && { cpu: [cpu] }),
    ...(dev && { dev }),
    ...(os === "linux" && { libc: [name.includes("musl") ? "musl" : "glibc"] }),
    license,
    optional: true,
    ...(os && { os: [os] }),
    ...(engines && { engines }),
  };
}
