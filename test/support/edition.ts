// Static editions in folders of the machine's own temporary place, and what is to be seen in them.

import { mkdtempSync, readdirSync, readFileSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, relative } from "node:path";
import { type Order, publish } from "../../src/doors/publish/index.ts";
import { VIEWS } from "../../src/views/index.ts";
import { figure, promiseBook, promiseFiles, seriesFiles } from "./promise-book.ts";

const JUDGED = 'purchase: {series: sales, target: "100", unit: t, from: 2025-01-01, through: 2025-12-31}';

const MORE: Record<string, string> = {
  ...seriesFiles([figure("2025-06-30", "40"), figure("2025-12-31", "120")]),
  "measures/us/duty.yaml": `
    id: duty
    kind: additional-duty
    side: US
    name: {en: A duty, zh: 关税, es: Un arancel}
    statements:
      - made: 2025-02-01
        from: 2025-02-04
        by: us-order
        says: {status: in-force, rate: 10%, scope: everything, origins: [CN], applies: listed, base: entered-value, filing: section-301, countryWide: "yes", authority: A law, heading: 9903.01.20}
  `,
};

/** A book with a promise, a series and a duty, as files and checked. */
export const SMALL_FILES = promiseFiles(JUDGED, MORE);
export const SMALL = promiseBook(JUDGED, MORE);

export function emptyFolder(): string {
  return mkdtempSync(join(tmpdir(), "trucebook-edition-"));
}

export function edition(dir: string, order: Partial<Order> = {}): ReturnType<typeof publish> {
  const whole: Order = {
    record: SMALL,
    views: VIEWS,
    today: "2026-11-24",
    program: "0.0.0",
    languages: ["en", "zh", "es"],
    dataOnly: false,
    ...order,
  };
  return publish(dir, whole, () => {});
}

/** Every file below the folder, by its path in it. */
export function filesIn(dir: string): readonly string[] {
  return readdirSync(dir, { recursive: true, encoding: "utf8" })
    .filter((name) => statSync(join(dir, name)).isFile())
    .map((name) => relative(dir, join(dir, name)).replaceAll("\\", "/"))
    .sort();
}

/** Links of pages that lead nowhere, or out of the folder. */
export function lostLinks(dir: string): readonly string[] {
  const files = new Set(filesIn(dir));
  const pages = [...files].filter((name) => name.endsWith(".html"));
  return pages.flatMap((page) => {
    const html = readFileSync(join(dir, page), "utf8");
    const hrefs = [...html.matchAll(/\s(?:href|src|action)="([^"]*)"/g)].map(([, href = ""]) => href);
    const lost = hrefs.filter((href) => !/^(?:https?:|#)/.test(href) && !files.has(targetOf(page, href)));
    return [...new Set(lost)].map((href) => `${page}: ${href}`);
  });
}

function targetOf(page: string, href: string): string {
  // A browser resolves it the same way; what starts at the root has lost the folder.
  if (href.startsWith("/")) return href;
  return decodeURIComponent(new URL(href, `file:///${page}`).pathname.slice(1));
}
