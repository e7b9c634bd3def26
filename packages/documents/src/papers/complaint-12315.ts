import { checkDraft } from "../compose/check.ts";
import { contentParts } from "../compose/complaint/content.ts";
import { complaintFieldSentences } from "../compose/complaint/fields.ts";
import { complaintTree } from "../compose/complaint/letter.ts";
import type { ComposeInput, MissingItem } from "../compose/composition.ts";
import { type Desk, deskFor } from "../compose/desk.ts";
import { fieldFrom, formOf, variantOf } from "../compose/fields.ts";
import { fitParts } from "../compose/fit.ts";
import { kindWords } from "../compose/kinds.ts";
import { missingFact, missingOther, missingProfile } from "../compose/missing.ts";
import { type Paper, value, whole } from "../compose/paper.ts";
import type { LintFinding } from "../lint/finding.ts";

const channelId = "12315-complaint";
/** Lengths offered besides the full text, because nobody has read the live form's limit. */
const lengths = [500, 300] as const;

/** 12315 投诉: the letter, the form's own fields in order, and the content at three lengths. */
export const complaint12315: Paper = {
  id: "12315-complaint",
  title: { zh: "12315 投诉", en: "12315 complaint" },
  role: "ordinary",
  suits: () => true,
  filing: "complaint",
  standings: {
    "complainant-name": value("complainant"),
    "complainant-phone": value("complainant"),
    "complainant-address": value("complainant"),
    "respondent-name": value("respondent"),
    "respondent-address": value("respondent"),
    content: whole("account", "reasons"),
    request: whole("requests", "total"),
  },
  asks: [],
  compose,
};

function compose(input: ComposeInput): ReturnType<Paper["compose"]> {
  const desk = deskFor(input);
  const parts = contentParts(desk);
  const fields = formOf(desk.channel(channelId)).fields.map((form) => {
    const lines =
      form.id === "content" ? fitParts(parts, form.limit?.most ?? null) : complaintFieldSentences(desk, form.id);
    return fieldFrom(form, lines, joints[form.id] ?? "");
  });
  const variants = [
    variantOf("long", fitParts(parts, null), null),
    ...lengths.map((limit) => variantOf(String(limit), fitParts(parts, limit), limit)),
  ];
  const tree = complaintTree(desk);
  const draft = { tree, audience: "mediator", filing: "complaint", fields, variants } as const;
  return {
    paper: "12315-complaint",
    channel: channelId,
    audience: "mediator",
    today: input.today,
    tree,
    fields,
    variants,
    missing: missingFor(desk),
    lint: [...checkDraft(desk, draft), ...refusals(desk)],
    pressing: null,
    formats: ["text", "pdf", "docx"],
  };
}

const joints: Readonly<Record<string, string>> = { "request-words": "、", request: "\n", attachments: "\n" };

function missingFor(desk: Desk): readonly MissingItem[] {
  const { input, facts } = desk;
  const always = [
    "sellerKind",
    "sellerLegalName",
    "platform",
    "orderNumber",
    "pricePaid",
    "sellerAnswer",
    "officialMediator",
  ] as const;
  const wanted = boughtOffline(desk) ? always.filter((name) => name !== "platform" && name !== "orderNumber") : always;
  const addressNeeded = facts.sellerAddress === undefined && !isWithoutAddress(desk);
  return [
    ...missingProfile(input.profile),
    ...desk.lacking(facts.platform === undefined ? [...wanted, "soldBy"] : wanted),
    ...(addressNeeded ? [missingFact("sellerAddress")] : []),
    ...(kindWords[input.assessment.kind].disputeDay.some((name) => facts[name] !== undefined)
      ? []
      : [missingFact("demandedOn")]),
    ...(input.exhibits.length === 0 ? [missingOther("exhibits")] : []),
    ...desk.lackingDemand(),
  ];
}

/** What was not bought online has neither platform nor order number. */
function boughtOffline({ facts }: Desk): boolean {
  return facts.soldBy !== undefined && facts.soldBy !== "online" && facts.platform === undefined;
}

/** Whether the person says that no address is published, or that nobody can be reached there. */
function isWithoutAddress({ facts }: Desk): boolean {
  return facts.addressPublished === false || facts.sellerReachable === false;
}

/** Disputes 12315 will refuse: not its matter, settled elsewhere once, or a seller who is no business. */
function refusals({ facts, input }: Desk): readonly LintFinding[] {
  const { route } = input.assessment;
  const open = route.some(({ channel, state }) => channel === channelId && state !== "not-here");
  const elsewhere = route.length > 0 && !route.some(({ channel }) => channel === channelId);
  const finding = (severity: LintFinding["severity"], text: LintFinding["text"]): LintFinding => ({
    rule: "channel-refuses",
    severity,
    fieldId: null,
    text,
    at: null,
  });
  return [
    ...(elsewhere ? [finding("blocks", outsideRemit)] : []),
    ...(facts.officialMediator === "accepted-or-handled" ? [finding("blocks", handledElsewhere)] : []),
    ...(facts.officialMediator === "filed" ? [finding("warns", filedAlready)] : []),
    ...(facts.sellerKind === "private-person"
      ? [open ? finding("warns", tradesInFact) : finding("blocks", privateSeller)]
      : []),
    ...(facts.forDailyLife === false ? [finding("blocks", notDailyLife)] : []),
  ];
}

const tradesInFact = {
  zh: "对方挂的是个人卖家。长期卖同类货或新货的，可以按经营者投诉；请附上对方在售和成交的截图，受理与否由市场监管局决定。",
  en: "The seller appears as a private person. Whoever sells alike or new goods all the time can be complained of as a business: add captures of what they sell and sold; the office decides whether to accept.",
};
const outsideRemit = {
  zh: "这类事不归 12315 处理；该找谁，请看“路线”里列出的部门。",
  en: "This kind of matter is not for 12315; see the route for the office that takes it.",
};
const handledElsewhere = {
  zh: "这件事已经被受理或处理过，12315 不会再受理；还可以仲裁或起诉。",
  en: "This was accepted or handled before, so 12315 will not take it; arbitration and court stay open.",
};
const filedAlready = {
  zh: "这件事已经提交过投诉，等答复再决定；同一争议不要再投一次。",
  en: "A complaint is already filed; wait for its answer and do not file the same dispute again.",
};
const privateSeller = {
  zh: "卖家是个人，不是经营者，12315 通常不受理；请走平台介入或起诉。",
  en: "The seller is a private person, which 12315 usually does not take; use the platform or the court.",
};
const notDailyLife = {
  zh: "不是为生活消费购买的，12315 不受理；可以仲裁或起诉。",
  en: "What was not bought for daily life is not taken by 12315; arbitration and court stay open.",
};
