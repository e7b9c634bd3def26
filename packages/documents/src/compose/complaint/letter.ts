import type { Profile } from "@youju/domain";
import type { DocumentTree, Paragraph, Section } from "../../tree/document-tree.ts";
import type { FormWordId } from "../../tree/form-words.ts";
import { formWords, type Sentence } from "../../tree/sentence.ts";
import { demandSentence, eventSentences, purchaseSentence } from "../account.ts";
import { calculationSection } from "../calculation.ts";
import type { Desk } from "../desk.ts";
import { exhibitName, exhibitProves } from "../exhibits.ts";
import { ownNotesSection } from "../own-notes.ts";
import { reasonSentences } from "../reasons.ts";
import { requestSentences, totalSentence } from "../requests.ts";
import { clause, dayWords } from "../words.ts";
import { elsewhereSentence, venueSentence } from "./statements.ts";

/** 消费投诉书, in the order a busy reader needs it; the calculation follows as an appendix. */
export function complaintTree(desk: Desk): DocumentTree {
  return {
    title: formWords("complaintTitle"),
    sections: [
      section("complainant", "lines", [complainant(desk)]),
      section("respondent", "lines", respondent(desk)),
      section("requests", "numbered", requestSentences(desk)),
      plain("total", totalSentence(desk)),
      section("account", "numbered", [
        purchaseSentence(desk),
        ...eventSentences(desk),
        ...present(demandSentence(desk)),
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

function complainant({ input, say }: Desk): Sentence | undefined {
  const labels = { name: "姓名", phone: "电话", address: "通讯地址" } as const;
  const parts = (["name", "phone", "address"] as const satisfies readonly (keyof Profile)[]).filter(
    (part) => (input.profile?.[part] ?? "").trim() !== "",
  );
  const text = parts.map((part) => `${labels[part]}：${input.profile?.[part].trim()}`).join("　");
  return parts.length === 0 ? undefined : say({ text, from: { profile: parts }, audience: "mediator" });
}

function respondent({ facts, guide, say }: Desk): readonly Sentence[] {
  const line = (text: string, fact: "sellerLegalName" | "sellerAddress" | "shopName" | "addressPublished") =>
    say({ text, from: { facts: [fact] }, audience: "respondent" });
  const platform = guide === undefined || facts.platform === undefined ? "" : `（${guide.platform.title.zh}）`;
  return present(
    facts.sellerLegalName === undefined ? undefined : line(`名称：${clause(facts.sellerLegalName)}`, "sellerLegalName"),
    facts.sellerAddress === undefined ? undefined : line(`公示地址：${clause(facts.sellerAddress)}`, "sellerAddress"),
    facts.addressPublished === false ? line("公示地址：平台未公示", "addressPublished") : undefined,
    facts.shopName === undefined
      ? undefined
      : say({
          text: `店铺：${clause(facts.shopName)}${platform}`,
          from: { facts: platform === "" ? ["shopName"] : ["shopName", "platform"] },
          audience: "respondent",
        }),
  );
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
