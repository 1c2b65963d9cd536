// A real browser on the built desk. Where no browser or no build is at hand its tests count as skipped, and say so.

import { type ChildProcess, spawn } from "node:child_process";
import { existsSync } from "node:fs";
import { type Browser, chromium } from "playwright-core";
import { describe, it } from "vitest";
import { ROOT } from "./root.ts";

const BROWSERS = [process.env.CHROMIUM, "/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"];
const browser = BROWSERS.find((file) => file && existsSync(file));
const built = existsSync(`${ROOT}dist/cli.js`) && existsSync(`${ROOT}dist/assets/desk.js`);

/** A `describe` for tests that need a browser. */
export function describeInBrowser(title: string, tests: () => void): void {
  if (browser && built && process.env.CI) return void describe(title, { timeout: 60_000 }, tests);
  const why = !process.env.CI ? "they run with CI=true" : browser ? "dist/ is not built" : "there is no Chromium here";
  console.log(`skipped: ${title}, in a browser: ${why}`);
  describe.skip(title, () => it("needs a browser and a build", () => {}));
}

export interface Desk {
  readonly url: string;
  readonly browser: Browser;
  close(): Promise<void>;
}

/** The built command serving the shipped book on a free port, and a browser. Today is the machine's. */
export async function openDesk(): Promise<Desk> {
  const server = spawn(process.execPath, [`${ROOT}bin/trucebook.js`, "serve", "--port", "0"], { cwd: ROOT });
  const url = await addressOf(server);
  const opened = await openBrowser();
  return {
    url: url.replace(/\/$/, ""),
    browser: opened,
    async close() {
      await opened.close();
      server.kill();
    },
  };
}

/** Every window of Chromium loads some 290 modules of its address bar, which nobody sees here: it takes half a second. */
const NO_ADDRESS_BAR = "--disable-features=WebUIOmniboxPopup,WebUIOmniboxAimPopup,WebUIOmniboxFullPopup";

export function openBrowser(): Promise<Browser> {
  return chromium.launch({ executablePath: browser ?? "", args: ["--no-sandbox", NO_ADDRESS_BAR] });
}

function addressOf(server: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let told = "";
    server.stdout?.on("data", (bytes) => {
      told += String(bytes);
      const found = /http:\S+/.exec(told)?.[0];
      if (found) resolve(found);
    });
    server.on("exit", (code) => reject(new Error(`the server ended with ${code}: ${told}`)));
  });
}
