import { demandSentence, eventSentences, purchaseSentence } from "../compose/account.ts";
import { asking } from "../compose/asking.ts";
import { attachmentSentences } from "../compose/attachments.ts";
import type { ComposeInput, Composition } from "../compose/composition.ts";
import { type Desk, deskFor } from "../compose/desk.ts";
import { filledForm } from "../compose/fields.ts";
import { against, finished, letterTree, lines, numbered, sayable } from "../compose/letter.ts";
import { missingOther, missingProfile } from "../compose/missing.ts";
import { type Paper, whole } from "../compose/paper.ts";
import { personLine } from "../compose/parties.ts";
import { brokenPromises } from "../compose/promises.ts";
import { requestSentences } from "../compose/requests.ts";
import { clause } from "../compose/words.ts";
import type { Sentence } from "../tree/sentence.ts";

/** 12381 互联网信息服务投诉: an app's service, such as a renewal that cannot be ended; goods are not for it. */
export const appServiceComplaint: Paper = {
  id: "12381-complaint",
  title: { zh: "12381 互联网信息服务投诉", en: "Complaint about an app's service (12381)" },
  role: "ordinary",
  suits: ({ assessment }) => ["auto-renewal", "data-leak", "minor-spending"].includes(assessment.kind),
  filing: "complaint",
  standings: { content: whole("account"), request: whole("requests") },
  asks: [
    asking("text", { id: "app", label: { zh: "App 或网站名称", en: "Name of the app or site" } }),
    asking("text", {
      id: "version",
      label: { zh: "版本号（设置里能看到）", en: "Version (in its settings)" },
      required: false,
    }),
  ],
  compose,
};

function compose(input: ComposeInput): ReturnType<Paper["compose"]> {
  const desk = deskFor(input);
  const account = sayable([
    purchaseSentence(desk),
    ...eventSentences(desk),
    demandSentence(desk),
    ...brokenPromises(desk),
  ]);
  const requests = requestSentences(desk);
  const tree = letterTree(desk, "appServiceTitle", [
    lines("complainant", "complainant", [personLine(desk)]),
    lines("respondent", "respondent", [appLine(desk, "App 或网站：")]),
    numbered("account", "account", account),
    numbered("requests", "requests", requests),
    lines("proofs", "proofs", attachmentSentences(desk, "12381")),
  ]);
  return finished(desk, appServiceComplaint, {
    channel: "12381",
    audience: "mediator",
    tree,
    fields: filledForm(desk.channel("12381"), {
      service: { sentences: [appLine(desk, "")] },
      content: { sentences: account, joint: "" },
      request: { sentences: requests },
      attachments: { sentences: attachmentSentences(desk, "12381") },
    }),
    missing: [
      ...missingProfile(input.profile),
      ...(input.exhibits.length === 0 ? [missingOther("exhibits")] : []),
      ...desk.lackingDemand(),
    ],
    against: objections(input),
  });
}

function appLine({ answers, say }: Desk, label: string): Sentence | undefined {
  const app = answers.text("app");
  const version = answers.text("version");
  const edition = version === undefined ? "" : `（版本${clause(version)}）`;
  return app === undefined
    ? undefined
    : say({
        text: `${label}${clause(app)}${edition}`,
        from: { answers: version === undefined ? ["app"] : ["app", "version"] },
        audience: "mediator",
      });
}

function objections(input: ComposeInput): Composition["lint"] {
  const goods = {
    zh: "12381 管的是 App 和网站的服务，不管商品买卖的争议。",
    en: "12381 is for the service of apps and sites, not for disputes about goods.",
  };
  return appServiceComplaint.suits(input) ? [] : [against("warns", goods)];
}
