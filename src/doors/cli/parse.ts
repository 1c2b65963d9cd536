// A command line → what it asks for. The commands are made from the views; commander's complaints become problems.

import { Command, CommanderError, Option } from "commander";
import type { RawArgs, View } from "../../views/index.ts";
import { argumentNames, optionNames } from "../question.ts";
import { exampleLine, usage } from "./command-line.ts";
import { complaint } from "./complaint.ts";
import type { Common, Request } from "./request.ts";

interface Look {
  readonly width: number;
  version(): string;
}

/** Reads the words after `trucebook`. Never throws for what a user wrote. */
export function parse(argv: readonly string[], views: readonly View[], look: Look): Request {
  const told: string[] = [];
  const program = new Command("trucebook")
    .description(
      "The US–China trade truce as a sourced book: ask it on any day, as known on any day, under any what-if.",
    )
    .exitOverride()
    .showSuggestionAfterError(false)
    .configureOutput({ writeOut: (text) => told.push(text), writeErr: () => {}, getOutHelpWidth: () => look.width })
    .configureHelp({ showGlobalOptions: true, minWidthToWrap: 24 })
    .helpOption("-h, --help", "show this help")
    .helpCommand(false);
  const found: { request?: Request } = {};
  const { time, common } = commonOptions(program);
  const settle: Settle = (request) => {
    found.request = request(common());
  };
  for (const view of views) addView(program, view, time, settle);
  addServices(program, settle);
  addHelp(program, found);
  program.option("--version", "show the version").on("option:version", () => {
    found.request ??= { do: "tell", text: `${look.version()}\n` };
  });
  // The words that no command claims arrive here: the first one was meant as a command.
  program.allowExcessArguments().action(() => {
    const [word] = program.args;
    if (word !== undefined) unknownCommand(program, word);
    found.request ??= { do: "tell", text: program.helpInformation() };
  });
  try {
    program.parse(argv, { from: "user" });
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error;
    if (error.exitCode === 0) return { do: "tell", text: told.join("") };
    return { do: "refuse", problems: [complaint(error, program, argv)] };
  }
  return found.request ?? { do: "tell", text: program.helpInformation() };
}

/** Notes what the words ask for; what all commands share is read last. */
type Settle = (request: (common: Common) => Request) => void;

function addView(program: Command, view: View, time: Map<string, string[]>, settle: Settle): void {
  const command = program.command(view.name).description(view.summary).helpGroup("Questions:").usage(usage(view));
  const raw = new Map<string, string[]>();
  for (const name of argumentNames(view)) {
    const param = view.params[name];
    command.argument(param?.many ? `[${name}...]` : `[${name}]`, param?.about);
  }
  for (const name of optionNames(view)) {
    const param = view.params[name];
    if (!param) continue;
    const flags = param.place === "flag" ? `--${name}` : `--${name} ${param.type.placeholder || "<value>"}`;
    const more = [param.needed ? "needed" : "", param.many ? "may be repeated" : ""].filter(Boolean).join(", ");
    command.addOption(new Option(flags, more ? `${param.about} (${more})` : param.about));
    command.on(`option:${name}`, (value?: string) => push(raw, name, given(program, flags, value)));
  }
  command.addHelpText("after", `\nExample:\n  ${exampleLine(view)}`);
  command.action((...args: unknown[]) => {
    argumentNames(view).forEach((name, i) => {
      for (const value of [args[i]].flat()) if (value !== undefined) push(raw, name, String(value));
    });
    settle((common) => ({ do: "ask", view, raw: asRaw(time, raw), common }));
  });
}

function commonOptions(program: Command) {
  const time = new Map<string, string[]>();
  const own = new Map<string, string[]>();
  const add = (into: Map<string, string[]>, flags: string, about: string, hidden = false) => {
    const option = new Option(flags, about).hideHelp(hidden);
    program.addOption(option);
    program.on(`option:${option.name()}`, (value?: string) => push(into, option.name(), given(program, flags, value)));
  };
  add(time, "--on <date|instant>", "the day, or minute, asked about (default: today)");
  add(time, "--known <date>", "leave out every statement made after this day");
  add(time, "--what-if <name|file.yaml>", "lay a hypothesis on top of the book (may be repeated)");
  for (const name of ["as-of", "as_of"]) add(time, `--${name} <date>`, "same as --on", true);
  for (const name of ["knowledge-date", "knowledge_date"]) add(time, `--${name} <date>`, "same as --known", true);
  add(time, "--what_if <name>", "same as --what-if", true);
  add(own, "--book <folder>", "ask a book of your own");
  add(own, "--because", "list every statement behind the answer");
  add(own, "--json", "answer as one JSON document");
  add(
    own,
    "--format <name>",
    "answer in another form: csv or ndjson where rows come back, sdmx of averages and series, ics of calendar, atom of changes, md or claimreview of read",
  );
  const common = (): Common => {
    const book = own.get("book")?.at(-1);
    const format = own.get("format")?.at(-1);
    return {
      json: own.has("json") || format === "json",
      because: own.has("because"),
      ...(book === undefined ? {} : { book }),
      ...(format === undefined ? {} : { format }),
    };
  };
  return { time, common };
}

