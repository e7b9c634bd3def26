import type { Layout, Paragraph, Section } from "../../tree/document-tree.ts";
import type { FormWordId } from "../../tree/form-words.ts";
import { formWords, type Sentence } from "../../tree/sentence.ts";
import type { Desk } from "../desk.ts";
import { exhibitName, exhibitProves } from "../exhibits.ts";
import { type Sayable, sayable } from "../letter.ts";
import { dayWords } from "../words.ts";

/** A section in which every sentence stands on its own; nothing where none can be said. */
export function part(
  [id, heading]: readonly [id: string, heading: FormWordId | null],
  layout: Layout,
  sentences: Sayable,
): readonly Section[] {
  const paragraphs = sayable(sentences).map(alone);
  return paragraphs.length === 0
    ? []
    : [{ id, heading: heading === null ? null : formWords(heading), layout, paragraphs }];
}

/** A cell of one sentence. */
export function alone(sentence: Sentence): Paragraph {
  return { sentences: [sentence] };
}

/** A table under its column headings; nothing where it has no rows. */
export function table(
  { id, heading, columns, widths }: TableHead,
  rows: readonly (readonly Paragraph[])[],
): readonly Section[] {
  const head = columns.map((column) => alone(formWords(column)));
  return rows.length === 0
    ? []
    : [
        {
          id,
          heading: heading === null ? null : formWords(heading),
          layout: "table",
          rows: [head, ...rows],
          widths,
        },
      ];
}

type TableHead = {
  readonly id: string;
  readonly heading: FormWordId | null;
  readonly columns: readonly FormWordId[];
  readonly widths: readonly number[];
};

/** The exhibits by number, with what each shows. */
export function exhibitTable({ input, say }: Desk, heading: FormWordId): readonly Section[] {
  const rows = input.exhibits
    .toSorted((first, second) => first.number - second.number)
    .map(({ number, kind }) =>
      [`证据${number}`, exhibitName(kind), exhibitProves(kind)].map((text) =>
        alone(say({ text, from: { exhibits: [number] }, audience: "court" })),
      ),
    );
  const columns = ["columnNumber", "columnName", "columnPurpose"] as const;
  return table({ id: "exhibit-list", heading, columns, widths: [1, 2, 4] }, rows);
}

/** Where one signs: a line for each signer, then the day, which is written by hand unless the paper's own day counts. */
export function signatures(desk: Desk, signers: readonly FormWordId[], day: "today" | "by-hand"): readonly Section[] {
  const { input, say } = desk;
  const dated =
    day === "by-hand" || (input.profile?.name ?? "").trim() === ""
      ? formWords("signedOn")
      : say({ text: dayWords(input.today), from: { profile: ["name"] }, audience: "court" });
  return part(["signature", null], "signature", [...signers.map(formWords), dated]);
}

/** `此致` and the court the person named. */
export function addressedTo(desk: Desk): readonly Section[] {
  const court = desk.answers.text("court");
  return court === undefined
    ? []
    : part(["to-court", null], "lines", [
        formWords("toCourt"),
        desk.say({ text: court, from: { answers: ["court"] }, audience: "court" }),
      ]);
}
