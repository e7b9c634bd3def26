import type { FactName } from "@youju/domain";
import type { LintFinding } from "../../lint/finding.ts";
import type { Sentence } from "../../tree/sentence.ts";
import type { MissingItem } from "../composition.ts";
import type { Desk } from "../desk.ts";
import { against, type Sayable } from "../letter.ts";
import { missingFact } from "../missing.ts";
import { clause } from "../words.ts";
import { isCreditCode } from "./credit-code.ts";

/** Who is sued: the seller if known, and the platform where it belongs in the suit. 诉讼当事人 */
export type Sides = {
  readonly seller: boolean;
  readonly platform: "none" | "defendant" | "third-party";
  /** How many get a copy of everything. */
  readonly others: number;
};

/** Works out who is sued; the platform only where the person asks for it, or where it is the only one left to sue. */
export function sidesOf(desk: Desk): Sides {
  const { facts, answers } = desk;
  const seller = facts.sellerLegalName !== undefined;
  const answered = answers.text("platform-role");
  const alone = !seller && mayBeSued(desk);
  const asked = answered === "defendant" || answered === "third-party" ? answered : "none";
  const platform = alone ? "defendant" : hasOwnPlatform(desk) ? asked : "none";
  return { seller, platform, others: (seller ? 1 : 0) + (platform === "none" ? 0 : 1) };
}

/** A shop on a platform: the platform is somebody else. */
function hasOwnPlatform({ facts }: Desk): boolean {
  return facts.platform !== undefined && facts.sellerKind !== "platform-self-operated";
}

/**
 * Whether something speaks for suing the platform itself: it gave no identity of a business that sells there, or a right
 * that holds rests on the article that makes it liable.
 */
export function mayBeSued(desk: Desk): boolean {
  const { facts, input } = desk;
  const articles = desk.grounds("identity").map(({ id }) => id);
  const rightAgainst = input.assessment.findings.some(
    ({ state, because }) => state === "holds" && because.some(({ article }) => articles.includes(article)),
  );
  const withheld = facts.platformGaveIdentity === false && facts.sellerKind !== "private-person";
  return hasOwnPlatform(desk) && articles.length > 0 && (withheld || rightAgainst);
}

/** What is lacking to name those who are sued. */
export function missingSides(desk: Desk): readonly MissingItem[] {
  const { facts, answers } = desk;
  const { seller, platform } = sidesOf(desk);
  const noSeat = seller && facts.sellerAddress === undefined && answers.text("defendant-address") === undefined;
  return [
    ...(seller || platform === "defendant" ? [] : [missingFact("sellerLegalName")]),
    ...(noSeat ? [missingFact("sellerAddress")] : []),
    ...(platform !== "none" && platformName(desk) === undefined ? [missingAnswer("platform-name")] : []),
    ...(platform !== "none" && answers.text("platform-address") === undefined
      ? [missingAnswer("platform-address")]
      : []),
  ];
}

function missingAnswer(id: keyof typeof platformWords): MissingItem {
  return { field: `answers.${id}`, text: platformWords[id] };
}

const platformWords = {
  "platform-name": {
    zh: "平台经营公司的全称（App 或网页底部的证照信息）",
    en: "The registered name of the platform's company",
  },
  "platform-address": {
    zh: "平台经营公司的住所（营业执照上）",
    en: "The seat of the platform's company, as on its licence",
  },
} as const;

/** What speaks against suing those who are named. */
export function againstSides(desk: Desk): readonly LintFinding[] {
  const { seller, platform } = sidesOf(desk);
  const unknown = !seller && platform !== "defendant";
  const privately = desk.facts.sellerKind === "private-person";
  return [
    ...(unknown ? [against("blocks", privately ? privateUnknown : businessUnknown)] : []),
    ...(platform === "defendant" && !mayBeSued(desk) ? [against("blocks", noGroundForPlatform)] : []),
    ...againstCode(desk),
  ];
}

