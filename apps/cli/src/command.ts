import type { Language, Text } from "@youju/domain";

/** 0 done; 1 the answer is "no"; 2 the input is wrong; 3 the program failed. */
export type ExitCode = 0 | 1 | 2 | 3;

/** What a command leaves: one JSON document, and the same for people. */
export type Outcome = {
  readonly code: ExitCode;
  readonly json: unknown;
  /** Lines for people, already in the chosen language. */
  readonly lines: readonly string[];
};

/** What a command is given: its operands and flags, already checked against its own list. */
export type Invocation = {
  readonly operands: readonly string[];
  readonly flags: Readonly<Record<string, string | true>>;
  readonly language: Language;
  /** Today in Asia/Shanghai, `YYYY-MM-DD`. */
  readonly today: string;
};

/** A command of `youju`. Flags map to whether they take a value. */
export type Command = {
  readonly name: string;
  readonly summary: Text;
  readonly usage: string;
  readonly operands: { readonly least: number; readonly most: number };
  readonly flags: Readonly<Record<string, "value" | "switch">>;
  readonly run: (invocation: Invocation) => Promise<Outcome>;
};

/** The input is wrong: says what, and how to mend it. Becomes exit code 2. */
export class WrongInput extends Error {
  readonly words: Text;
  readonly field: string | null;

  constructor(words: Text, field: string | null = null) {
    super(words.en);
    this.name = "WrongInput";
    this.words = words;
    this.field = field;
  }
}
