// What a tool gives back: the envelope of every door, cut to what a conversation holds, and the same as text.

import type { Because, Envelope, JsonSchema, View } from "../../views/index.ts";
import { differing } from "./differing.ts";
import type { Wanted } from "./input.ts";
import { sheetText } from "./sheet-text.ts";
import { bytes, clipped, squeezed } from "./squeeze.ts";

export function outputSchema(answer: JsonSchema): JsonSchema {
  const text = { type: "string" };
  const texts = { type: "array", items: text };
  const cited = { id: text, says: text, by: text, title: text, url: text };
  return {
    type: "object",
    properties: {
      asOf: { type: "object", properties: { on: text, known: text, whatIf: texts } },
      book: { type: "object", properties: { name: text, hash: text, recordedThrough: text } },
      projected: { type: "boolean", description: "the day lies past the edge of the record" },
      answer: loose(answer, DEEP),
      asAnnounced: { description: "what is otherwise where announcements count as enacted: only that" },
      because: { type: "array", items: { type: "object", properties: cited }, description: "the sources" },
      notes: texts,
      leftOut: { ...text, description: "what was cut, and how to ask for it" },
      skipped: { type: "integer" },
    },
    required: ["asOf", "book", "projected", "answer", "because"],
  };
}

/** Below this the shape shows itself. */
const DEEP = 3;

/** The schema for an answer without nulls, of which anything may be missing. */
function loose(schema: JsonSchema, deep: number): JsonSchema {
  const { required: _, description: __, type, properties, items, enum: choices, ...rest } = schema;
  if (deep === 0) return {};
  const inside = Object.entries((properties ?? {}) as Record<string, JsonSchema>);
  const types = [type].flat().filter((one) => one !== "null");
  return {
    ...rest,
    ...(type === undefined ? {} : { type: types.length === 1 ? types[0] : types }),
    ...(Array.isArray(choices) ? { enum: choices.filter((choice) => choice !== null) } : {}),
    ...(properties ? { properties: Object.fromEntries(inside.map(([name, s]) => [name, loose(s, deep - 1)])) } : {}),
    ...(items ? { items: loose(items as JsonSchema, deep) } : {}),
  };
}

export interface Given {
  readonly text: string;
  readonly structured: Record<string, unknown>;
}

/** Of the room, a quarter is for the text. */
const TEXT_SHARE = 0.25;

export function output(view: View, envelope: Envelope, wanted: Wanted): Given {
  const { maxBytes } = wanted;
  const text = sheetText(view.show(envelope.answer, envelope), maxBytes * TEXT_SHARE);
  let room = maxBytes - bytes(text);
  for (;;) {
    const structured = cutTo(room, view, envelope, wanted);
    const excess = bytes({ content: [{ type: "text", text }], structuredContent: structured }) - maxBytes;
    // What was left out is told only when it is known, and takes room itself.
    if (excess <= 0 || room < maxBytes / 2) return { text, structured };
    room -= excess;
  }
}

function cutTo(room: number, view: View, envelope: Envelope, { skip, maxBytes }: Wanted): Record<string, unknown> {
  const cited = view.rows ? Math.floor(maxBytes / 2000) : Math.floor(maxBytes / 1000);
  const { value, leftOut } = squeezed(
    {
      asOf: envelope.asOf,
      book: envelope.book,
      projected: envelope.projected,
      answer: skipped(view, envelope.answer, skip),
      ...(envelope.asAnnounced === undefined ? {} : { asAnnounced: differing(envelope.answer, envelope.asAnnounced) }),
      because: envelope.because.slice(0, cited).map(citation),
      notes: envelope.notes,
    },
    room,
  );
  return { ...value, ...told(leftOut, value.because.length, envelope.because.length, view, skip) };
}

/** The rows before `skip` left out of the answer's main list. */
function skipped(view: View, answer: unknown, skip: number): unknown {
  const rows = view.rows?.(answer);
  if (skip === 0 || !rows) return answer;
  const parts = Object.entries(answer as object);
  return Object.fromEntries(parts.map(([name, part]) => [name, part === rows ? rows.slice(skip) : part]));
}

function citation({ id, says, by, source }: Because) {
  const { title, url } = source;
  return { id, says: clipped(says, 120), by: clipped(by, 100), title: clipped(title, 80), ...(url ? { url } : {}) };
}

const MOST_TOLD = 12;

function told(cut: readonly string[], cited: number, inAll: number, view: View, skip: number) {
  const lists = cut.filter((line) => !line.startsWith("because ")).map((line) => line.replace(/^answer\./, ""));
  const shown = [
    ...lists.slice(0, MOST_TOLD),
    ...(lists.length > MOST_TOLD ? ["…"] : []),
    ...(cited < inAll ? [`because ${cited}/${inAll}`] : []),
  ];
  const more = view.rows ? "narrow the question, pass skip, or raise max_bytes" : "raise max_bytes";
  return {
    ...(shown.length > 0 ? { leftOut: `shown/all: ${shown.join(", ")}. For more: ${more}` } : {}),
    ...(skip > 0 ? { skipped: skip } : {}),
  };
}
