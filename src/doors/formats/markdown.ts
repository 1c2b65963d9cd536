// A read article as a report in Markdown: a table of its claims, then each with its reasons and its evidence.

import { type Envelope, type ReadView, standingWord } from "../../views/index.ts";
import type { Format } from "./format.ts";

export const markdown: Format = {
  name: "md",
  type: "text/markdown; charset=utf-8",
  suits: ({ name }) => name === "read",
  render(envelope) {
    const { answer, book, asOf } = envelope as Envelope<ReadView>;
    const title = plain(answer.article.title ?? "An article");
    const head = `# ${title}\n\nRead against ${book.name} (${book.hash}), as known on ${answer.claims[0]?.then.known ?? asOf.known} and on ${asOf.known}.\n`;
    if (answer.claims.length === 0) return `${head}\nNothing in it can be checked against the book.\n`;
    const rows = answer.claims.map(
      (c) => `| ${c.id} | ${plain(c.text)} | ${standingWord(c.then.verdict)} | ${standingWord(c.now.verdict)} |`,
    );
    const table = ["| | claim | then | now |", "| --- | --- | --- | --- |", ...rows].join("\n");
    return `${head}\n${table}\n${answer.claims.map(section).join("")}`;
  },
};

function section(claim: ReadView["claims"][number]): string {
  const { then: first, now } = claim;
  const reasons = first.reason === now.reason ? [now.reason] : [`Then: ${first.reason}`, `Now: ${now.reason}`];
  const evidence = [...new Map([...first.evidence, ...now.evidence].map((e) => [e.id + e.at, e])).values()];
  const cited = evidence.map((e) => `- ${plain(e.says)} (${e.at}${e.source.url ? `, <${e.source.url}>` : ""})`);
  const body = [`## ${claim.id}: ${standingWord(now.verdict)}`, `> ${plain(claim.text)}`, ...reasons.map(plain)];
  return `\n${[...body, cited.join("\n")].filter(Boolean).join("\n\n")}\n`;
}

/** What stands in an article must not become markup of the report. */
function plain(text: string): string {
  return text
    .trim()
    .replace(/\s+/g, " ")
    .replace(/[\\`*_{}[\]<>#|]/g, (sign) => `\\${sign}`);
}
