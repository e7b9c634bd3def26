import type { ComposeInput } from "../compose/composition.ts";
import { causeOf } from "../compose/court/case-cause.ts";
import { askChoice, askText, whichCourt, yesNo } from "../compose/court/court-asks.ts";
import { courtComposition } from "../compose/court/court-paper.ts";
import { addressedTo, part, signatures } from "../compose/court/sections.ts";
import { otherSideName } from "../compose/court/sides.ts";
import { type Desk, deskFor } from "../compose/desk.ts";
import { sayable } from "../compose/letter.ts";
import { missingProfile } from "../compose/missing.ts";
import type { Paper } from "../compose/paper.ts";
import { ownDetail } from "../compose/parties.ts";
import { clause } from "../compose/words.ts";
import { formWords, type Sentence } from "../tree/sentence.ts";

/** 送达地址确认书: where and how the court reaches the person. */
export const serviceAddress: Paper = {
  id: "service-address",
  title: { zh: "送达地址确认书", en: "Confirmation of the address for service" },
  role: "enclosure",
  suits: () => true,
  filing: "court",
  standings: {},
  asks: [
    whichCourt,
    askChoice(
      "electronic",
      { label: { zh: "同意电子送达吗", en: "Do you agree to electronic service" }, choices: yesNo },
      true,
    ),
    askText("mail", {
      label: { zh: "接收电子送达的邮箱或者号码（同意的才填）", en: "The mail address or number for it" },
    }),
    askText("receiver", {
      label: { zh: "代收人的姓名和电话", en: "Whoever may receive for you, if anybody" },
    }),
  ],
  compose,
};

function compose(input: ComposeInput): ReturnType<Paper["compose"]> {
  const desk = deskFor(input, "service-address");
  const { answers } = desk;
  return courtComposition(desk, serviceAddress, {
    channel: "court",
    demands: "none",
    title: "serviceTitle",
    sections: [
      ...part(["cause", "cause"], "lines", [caseLine(desk)]),
      ...part(["address", "serviceAddress"], "lines", [
        ownDetail(desk, "name", "受送达人："),
        ownDetail(desk, "address", "邮寄送达地址："),
        ownDetail(desk, "phone", "联系电话："),
        answered(desk, "receiver", "代收人："),
        wayOfService(desk),
        answers.text("electronic") === "yes" ? answered(desk, "mail", "电子送达地址：") : undefined,
      ]),
      ...part(["notice", "statement"], "numbered", [formWords("serviceScope"), formWords("serviceNotice")]),
      ...addressedTo(desk),
      ...signatures(desk, ["signerSigns"], "by-hand"),
    ],
    missing: missingProfile(input.profile),
    numbers: ["receiver", "mail"],
  });
}

function caseLine(desk: Desk): Sentence | undefined {
  const [name] = sayable(otherSideName(desk));
  const { cause } = causeOf(desk.input.assessment.kind, desk.facts);
  return name && desk.say({ text: `与${name.text}${cause}一案。`, from: name.trace, audience: "court" });
}

function answered({ answers, say }: Desk, id: string, label: string): Sentence | undefined {
  const words = answers.text(id);
  return words === undefined
    ? undefined
    : say({ text: `${label}${clause(words)}`, from: { answers: [id] }, audience: "court" });
}

const ways: Readonly<Record<string, string>> = {
  yes: "同意电子送达。判决书、裁定书、调解书需要纸质文本的，另行提出。",
  no: "不同意电子送达，请按以上地址邮寄纸质文书。",
};

function wayOfService({ answers, say }: Desk): Sentence | undefined {
  const text = ways[answers.text("electronic") ?? ""];
  return text === undefined ? undefined : say({ text, from: { answers: ["electronic"] }, audience: "court" });
}
