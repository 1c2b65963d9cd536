// A page in, an article out, whatever it is written in: HTML, Markdown, plain text.

import { fine, type Problem, type Result, wrong } from "../../model/problem.ts";
import type { Article } from "../types.ts";
import { assemble } from "./assemble.ts";
import type { Draft, PageFormat, PageOptions } from "./draft.ts";
import { markdownDraft } from "./markdown.ts";
import { plainDraft } from "./plain.ts";

/** Characters. Five million are some thousand pages of print. */
const LONGEST = 5_000_000;
/** An article longer than this is a book. */
const LONGEST_TEXT = 1_000_000;

/** Reads a page. Scripts never run, nothing is fetched, and broken markup is read as far as it goes. */
export async function readPage(page: string, options: PageOptions = {}): Promise<Result<Article>> {
  const problem = unreadable(page);
  if (problem) return wrong(problem);
  const draft = await draftOf(page, options);
  const article = assemble(draft, options);
  if (article.paragraphs.length === 0) return wrong(EMPTY);
  return article.text.length > LONGEST_TEXT ? wrong(tooLong(article.text.length, LONGEST_TEXT)) : fine(article);
}

async function draftOf(page: string, options: PageOptions): Promise<Draft> {
  const format = options.format ?? guessFormat(page);
  if (format === "markdown") return markdownDraft(page, options);
  if (format === "text") return plainDraft(page, options);
  // The reader of HTML is heavy: whoever asks about plain text never waits for it.
  const { htmlDraft } = await import("./html.ts");
  return htmlDraft(page, options);
}

function guessFormat(page: string): PageFormat {
  const head = page.slice(0, 4000);
  if (/<(?:!doctype html|html|head|body|article|main|div|p|meta|section)[\s>]/i.test(head)) return "html";
  return /^(?:---\r?\n|#{1,6} \S)|\]\(https?:|^\*\*\S/m.test(head) ? "markdown" : "text";
}

function unreadable(page: string): Problem | null {
  if (page.length > LONGEST) return tooLong(page.length, LONGEST);
  const head = page.slice(0, 20_000);
  const odd = head.match(/(?![\t\n\r\f\v])\p{Cc}|\ufffd/gu)?.length ?? 0;
  if (odd > head.length / 50) return NOT_TEXT;
  return page.trim() === "" ? EMPTY : null;
}

function tooLong(length: number, most: number): Problem {
  return {
    code: "article-too-long",
    message: `The article has ${length} characters; the reader takes ${most}.`,
    help: "Save the article alone, as text or as one HTML page.",
  };
}

const NOT_TEXT: Problem = {
  code: "article-not-text",
  message: "This is no text: it looks like a picture, a PDF or an archive, or is in an unknown encoding.",
  help: "Save the article as text or HTML in UTF-8.",
};

const EMPTY: Problem = {
  code: "article-empty",
  message: "There is no article text in this page.",
  help: "Pages that scripts fill are empty when saved as source: save the page from the browser as it is shown, or copy its text.",
};
