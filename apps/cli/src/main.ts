import { errorRegistry, YoujuError } from "@youju/domain";
import { type ExitCode, type Outcome, WrongInput } from "./command.ts";
import { commands } from "./commands.ts";
import { helpLines } from "./help.ts";
import { languageOf, readCommandLine } from "./invocation.ts";

const words = process.argv.slice(2);

function print(lines: readonly string[], stream: NodeJS.WriteStream): void {
  stream.write(`${lines.join("\n")}\n`);
}

function todayInShanghai(): string {
  return new Intl.DateTimeFormat("sv-SE", { timeZone: "Asia/Shanghai" }).format(new Date());
}

function leave(outcome: Outcome, json: boolean): ExitCode {
  print(json ? [JSON.stringify(outcome.json, null, 2)] : outcome.lines, process.stdout);
  return outcome.code;
}

/** The language for a failure that happened before the command line could be read. */
function languageOfWords() {
  const index = words.indexOf("--lang");
  const asked = words.find((word) => word.startsWith("--lang="))?.slice(7) ?? words[index + 1];
  return index !== -1 || asked === "en" ? languageOf({ lang: asked === "en" ? "en" : "zh" }) : "zh";
}

function explain(error: unknown): ExitCode {
  const language = languageOfWords();
  if (error instanceof WrongInput) {
    print([error.words[language]], process.stderr);
    return 2;
  }
  if (error instanceof YoujuError) {
    const entry = errorRegistry[error.code];
    const detail = error.detail.message === undefined ? [] : [error.detail.message[language]];
    print([entry.title[language], ...detail, entry.nextStep[language]], process.stderr);
    return error.code === "BUNDLE_ALTERED" ? 1 : entry.severity === "broken" ? 3 : 2;
  }
  const entry = errorRegistry.UNEXPECTED;
  print(
    [entry.title[language], entry.nextStep[language], String(error instanceof Error ? error.stack : error)],
    process.stderr,
  );
  return 3;
}

async function run(): Promise<ExitCode> {
  if (words.length === 0 || words[0] === "help" || words[0] === "--help") {
    print(helpLines(commands, languageOfWords()), process.stdout);
    return 0;
  }
  const line = readCommandLine(words, commands);
  const { operands, flags, language } = line;
  return leave(await line.command.run({ operands, flags, language, today: todayInShanghai() }), line.json);
}

process.exitCode = await run().catch(explain);
