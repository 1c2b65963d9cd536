// The article of a question: a door reads the page, which may take a moment, and hands it over ready made.

import { fine, type Result, wrong } from "../model/problem.ts";
import type { Article, PageOptions } from "../reading/index.ts";
import type { ParamType } from "./param.ts";

/** Marks a page that has been read already; no page that people write begins so. */
const READY = "trucebook-article:";

type Reader = typeof import("../reading/index.ts");

// The reader is large, and most commands read nothing: it comes with the first page.
let loaded: Reader | undefined;

/** The reader of the page that `documentOf` has made ready. */
export function reader(): Reader {
  if (!loaded) throw new Error("no page was made ready, so there is nothing to read");
  return loaded;
}

/** What a door gives for the text of a file or of a request's body, whatever it is written in. */
export async function documentOf(page: string, options: PageOptions = {}): Promise<Result<string>> {
  loaded ??= await import("../reading/index.ts");
  const article = await loaded.readPage(page, options);
  return article.ok ? fine(`${READY}${JSON.stringify(article.value)}`) : article;
}

/** An article as `documentOf` hands it over. */
export const document: ParamType<Article> = {
  isFile: true,
  prepare: (page) => documentOf(page),
  placeholder: "<file>",
  schema: { type: "string", contentMediaType: "text/html", description: "An article as HTML, Markdown or plain text" },
  parse(text, name) {
    if (loaded && text.startsWith(READY)) return fine(JSON.parse(text.slice(READY.length)) as Article);
    const help = "give the path of an article (HTML, Markdown or text), or - for standard input";
    return wrong({ code: "no-article", message: `${name} is not an article that has been read`, help, at: name });
  },
};
