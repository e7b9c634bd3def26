import type { ComposeInput } from "../compose/composition.ts";
import { deskFor } from "../compose/desk.ts";
import { finished, letterField, letterTree, lines, prose } from "../compose/letter.ts";
import { type Paper, whole } from "../compose/paper.ts";
import { publicAnswer, publicEvents, publicPurchase, publicRequest } from "../compose/public-account.ts";
import { formWords } from "../tree/sentence.ts";

/** 社交平台说明: what happened to me, masked, without a verdict on anybody. */
export const publicPost: Paper = {
  id: "public-post",
  title: { zh: "公开说明（社交平台）", en: "Public post" },
  role: "on-request",
  suits: ({ facts }) => facts.sellerKind !== "private-person",
  filing: "public",
  standings: { letter: whole("account", "requests", "fair") },
  asks: [],
  compose,
};

function compose(input: ComposeInput): ReturnType<Paper["compose"]> {
  const desk = deskFor(input);
  const parts = [
    prose("account", null, [publicPurchase(desk), ...publicEvents(desk), publicAnswer(desk)]),
    lines("requests", null, [publicRequest(desk)]),
    lines("fair", null, [formWords("noVerdict")]),
  ];
  return finished(desk, publicPost, {
    channel: "public-post",
    audience: "public",
    tree: letterTree(desk, "publicPostTitle", parts),
    fields: [letterField(parts, "public")],
    missing: [...desk.lacking(["itemName"]), ...desk.lackingDemand()],
    formats: ["text"],
  });
}
