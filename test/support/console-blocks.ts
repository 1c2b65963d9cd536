// The `console` blocks of a page: commands after `$ `, each with the lines that it should print.

export interface Command {
  /** The line of the page that it stands on, from 1. */
  readonly line: number;
  /** `trucebook state --on 2025-11-10`, without the `$ `. */
  readonly text: string;
  readonly expected: readonly string[];
}

/** A line of its own that stands for any lines, none included. */
export const ANY = "…";

/** The commands of ours in the page; other programs' are left alone. */
export function commands(page: string): Command[] {
  const found: Command[] = [];
  let inside = false;
  let open: { line: number; text: string; expected: string[] } | null = null;
  for (const [index, line] of page.split("\n").entries()) {
    if (line.trim() === (inside ? "```" : "```console")) {
      inside = !inside;
      open = null;
    } else if (inside && line.startsWith("$ ")) {
      open = { line: index + 1, text: line.slice(2).trim(), expected: [] };
      if (/^trucebook(?: |$)/.test(open.text)) found.push(open);
    } else if (inside) open?.expected.push(line.trimEnd());
  }
  return found;
}

/** The arguments of a command, split as a shell splits them; quotes hold blanks together. */
export function argumentsOf(command: string): string[] {
  const words = command.matchAll(/(?:"[^"]*"|'[^']*'|[^\s"'])+/g);
  return [...words].map(([word]) => word.replace(/"([^"]*)"|'([^']*)'/g, "$1$2")).slice(1);
}

/** Does the output read as expected, where `…` stands for any lines? */
export function matches(expected: readonly string[], actual: readonly string[]): boolean {
  const [head, ...rest] = expected;
  if (head === undefined) return actual.length === 0;
  if (head !== ANY) return actual[0] === head && matches(rest, actual.slice(1));
  return actual.some((_, i) => matches(rest, actual.slice(i))) || matches(rest, []);
}

/** The lines of an output, without blanks at the ends. */
export function linesOf(output: string): string[] {
  const text = output
    .split("\n")
    .map((line) => line.trimEnd())
    .join("\n")
    .replace(/^\n+|\n+$/g, "");
  return text === "" ? [] : text.split("\n");
}

/** The page with each command's lines replaced by those that `print` gives; what still matches stays as it is. */
export async function rewritten(
  page: string,
  print: (command: Command) => Promise<readonly string[]>,
): Promise<string> {
  const lines = page.split("\n");
  for (const command of commands(page).reverse()) {
    const printed = await print(command);
    const expected = linesOf(command.expected.join("\n"));
    if (!matches(expected, printed)) lines.splice(command.line, command.expected.length, ...printed);
  }
  return lines.join("\n");
}
