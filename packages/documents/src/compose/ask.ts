import { type Fen, type PlainDate, parsePlainDate, parseYuan, type Text } from "@youju/domain";

/** Something a paper needs that is no fact of the dispute: who acts for the person, when payment is promised. 补充项 */
export type Ask = {
  readonly id: string;
  readonly label: Text;
  readonly help: Text | null;
  /** `money` in yuan, `day` as `2026-11-22`, `choice` by the id of one of the choices. */
  readonly input: "text" | "long-text" | "day" | "money" | "choice";
  readonly choices: readonly { readonly id: string; readonly label: Text }[];
  readonly required: boolean;
};

/** An answer as typed, or `undefined` where it is blank or not what was asked for. */
export type Answered = {
  readonly text: (id: string) => string | undefined;
  readonly day: (id: string) => PlainDate | undefined;
  readonly money: (id: string) => Fen | undefined;
};

/** Reads the answers to a paper's own questions. */
export function answered(answers: Readonly<Record<string, string>>): Answered {
  const text = (id: string) => {
    const words = answers[id]?.trim() ?? "";
    return words === "" ? undefined : words;
  };
  return {
    text,
    day: (id) => {
      const words = text(id);
      return words === undefined ? undefined : parsePlainDate(words);
    },
    money: (id) => {
      const words = text(id);
      return words === undefined ? undefined : parseYuan(words);
    },
  };
}

/** Whether an answer is of the form its question asks for; a blank one is. */
export function isAnswer({ input, choices }: Ask, value: string): boolean {
  const given = answered({ value });
  if (value.trim() === "") {
    return true;
  }
  if (input === "choice") {
    return choices.some(({ id }) => id === value);
  }
  if (input === "day") {
    return given.day("value") !== undefined;
  }
  return input !== "money" || given.money("value") !== undefined;
}
