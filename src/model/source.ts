// Where a thing can be read: a document that moves nothing by itself (press, briefing, dataset, law-firm note).

import * as z from "zod";
import { Id } from "./id.ts";

const shape = {
  id: Id,
  publisher: z.string().min(1),
  title: z.string().min(1),
  url: z.url().optional(),
  citation: z.string().min(1).optional(),
  published: z.string().optional(),
  language: z.string().optional(),
  note: z.string().optional(),
};

export const Source = z
  .strictObject(shape)
  .refine((s) => s.url !== undefined || s.citation !== undefined, "a source needs a url or a citation");
export type Source = z.infer<typeof Source>;
