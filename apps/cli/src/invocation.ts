import type { Language } from "@youju/domain";
import { type Command, WrongInput } from "./command.ts";

/** A command line read against the table of commands. */
export type CommandLine = {
  readonly command: Command;
  readonly operands: readonly string[];
  readonly flags: Readonly<Record<string, string | true>>;
  readonly language: Language;
  readonly json: boolean;
};

const everywhere: Command["flags"] = { json: "switch", lang: "value" };

/**
 * Reads the words after `youju`. Unknown commands and flags, missing values and too many operands are refused with a
 * sentence that says how to mend them.
 */
export function readCommandLine(words: readonly string[], commands: readonly Command[]): CommandLine {
  const [name, ...rest] = words;
  const command = commands.find((candidate) => candidate.name === name);
  if (command === undefined) {
    throw new WrongInput({
      zh: `没有“${name ?? ""}”这个命令。可用的命令：${commands.map((each) => each.name).join("、")}。`,
      en: `There is no command "${name ?? ""}". Commands: ${commands.map((each) => each.name).join(", ")}.`,
    });
  }
  const { operands, flags } = split(rest, command);
  if (operands.length < command.operands.least || operands.length > command.operands.most) {
    throw new WrongInput({ zh: `用法：youju ${command.usage}`, en: `Usage: youju ${command.usage}` });
  }
  return { command, operands, flags, language: languageOf(flags), json: flags.json === true };
}

/** The language asked for by `--lang`, wherever it stands; Chinese if none. */
export function languageOf(flags: Readonly<Record<string, string | true>>): Language {
  const asked = flags.lang ?? "zh";
  if (asked !== "zh" && asked !== "en") {
    throw new WrongInput({ zh: "--lang 只能是 zh 或 en。", en: "--lang takes zh or en." }, "lang");
  }
  return asked;
}

function split(words: readonly string[], command: Command) {
  const known = { ...everywhere, ...command.flags };
  const operands: string[] = [];
  const flags: Record<string, string | true> = {};
  for (let index = 0; index < words.length; index += 1) {
    const word = words[index] ?? "";
    if (!word.startsWith("--")) {
      operands.push(word);
      continue;
    }
    const [name = "", inline] = word.slice(2).split(/=(.*)/s, 2);
    const kind = Object.hasOwn(known, name) ? known[name] : undefined;
    if (kind === undefined) {
      throw unknownFlag(name, command);
    }
    if (kind === "switch") {
      flags[name] = true;
      continue;
    }
    const value = inline ?? words[++index];
    if (value === undefined || (inline === undefined && value.startsWith("--"))) {
      throw new WrongInput({ zh: `--${name} 后面要写一个值。`, en: `--${name} needs a value.` }, name);
    }
    flags[name] = value;
  }
  return { operands, flags };
}

function unknownFlag(name: string, command: Command): WrongInput {
  return new WrongInput(
    {
      zh: `“${command.name}”没有 --${name} 这个选项。用法：youju ${command.usage}`,
      en: `"${command.name}" has no option --${name}. Usage: youju ${command.usage}`,
    },
    name,
  );
}
