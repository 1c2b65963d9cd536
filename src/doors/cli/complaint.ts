// What commander says about a wrong command line, as a problem with its remedy.

import type { Command, CommanderError } from "commander";
import { nearest } from "../../model/nearest.ts";
import type { Problem } from "../../model/problem.ts";

export function complaint(error: CommanderError, program: Command, argv: readonly string[]): Problem {
  const word = /'(.*)'/s.exec(error.message)?.[1] ?? "";
  const command = argv.map((said) => program.commands.find((c) => c.name() === said)).find((c) => c !== undefined);
  switch (error.code) {
    case "commander.unknownCommand":
      return unknownCommand(word, program);
    case "commander.unknownOption":
      return unknownOption(word, program, command);
    case "commander.optionMissingArgument": {
      const flag = word.split(" ")[0] ?? word;
      return { code: "missing-value", message: `${flag} needs a value`, help: `write: ${word}`, at: bare(flag) };
    }
    case "commander.excessArguments":
      return tooMany(command);
    default:
      return { code: "wrong-command-line", message: error.message.replace(/^error: /, ""), help: seeHelp(command) };
  }
}

function unknownCommand(word: string, program: Command): Problem {
  const near = nearest(
    word,
    program.commands.map((c) => c.name()),
  );
  const help = near ? `did you mean ${near}?` : "see: trucebook help";
  return { code: "unknown-command", message: `there is no command "${word}"`, help, at: "command" };
}

function unknownOption(word: string, program: Command, command: Command | undefined): Problem {
  const flag = word.split("=")[0] ?? word;
  const options = [...(command?.options ?? []), ...program.options].map((o) => o.long ?? "");
  const near = nearest(flag, options);
  if (options.includes(flag)) return noValue(flag);
  const name = command ? command.name() : "trucebook";
  const help = near ? `did you mean ${near}?` : seeHelp(command);
  return { code: "unknown-option", message: `${name} has no option ${flag}`, help, at: bare(flag) };
}

/** `--json=1`: there is such an option, and it is on or off. */
function noValue(flag: string): Problem {
  return { code: "needless-value", message: `${flag} takes no value`, help: `write: ${flag}`, at: bare(flag) };
}

function tooMany(command: Command | undefined): Problem {
  const usage = command ? `write: trucebook ${command.name()} ${command.usage()}` : "see: trucebook help";
  const message = command
    ? `${command.name()} was given more words than it takes`
    : "there are more words than a command takes";
  return { code: "too-many-arguments", message, help: `${usage}; put quotes around words that belong together` };
}

function seeHelp(command: Command | undefined): string {
  return `see: trucebook help${command ? ` ${command.name()}` : ""}`;
}

function bare(flag: string): string {
  return flag.replace(/^-+/, "");
}
