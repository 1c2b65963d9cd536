// Holds data from a file against a schema; every issue becomes a problem at the node that it is about.

import type * as z from "zod";
import type { Code } from "./codes.ts";
import type { Draft, Report } from "./draft.ts";
import { expectation, keysAt } from "./schema-words.ts";
import { didYouMean } from "./suggest.ts";
import type { Path, YamlFile } from "./yaml-file.ts";

/** Something in a file: the file, and the way to it. */
export interface Spot {
  readonly file: YamlFile;
  readonly path: Path;
}

export interface Shaping {
  /** What an unknown key is called: of a statement's facets, `unknown-facet`. */
  readonly unknown?: { code: Code; noun: string };
}

/** The value in its shape, or null after every fault in it is reported. */
export function shape<T>(schema: z.ZodType<T>, data: unknown, spot: Spot, report: Report, how: Shaping = {}): T | null {
  const parsed = schema.safeParse(data);
  if (parsed.success) return parsed.data;
  for (const issue of parsed.error.issues) {
    for (const draft of drafts(schema, nested(issue), data, spot, how)) report(draft);
  }
  return null;
}

/** A union's issue says little; where one of its forms fits so far, the issue inside that form says more. */
function nested(issue: z.core.$ZodIssue): z.core.$ZodIssue {
  if (issue.code !== "invalid_union") return issue;
  const fitting = issue.errors.find(
    (errors) => errors[0] && (errors[0].path.length > 0 || errors[0].code !== "invalid_type"),
  );
  const [first] = fitting ?? [];
  const expected = issue.errors
    .map((errors) => errors[0] && expectation(errors[0]).replace("expected ", ""))
    .filter(Boolean);
  if (!first || first.path.length === 0)
    return { ...issue, code: "custom", message: `expected ${expected.join(", or ")}` };
  return nested({ ...first, path: [...issue.path, ...first.path] } as z.core.$ZodIssue);
}

function drafts(schema: z.core.$ZodType, issue: z.core.$ZodIssue, data: unknown, spot: Spot, how: Shaping): Draft[] {
  const { file, path } = spot;
  const whole = [...path, ...issue.path];
  if (issue.code === "unrecognized_keys") {
    const known = keysAt(schema, issue.path);
    return issue.keys.map((key) => unknownKey(key, known, file.at([...whole, key], "key"), how));
  }
  const at = file.at(whole);
  const value = valueAt(data, issue.path);
  if (issue.code === "invalid_type" && value === undefined) return [missingKey(issue, at)];
  if (issue.code === "custom" && /url or a citation/.test(issue.message)) {
    return [{ code: "unsourced", message: issue.message, help: "add `url:` or `citation:`", at }];
  }
  return [
    { code: "bad-value", message: `${nameOf(whole, value)}: ${expectation(issue)}`, help: remedy(issue, value), at },
  ];
}

function unknownKey(key: string, known: readonly string[], at: string, { unknown }: Shaping): Draft {
  const { code, noun } = unknown ?? { code: "unknown-key", noun: "key" };
  const otherwise = known.length > 0 ? `there are ${known.join(", ")}` : "take it out";
  return { code, message: `there is no ${noun} \`${key}\` here`, help: didYouMean(key, known, otherwise), at };
}

function missingKey(issue: z.core.$ZodIssueInvalidType, at: string): Draft {
  const key = String(issue.path.at(-1) ?? "");
  return { code: "missing-key", message: `\`${key}\` is missing`, help: `add \`${key}:\``, at };
}

function remedy(issue: z.core.$ZodIssue, value: unknown): string {
  const otherwise = "write it in that form";
  if (issue.code !== "invalid_value" || typeof value !== "string") return otherwise;
  return didYouMean(value, issue.values.map(String), otherwise);
}

function nameOf(path: Path, value: unknown): string {
  const name = path.findLast((step) => typeof step === "string");
  const said = typeof value === "string" && value.length <= 60 ? ` is \`${value}\`` : "";
  return name === undefined ? "the file" : `\`${String(name)}\`${said}`;
}

/** The value at the end of a path through maps and lists. */
export function valueAt(data: unknown, path: Path): unknown {
  return path.reduce<unknown>((at, step) => {
    return typeof at === "object" && at !== null && Object.hasOwn(at, step)
      ? (at as Record<PropertyKey, unknown>)[step]
      : undefined;
  }, data);
}
