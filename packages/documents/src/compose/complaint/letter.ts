import type { DocumentTree, Paragraph, Section } from "../../tree/document-tree.ts";
import type { FormWordId } from "../../tree/form-words.ts";
import { formWords, type Sentence } from "../../tree/sentence.ts";
import { demandSentence, eventSentences, purchaseSentence } from "../account.ts";
import { calculationSection } from "../calculation.ts";
import type { Desk } from "../desk.ts";
import { exhibitName, exhibitProves } from "../exhibits.ts";
import { ownNotesSection } from "../own-notes.ts";
import { otherSideLines, personLine } from "../parties.ts";
import { brokenPromises } from "../promises.ts";
import { reasonSentences } from "../reasons.ts";
import { requestSentences, totalSentence } from "../requests.ts";
import { dayWords } from "../words.ts";
import { elsewhereSentence, venueSentence } from "./statements.ts";

/** 消费投诉书, in the order a busy reader needs it; the calculation follows as an appendix. */
export function complaintTree(desk: Desk): DocumentTree {
  return {
    title: formWords("complaintTitle"),
    sections: [
      section("complainant", "lines", [personLine(desk)]),
      section("respondent", "lines", otherSideLines(desk)),
      section("requests", "numbered", requestSentences(desk)),
      plain("total", totalSentence(desk)),
      section("account", "numbered", [
        purchaseSentence(desk),
        ...eventSentences(desk),
        ...present(demandSentence(desk)),
        ...brokenPromises(desk),
      ]),
      section("reasons", "numbered", reasonSentences(desk)),
      section("venue", "lines", present(venueSentence(desk))),
      section("elsewhere", "lines", present(elsewhereSentence(desk))),
      exhibitSection(desk),
      statement(),
      signature(desk),
      calculationSection(desk),
      ownNotesSection(desk),
    ],
  };
}

function section(id: FormWordId, layout: "lines" | "numbered", sentences: readonly (Sentence | undefined)[]): Section {
  return { id, heading: formWords(id), layout, paragraphs: lines(present(...sentences)) };
}

function plain(id: string, sentences: readonly Sentence[]): Section {
  return { id, heading: null, layout: "lines", paragraphs: lines(sentences) };
}

function lines(sentences: readonly Sentence[]): readonly Paragraph[] {
  return sentences.map((sentence) => ({ sentences: [sentence] }));
}

function present(...sentences: readonly (Sentence | undefined)[]): readonly Sentence[] {
  return sentences.filter((sentence) => sentence !== undefined);
}

function exhibitSection({ input, say }: Desk): Section {
  const cell = (sentence: Sentence): Paragraph => ({ sentences: [sentence] });
  const head = (["columnNumber", "columnName", "columnPurpose"] as const).map((id) => cell(formWords(id)));
  const rows = input.exhibits
    .toSorted((first, second) => first.number - second.number)
    .map(({ number, kind }) =>
      [`证据${number}`, exhibitName(kind), exhibitProves(kind)].map((text) =>
        cell(say({ text, from: { exhibits: [number] }, audience: "respondent" })),
      ),
    );
  return { id: "exhibit-list", heading: formWords("exhibitList"), layout: "table", rows: [head, ...rows] };
}

function statement(): Section {
  const sentences = [formWords("truth"), formWords("originalsKept"), formWords("willingToMediate")];
  return { id: "statement", heading: formWords("statement"), layout: "lines", paragraphs: [{ sentences }] };
}

function signature({ input, say }: Desk): Section {
  const name = (input.profile?.name ?? "").trim();
  const from = { profile: ["name"] } as const;
  const day = name === "" ? [] : [say({ text: dayWords(input.today), from, audience: "mediator" })];
  return { id: "signature", heading: null, layout: "signature", paragraphs: lines([formWords("signature"), ...day]) };
}
