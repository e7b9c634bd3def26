import { answerBy } from "../compose/answer-by.ts";
import { citing } from "../compose/citation.ts";
import type { ComposeInput, Composition } from "../compose/composition.ts";
import { type Desk, deskFor } from "../compose/desk.ts";
import { against, finished, letterField, letterTree, lines, prose, signedBy } from "../compose/letter.ts";
import { missingProfile } from "../compose/missing.ts";
import { type Paper, whole } from "../compose/paper.ts";
import { ownDetail, platformLine } from "../compose/parties.ts";
import { clause } from "../compose/words.ts";
import type { FormWordId } from "../tree/form-words.ts";
import { formWords, type Sentence } from "../tree/sentence.ts";

const daysToAnswer = 7;

type Variant = {
  readonly id: "disclosure-operator" | "disclosure-private-seller";
  readonly title: Paper["title"];
  readonly heading: FormWordId;
  readonly suits: Paper["suits"];
  /** Whose details are asked for, and which. */
  readonly asked: string;
};

const operator: Variant = {
  id: "disclosure-operator",
  title: { zh: "请平台提供经营者信息", en: "Request for the operator's identity" },
  heading: "disclosureTitle",
  suits: ({ facts }) => facts.sellerKind !== "private-person",
  asked: "经营者的真实名称、地址和有效联系方式",
};

const privateSeller: Variant = {
  id: "disclosure-private-seller",
  title: { zh: "请平台提供个人卖家信息", en: "Request for a private seller's identity" },
  heading: "disclosurePrivateTitle",
  suits: ({ facts }) => facts.sellerKind === "private-person",
  asked: "该卖家经平台核验的真实姓名和有效联系方式，或在我起诉时向法院提供",
};

function disclosurePaper(variant: Variant): Paper {
  const paper: Paper = {
    id: variant.id,
    title: variant.title,
    role: "on-request",
    suits: variant.suits,
    filing: "message",
    standings: { letter: whole("to", "account", "asked", "use") },
    asks: [],
    compose: (input) => compose(input, paper, variant),
  };
  return paper;
}

/** 请求披露经营者身份: the platform answers for it where it cannot name the shop. */
export const disclosureOperator = disclosurePaper(operator);

/** 请求披露个人卖家身份: on the platform's duty to verify; it claims nothing against the platform itself. */
export const disclosurePrivateSeller = disclosurePaper(privateSeller);

function compose(input: ComposeInput, paper: Paper, variant: Variant): ReturnType<Paper["compose"]> {
  const desk = deskFor(input, variant.id);
  const parts = [
    lines("to", null, [platformLine(desk, "致：")]),
    prose("account", null, [disputeLine(desk)]),
    prose("asked", null, askedSentences(desk, variant)),
    prose("use", null, [formWords("onlyForRights"), formWords("askWrittenAnswer")]),
    lines("contact", null, [ownDetail(desk, "phone", "联系电话：")]),
    signedBy(desk, "requesterSignature"),
  ];
  return finished(desk, paper, {
    channel: "platform",
    audience: "respondent",
    tree: letterTree(desk, variant.heading, parts),
    fields: [letterField(parts, "respondent")],
    missing: [...missingProfile(input.profile), ...desk.lacking(["platform", "orderNumber", "shopName"])],
    against: objections(variant, input),
  });
}

function disputeLine({ facts, say }: Desk): Sentence | undefined {
  const { orderNumber, shopName } = facts;
  return orderNumber === undefined || shopName === undefined
    ? undefined
    : say({
        text: `因订单${orderNumber}与“${clause(shopName)}”发生争议，需要主张权利。`,
        from: { facts: ["orderNumber", "shopName"] },
        audience: "respondent",
      });
}

function askedSentences(desk: Desk, { asked }: Variant): readonly (Sentence | undefined)[] {
  if (desk.facts.orderNumber === undefined) {
    return [];
  }
  const { lead, ids } = citing(desk.grounds("basis"));
  const from = { facts: ["orderNumber"] as const, articles: ids };
  return [
    desk.say({ text: `${lead}请提供${asked}。`, from, audience: "respondent" }),
    answerBy(desk, { days: daysToAnswer, ask: "答复", from }),
  ];
}

function objections({ id }: Variant, { facts }: ComposeInput): Composition["lint"] {
  const wrongVariant = {
    zh: "卖家的类型和这封信不合：店铺用“经营者”那一封，个人卖家用“个人卖家”那一封。",
    en: "The seller is of the other kind: use the letter for operators for a shop, the other for a private seller.",
  };
  const mismatch = (id === "disclosure-operator") === (facts.sellerKind === "private-person");
  return facts.sellerKind !== undefined && mismatch ? [against("warns", wrongVariant)] : [];
}
