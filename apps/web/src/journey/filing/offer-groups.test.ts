import type { PaperOffer } from "@youju/api";
import { expect, test } from "vitest";
import { offerGroups } from "./offer-groups.ts";

const offer = (own: Partial<PaperOffer>): PaperOffer => ({
  channel: "shop",
  channelTitle: { zh: "店铺", en: "The shop" },
  paper: "shop-message",
  title: { zh: "致店铺", en: "Message to the shop" },
  role: "ordinary",
  suits: true,
  onRoute: true,
  filingId: null,
  inTheWay: null,
  ...own,
});
const invoice = offer({ paper: "invoice-request", title: { zh: "请商家开发票", en: "Invoice" }, suits: false });
const letter = offer({ paper: "formal-letter", role: "on-request", onRoute: false });
const tax = offer({ channel: "tax-office", paper: "tax-report", onRoute: false });
const names = (groups: ReturnType<typeof offerGroups>["meant"]) =>
  groups.flatMap(({ offers }) => offers.map(({ paper }) => paper));

test("papers meant for the case come first, and every paper is in one of the two", () => {
  const { meant, others } = offerGroups([offer({}), invoice, letter, tax], " ");
  expect(names(meant)).toEqual(["shop-message", "formal-letter"]);
  expect(names(others)).toEqual(["invoice-request", "tax-report"]);
});

test("a search looks at the names of papers and channels in both languages", () => {
  expect(names(offerGroups([offer({}), invoice, tax], "发票").others)).toEqual(["invoice-request"]);
  expect(names(offerGroups([offer({}), invoice], "SHOP 致").meant)).toEqual(["shop-message"]);
  expect(offerGroups([offer({})], "复议")).toEqual({ meant: [], others: [] });
});