function addServices(program: Command, settle: Settle): void {
  const group = "The book and the desk:";
  program
    .command("check")
    .description("read a book from its files and name everything that is wrong, with the place")
    .helpGroup(group)
    .argument("[folder]", "the folder of the book (default: the shipped book)")
    .addHelpText("after", "\nExample:\n  trucebook check my-book")
    .action((folder?: string) => settle((common) => ({ do: "check", ...(folder ? { folder } : {}), common })));
  for (const name of ["serve", "start"] as const) {
    const about =
      name === "serve"
        ? "show the book in the browser and answer over HTTP"
        : "check the book, say how things stand today, then serve";
    const command = program.command(name).description(about).helpGroup(group);
    command.option("--port <number>", "the port (default: PORT, else the first free one from 4747)");
    command.option("--host <address>", "the address to listen on (default: 127.0.0.1, this machine only)");
    command.option("--open", "open the browser");
    for (const option of command.options)
      command.on(`option:${option.name()}`, (value?: string) => given(program, option.flags, value));
    command.addHelpText("after", `\nExample:\n  trucebook ${name} --port 4747`);
    command.action((options: { port?: string; host?: string; open?: boolean }) =>
      settle((common) => ({ do: name, serve: { ...options, open: options.open === true }, common })),
    );
  }
  const publish = program
    .command("publish")
    .description("write the desk with its answers as files, and the whole book as tables beside it")
    .helpGroup(group)
    .argument("[dir]", "the folder to write into: empty, to be made, or an edition written before")
    .option("--lang <list>", "the languages of the pages, the one with all days first (default: en,zh,es)")
    .option("--data-only", "the tables alone")
    .addHelpText("after", "\nExample:\n  trucebook publish my-edition --lang en")
    .action((dir: string | undefined, options: { lang?: string; dataOnly?: boolean }) =>
      settle((common) => ({
        do: "publish",
        publish: {
          ...(dir === undefined ? {} : { dir }),
          ...(options.lang === undefined ? {} : { lang: options.lang }),
          dataOnly: options.dataOnly === true,
        },
        common,
      })),
    );
  for (const option of publish.options)
    publish.on(`option:${option.name()}`, (value?: string) => given(program, option.flags, value));
  program
    .command("mcp")
    .description("answer language models over standard input and output (Model Context Protocol)")
    .helpGroup(group)
    .action(() => settle((common) => ({ do: "mcp", common })));
}

function addHelp(program: Command, found: { request?: Request }): void {
  program
    .command("help")
    .description("show the help of a command")
    .helpGroup("The book and the desk:")
    .argument("[command]")
    .action((name?: string) => {
      const command = name === undefined ? program : program.commands.find((c) => c.name() === name);
      if (!command) return unknownCommand(program, name ?? "");
      found.request = { do: "tell", text: helpText(command) };
    });
}

function unknownCommand(program: Command, word: string): never {
  return program.error(`error: unknown command '${word}'`, { code: "commander.unknownCommand" });
}

/** The help with what stands before and after it, which `helpInformation` leaves out. */
function helpText(command: Command): string {
  const told: string[] = [];
  const { writeOut } = command.configureOutput();
  command.configureOutput({ writeOut: (text) => told.push(text) }).outputHelp();
  command.configureOutput(writeOut ? { writeOut } : {});
  return told.join("");
}

/** What an option was given; `--on --json` gives --on nothing, though commander takes the next word for its value. */
function given(program: Command, flags: string, value = ""): string {
  if (!value.startsWith("--")) return value;
  return program.error(`error: option '${flags}' argument missing`, { code: "commander.optionMissingArgument" });
}

function push(into: Map<string, string[]>, name: string, value: string): void {
  into.set(name, [...(into.get(name) ?? []), value]);
}

function asRaw(...maps: readonly Map<string, string[]>[]): RawArgs {
  return Object.fromEntries(maps.flatMap((map) => [...map]));
}
