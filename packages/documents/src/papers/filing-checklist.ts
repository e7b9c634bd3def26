import type { ComposeInput } from "../compose/composition.ts";
import { askChoice, yesNo } from "../compose/court/court-asks.ts";
import { courtComposition } from "../compose/court/court-paper.ts";
import { alone, part, table } from "../compose/court/sections.ts";
import { otherSideName } from "../compose/court/sides.ts";
import { courtFees, feeSentences } from "../compose/court/suit-notes.ts";
import { type Desk, deskFor } from "../compose/desk.ts";
import type { Paper } from "../compose/paper.ts";
import type { Paragraph } from "../tree/document-tree.ts";
import type { FormWordId } from "../tree/form-words.ts";
import { formWords, type Sentence } from "../tree/sentence.ts";

/** 立案材料清单: what to hand in, how many of each, and what courts send people home for. */
export const filingChecklist: Paper = {
  id: "filing-checklist",
  title: { zh: "立案材料清单", en: "Checklist for filing a suit" },
  role: "enclosure",
  suits: () => true,
  filing: "court",
  standings: {},
  asks: [
    askChoice(
      "others",
      {
        label: {
          zh: "起诉状里对方一共几个（被告加第三人）",
          en: "How many are on the other side, third parties included",
        },
        choices: ["1", "2", "3", "4"].map((id) => ({ id, label: { zh: id, en: id } })),
      },
      true,
    ),
    askChoice("agent", { label: { zh: "有没有代理人", en: "Is there an agent" }, choices: yesNo }, true),
  ],
  compose,
};

function compose(input: ComposeInput): ReturnType<Paper["compose"]> {
  const desk = deskFor(input, "filing-checklist");
  const columns = ["columnMaterial", "columnCopies", "columnHint"] as const;
  const fees = courtFees(desk);
  return courtComposition(desk, filingChecklist, {
    channel: "court",
    demands: "none",
    title: "checklistTitle",
    sections: [
      ...part(["other-side", "defendant"], "lines", otherSideName(desk)),
      ...table({ id: "materials", heading: "beforeYouFile", columns, widths: [2, 1.4, 6] }, rows(desk)),
      ...part(["fee", "courtFee"], "lines", [...feeSentences(desk).map(forCourt), ...payment(desk)]),
    ],
    missing: [],
    amounts: fees === undefined ? [] : [fees.whole, fees.half],
  });
}

/** The checklist itself is the person's: what it says of the fee may stand on the print. */
function forCourt(sentence: Sentence): Sentence {
  return { ...sentence, audience: "court" };
}

function rows(desk: Desk): readonly (readonly Paragraph[])[] {
  const others = Number(desk.answers.text("others") ?? "0");
  const copies = (each: number) => desk.say({ text: `${each} 份`, from: { answers: ["others"] }, audience: "court" });
  const perParty = others === 0 ? formWords("asManyAsNeeded") : copies(others + 1);
  const one = formWords("oneCopy");
  const row = (material: FormWordId, count: Sentence, hint: FormWordId) =>
    [formWords(material), count, formWords(hint)].map(alone);
  return [
    row("pleadingRow", perParty, "pleadingHint"),
    row("identityRow", one, "identityHint"),
    row("defendantRow", others === 0 ? formWords("asManyAsNeeded") : copies(others), "defendantHint"),
    row("catalogueRow", perParty, "catalogueHint"),
    row("evidenceRow", perParty, "evidenceHint"),
    row("serviceRow", one, "serviceHint"),
    ...(desk.answers.text("agent") === "yes" ? [row("attorneyRow", one, "attorneyHint")] : []),
    row("uploadRow", formWords("asManyAsNeeded"), "uploadHint"),
  ];
}

function payment(desk: Desk): readonly Sentence[] {
  return desk.grounds("payment").map((article) =>
    desk.say({
      text: `立案后按通知在期限内交费，过期可能按撤诉处理（依据：${article.citation.zh}）。`,
      from: { articles: [article.id] },
      audience: "court",
    }),
  );
}
