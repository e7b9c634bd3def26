import type { ComposeInput } from "../compose/composition.ts";
import { type Desk, deskFor } from "../compose/desk.ts";
import { filledForm } from "../compose/fields.ts";
import { grievances } from "../compose/grievance.ts";
import { finished, letterTree, lines, prose } from "../compose/letter.ts";
import { type Paper, whole } from "../compose/paper.ts";
import { factLine } from "../compose/parties.ts";
import { publicAnswer, publicEvents, publicName, publicPurchase, publicRequest } from "../compose/public-account.ts";
import { countCharacters, shorten } from "../lint/length.ts";
import { formWords, type Sentence } from "../tree/sentence.ts";

/** What a title takes there. */
const titleLength = 20;

/** 黑猫投诉: a public page; nothing in it leads to a person, and it cannot be taken back once passed. */
export const publicComplaint: Paper = {
  id: "heimao-complaint",
  title: { zh: "黑猫投诉", en: "Heimao complaint (public)" },
  role: "ordinary",
  suits: ({ facts }) => facts.sellerKind !== "private-person",
  filing: "public",
  standings: { title: whole("headline"), content: whole("account", "requests") },
  asks: [],
  compose,
};

function compose(input: ComposeInput): ReturnType<Paper["compose"]> {
  const desk = deskFor(input);
  const account = [publicPurchase(desk), ...publicEvents(desk), publicAnswer(desk)];
  const request = publicRequest(desk);
  const headline = headlineOf(desk);
  const tree = letterTree(desk, "publicComplaintTitle", [
    lines("headline", null, [headline]),
    prose("account", null, account),
    lines("requests", null, [request]),
    lines("fair", null, [formWords("noVerdict")]),
  ]);
  return finished(desk, publicComplaint, {
    channel: "heimao",
    audience: "public",
    tree,
    fields: filledForm(desk.channel("heimao"), {
      "respondent-name": { sentences: [factLine(desk, "shopName", { label: "", audience: "public" })] },
      title: { sentences: [headline] },
      content: { sentences: [...account, request], joint: "" },
      "order-number": { sentences: [factLine(desk, "orderNumber", { label: "" })] },
    }),
    missing: [...desk.lacking(["shopName", "itemName"]), ...desk.lackingDemand()],
    formats: ["text"],
  });
}

/** Shop and grievance in twenty characters; the shop's name gives way. */
function headlineOf(desk: Desk): Sentence | undefined {
  const { short } = grievances[desk.input.assessment.kind];
  const name = publicName(desk).replaceAll(/[“”]/g, "");
  const room = titleLength - countCharacters(short);
  return desk.facts.shopName === undefined
    ? undefined
    : desk.say({ text: `${shorten(name, room)}${short}`, from: { facts: ["shopName"] }, audience: "public" });
}