/** A code that does not add up was mistyped, or is not that company's. */
export function againstCode({ answers }: Desk): readonly LintFinding[] {
  const code = answers.text("defendant-code");
  return code === undefined || isCreditCode(code) ? [] : [against("warns", wrongCode)];
}

const wrongCode = {
  zh: "对方的统一社会信用代码校验不过，可能抄错了一位。请对照营业执照或者国家企业信用信息公示系统再核对。",
  en: "The other side's credit code does not pass its check digit: a character may be wrong. Compare it with the licence or the national company register.",
};
const businessUnknown = {
  zh: "尚不能立案：还不知道被告是谁。先看店铺首页的证照信息；没有或者是假的，向平台书面索要商家的真实名称、地址和有效联系方式（文书“请平台提供经营者信息”）。平台给不出的，把这件事记进案卷，可以改告平台。",
  en: "Not yet fit for filing: the defendant is unknown. Look at the shop's licence page; failing that, ask the platform in writing for the shop's true name, address and contact (the paper asking for the seller's identity). If it gives none, record that: the platform itself may then be sued.",
};
const privateUnknown = {
  zh: "尚不能立案：还不知道卖家的真实姓名。按平台规则申请披露交易相对方的身份并写明用途（文书“请平台提供个人卖家信息”）；平台要求凭法院文书才给的，起诉时申请法院调取。",
  en: "Not yet fit for filing: the seller's true name is unknown. Apply to the platform for the identity of the other party with a statement of use (the paper asking for a private seller's identity); if it asks for a court's paper, apply to the court when you file.",
};
const noGroundForPlatform = {
  zh: "现有情况里看不到让平台承担责任的依据，不要把它列为被告。需要它的交易记录和身份信息的，可以列为第三人，或者申请法院调取。",
  en: "Nothing on file makes the platform liable: do not sue it. Where its records are needed it can be named as third party, or the court asked to obtain them.",
};

/** The seller after labels that fit a company or a person. */
export function sellerLines(
  desk: Desk,
): readonly (readonly [
  label: "fullName" | "companyName" | "seat" | "home" | "creditCode" | "representative" | "telephone" | "shop",
  Sentence,
])[] {
  const { facts, answers, say } = desk;
  const person = facts.sellerKind === "private-person";
  const fact = (name: FactName) => {
    const words = facts[name];
    return words === undefined
      ? undefined
      : say({ text: clause(String(words)), from: { facts: [name] }, audience: "court" });
  };
  const answer = (id: string) => {
    const words = answers.text(id);
    return words === undefined ? undefined : say({ text: words, from: { answers: [id] }, audience: "court" });
  };
  const entries = [
    [person ? "fullName" : "companyName", fact("sellerLegalName")],
    [person ? "home" : "seat", answer("defendant-address") ?? fact("sellerAddress")],
    ["creditCode", person ? undefined : answer("defendant-code")],
    ["representative", person ? undefined : answer("defendant-representative")],
    ["telephone", answer("defendant-phone")],
    ["shop", fact("shopName")],
  ] as const;
  return entries.flatMap(([label, sentence]) => (sentence === undefined ? [] : [[label, sentence] as const]));
}

/** The platform's company: what the person said, else what the directory surely knows. */
export function platformName({ answers, guide, facts, say }: Desk): Sentence | undefined {
  const words = answers.text("platform-name");
  if (words !== undefined) {
    return say({ text: words, from: { answers: ["platform-name"] }, audience: "court" });
  }
  const operator = guide?.platform.operator;
  return guide === undefined || facts.platform === undefined || operator?.confidence !== "high"
    ? undefined
    : say({
        text: operator.value,
        from: { facts: ["platform"], directory: [`platform:${guide.platform.id}`] },
        audience: "court",
      });
}

/** What the other side is called where nothing more than a name is wanted. */
export function otherSideName({ facts, say }: Desk): Sayable {
  const name: FactName = facts.sellerLegalName === undefined ? "shopName" : "sellerLegalName";
  const words = facts[name];
  return words === undefined ? [] : [say({ text: clause(String(words)), from: { facts: [name] }, audience: "court" })];
}
