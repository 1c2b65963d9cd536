// A read article as a report in Markdown: a table of its claims, then each with its reasons and its evidence.

import {
  type AddedClaim,
  type Envelope,
  type Evidence,
  type ReadNote,
  type ReadView,
  standingWord,
} from "../../views/index.ts";
import type { Format } from "./format.ts";

export const markdown: Format = {
  name: "md",
  type: "text/markdown; charset=utf-8",
  suits: ({ name }) => name === "read",
  render(envelope) {
    const { answer, book, asOf } = envelope as Envelope<ReadView>;
    const title = plain(answer.article.title ?? "An article");
    const head = `# ${title}\n\nRead against ${book.name} (${book.hash}), as known on ${answer.claims[0]?.then.known ?? asOf.known} and on ${asOf.known}.\n`;
    if (answer.claims.length + answer.added.length === 0)
      return `${head}\nNothing in it can be checked against the book.\n${unused(answer)}`;
    const rows = answer.claims.map(
      (c) => `| ${c.id} | ${plain(c.text)} | ${standingWord(c.then.verdict)} | ${standingWord(c.now.verdict)} |`,
    );
    const added = answer.added.map(
      ({ id, text, note }) => `| ${id} by hand | ${plain(text)} | ${word(note.then)} | ${word(note.now)} |`,
    );
    const table = ["| | claim | then | now |", "| --- | --- | --- | --- |", ...rows, ...added].join("\n");
    const sections = [...answer.claims.map(section), ...answer.added.map(addedSection)].join("");
    return `${head}\n${table}\n${sections}${unused(answer)}`;
  },
};

function section(claim: ReadView["claims"][number]): string {
  const { then: first, now } = claim;
  const reasons = first.reason === now.reason ? [now.reason] : [`Then: ${first.reason}`, `Now: ${now.reason}`];
  const evidence = [...new Map([...first.evidence, ...now.evidence].map((e) => [e.id + e.at, e])).values()];
  const body = [`## ${claim.id}: ${standingWord(now.verdict)}`, `> ${plain(claim.text)}`, ...reasons.map(plain)];
  const note = claim.note ? [overruled(claim.note), citations(claim.note.evidence)] : [];
  return `\n${[...body, citations(evidence), ...note].filter(Boolean).join("\n\n")}\n`;
}

function citations(evidence: readonly Evidence[]): string {
  return evidence
    .map((e) => `- ${plain(e.says)} (${plain(e.at)}${e.source.url ? `, <${e.source.url}>` : ""})`)
    .join("\n");
}

/** What a person judged instead, under the person's name. */
function overruled(note: ReadNote): string {
  return `**Overruled by hand**, ${plain(note.author)}, ${note.date}: ${judgement(note)}. ${plain(note.reason)}`;
}

function judgement({ then: written, now }: ReadNote): string {
  return [written && `then ${standingWord(written)}`, now && `now ${standingWord(now)}`].filter(Boolean).join(", ");
}

function word(verdict: string | null): string {
  return verdict === null ? "" : standingWord(verdict);
}

function addedSection({ id, text, note }: AddedClaim): string {
  const who = `**Added by hand**, ${plain(note.author)}, ${note.date}: ${plain(note.reason)}`;
  const parts = [`## ${id}: ${judgement(note)}`, `> ${plain(text)}`, who, citations(note.evidence)];
  return `\n${parts.filter(Boolean).join("\n\n")}\n`;
}

/** Notes that fit nothing are named, so that nobody takes them for heard. */
function unused({ unmatched }: ReadView): string {
  if (unmatched.length === 0) return "";
  const lines = unmatched.map(({ on, why, note }) => `- ${plain(on)} (${plain(note.at)}): ${plain(why)}.`);
  return `\n## Notes that are not used\n\n${lines.join("\n")}\n`;
}

/** What stands in an article must not become markup of the report. */
function plain(text: string): string {
  return text
    .trim()
    .replace(/\s+/g, " ")
    .replace(/[\\`*_{}[\]<>#|]/g, (sign) => `\\${sign}`);
}
