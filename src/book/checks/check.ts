// What a check is: a question to a whole book whose files are in order, answered with what is wrong.

import type { Book } from "../../model/book.ts";
import type { Sheaves } from "../chapters.ts";
import type { Draft } from "../draft.ts";

export type Check = (book: Book, sheaves: Sheaves) => Draft[];
