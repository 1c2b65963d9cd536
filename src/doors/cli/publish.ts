// `publish`: the desk with its answers as files, and the whole book as tables beside it.

import { resolve } from "node:path";
import type { Problem } from "../../model/problem.ts";
import type { View } from "../../views/index.ts";
import { LANGUAGES, type PageLanguage } from "../languages/index.ts";
import { version } from "../place.ts";
import { brokenBook } from "./answer.ts";
import { EXIT, type Io } from "./io.ts";
import { openBook } from "./open-book.ts";
import { refuse, tellJson } from "./output.ts";
import type { Common, Publishing } from "./request.ts";

export async function publish(
  { dir, lang, dataOnly }: Publishing,
  common: Common,
  io: Io,
  views: readonly View[],
): Promise<number> {
  const languages = lang === undefined ? LANGUAGES.map(({ code }) => code) : languagesOf(lang);
  const [first, ...others] = languages;
  if (!dir || first === undefined) {
    refuse(io, [!dir ? NO_FOLDER : unknownLanguage(lang ?? "")], common.json);
    return EXIT.questionIsWrong;
  }
  const opened = await openBook(common, io);
  if (!opened.ok) return brokenBook(io, opened.problems, common.json);
  const { publish: write } = await import("../publish/index.ts");
  const order = { record: opened.value, views, today: io.today, program: version(), dataOnly };
  const progress = progressOn(io);
  const published = await write(dir, { ...order, languages: [first, ...others] }, progress.tell);
  progress.end();
  if (!published.ok) {
    refuse(io, published.problems, common.json);
    return EXIT.questionIsWrong;
  }
  const { pages, tables, files, bytes } = published.value;
  const told = dataOnly ? [] : languages;
  if (common.json) tellJson(io, { ok: true, dir: resolve(dir), languages: told, pages, tables, files, bytes });
  else io.stdout(summary(dir, told, published.value));
  return EXIT.answered;
}

function summary(
  dir: string,
  languages: readonly string[],
  { pages, tables, bytes }: { pages: number; tables: number; bytes: number },
): string {
  const size = `${(bytes / 1_000_000).toFixed(1)} MB`;
  const start = dir.replace(/[/\\]+$/, "") || dir;
  if (languages.length === 0) return `${tables} tables, ${size}: ${start}/data/datapackage.json\n`;
  const told = languages.length === 1 ? "one language" : `${languages.length} languages`;
  return `${pages} pages in ${told} and ${tables} tables, ${size}; open ${start}/index.html\n`;
}

/** A line that counts, where somebody sits before a terminal. */
function progressOn(io: Io) {
  if (!io.isTTY) return { tell: () => {}, end: () => {} };
  io.stderr("Looking which pages there are …");
  let told = 0;
  return {
    tell(done: number, all: number) {
      const share = Math.floor((100 * done) / all);
      if (share === told) return;
      told = share;
      io.stderr(`\r\u001b[K${share} % of ${all} files`);
    },
    end: () => io.stderr("\r\u001b[K"),
  };
}

/** The languages named, each once; none where one of them is no language of the desk. */
function languagesOf(text: string): readonly PageLanguage[] {
  const named = [...new Set(text.split(",").map((word) => word.trim()))];
  const found = named.flatMap((word) => LANGUAGES.find(({ code }) => code === word)?.code ?? []);
  return found.length === named.length ? found : [];
}

function unknownLanguage(text: string): Problem {
  const help = `write one or several of them: --lang ${LANGUAGES.map(({ code }) => code).join(",")}`;
  return { code: "unknown-language", message: `"${text}" names no language of the desk`, help, at: "lang" };
}

const NO_FOLDER: Problem = {
  code: "missing-argument",
  message: "publish needs the folder to write into",
  help: "write: trucebook publish my-edition",
  at: "dir",
};
