import { attachmentSentences } from "../compose/attachments.ts";
import { contentParts } from "../compose/complaint/content.ts";
import { complaintTree } from "../compose/complaint/letter.ts";
import type { ComposeInput, Composition } from "../compose/composition.ts";
import { type Desk, deskFor } from "../compose/desk.ts";
import { filledForm, formOf } from "../compose/fields.ts";
import { fitParts } from "../compose/fit.ts";
import { against, finished } from "../compose/letter.ts";
import { missingOther, missingProfile } from "../compose/missing.ts";
import { type Paper, value, whole } from "../compose/paper.ts";
import { factLine } from "../compose/parties.ts";
import { requestSentences, totalSentence } from "../compose/requests.ts";

/** 消协315: the association's own form; once it takes the dispute the market regulator does not. */
export const associationComplaint: Paper = {
  id: "cca-315-complaint",
  title: { zh: "消协315 投诉", en: "Complaint to the consumer association" },
  role: "ordinary",
  suits: () => true,
  filing: "complaint",
  standings: {
    "respondent-name": value("respondent"),
    content: whole("account", "reasons"),
    request: whole("requests", "total"),
  },
  asks: [],
  compose,
};

function compose(input: ComposeInput): ReturnType<Paper["compose"]> {
  const desk = deskFor(input);
  return finished(desk, associationComplaint, {
    channel: "cca-315",
    audience: "mediator",
    tree: complaintTree(desk),
    fields: fieldsOf(desk),
    missing: [
      ...missingProfile(input.profile),
      ...desk.lacking(["sellerLegalName", "orderNumber", "officialMediator"]),
      ...(input.exhibits.length === 0 ? [missingOther("exhibits")] : []),
      ...desk.lackingDemand(),
    ],
    against: objections(desk),
  });
}

function fieldsOf(desk: Desk): Composition["fields"] {
  const channel = desk.channel("cca-315");
  const limit = formOf(channel).fields.find(({ id }) => id === "content")?.limit?.most ?? null;
  return filledForm(channel, {
    "respondent-name": { sentences: [factLine(desk, "sellerLegalName", { label: "" })] },
    "order-number": { sentences: [factLine(desk, "orderNumber", { label: "" })] },
    content: { sentences: fitParts(contentParts(desk), limit), joint: "" },
    request: { sentences: [...requestSentences(desk), ...totalSentence(desk)] },
    attachments: { sentences: attachmentSentences(desk, "cca-315") },
  });
}

function objections({ facts }: Desk): Composition["lint"] {
  const closed = {
    zh: "这件事已经被受理或处理过。消协是否还收，看它自己的规则；仲裁和起诉不受影响。",
    en: "This was accepted or handled before. Whether an association still takes it is its own rule; arbitration and court stay open.",
  };
  const choice = {
    zh: "想清楚再交：消协先受理，12315 这条路通常就没了。只能选一个官方调解。",
    en: "Think first: once the association takes it, 12315 usually will not. Choose one official mediator.",
  };
  return [against("warns", facts.officialMediator === "accepted-or-handled" ? closed : choice)];
}
