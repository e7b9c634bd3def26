import { type Facts, plainDate } from "@youju/domain";
import { lawBook } from "@youju/law";
import { readLawFolder } from "@youju/law/read";
import { describe, expect, it } from "vitest";
import { venue } from "./venue.ts";

const law = lawBook(readLawFolder());
const shop: Facts = { platform: "taobao", sellerKind: "business" };

function placesOf(channel: string, facts: Facts, on = "2026-11-21"): readonly string[] {
  const found = venue({ facts, on: plainDate(on), law }).find((entry) => entry.channel === channel);
  return found?.places.map(({ id }) => id) ?? [];
}

describe("where a complaint about a shop on a platform goes", () => {
  it("is, from the first day, the published address or the platform's domicile", () => {
    expect(placesOf("12315-complaint", shop)).toEqual(["regulator-published-address", "regulator-platform-domicile"]);
  });

  it("is only the platform's domicile where no address is published or it cannot be reached", () => {
    expect(placesOf("12315-complaint", { ...shop, sellerReachable: false })).toEqual(["regulator-platform-domicile"]);
    expect(placesOf("12315-complaint", { ...shop, addressPublished: false })).toEqual(["regulator-platform-domicile"]);
  });

  it("was, before 15 April 2026, the real place of business or the platform's domicile", () => {
    const expected = ["regulator-actual-place", "regulator-platform-domicile"];
    expect(placesOf("12315-complaint", shop, "2026-04-14")).toEqual(expected);
    expect(placesOf("12315-complaint", { ...shop, sellerReachable: false }, "2026-04-14")).toEqual(expected);
  });

  it("cites the text in force on the day of filing", () => {
    const cited = (on: string) =>
      venue({ facts: shop, on: plainDate(on), law }).flatMap(({ channel, places }) =>
        channel === "court" ? [] : places.flatMap(({ articles }) => articles.map(({ id }) => id)),
      );
    expect(cited("2026-04-14").every((id) => id.startsWith("complaint-interim-measures@"))).toBe(true);
    expect(cited("2026-04-15").every((id) => id.startsWith("complaint-measures@"))).toBe(true);
  });

  it("names the platform's county where it is known", () => {
    const [complaint] = venue({ facts: shop, on: plainDate("2026-11-21"), law });
    expect(complaint?.places.at(-1)?.where.zh).toContain("杭州市余杭区");
  });

  it("is the domicile of a platform that sells itself", () => {
    expect(placesOf("12315-complaint", { platform: "jd", sellerKind: "platform-self-operated" })).toEqual([
      "regulator-business-domicile",
    ]);
  });

  it("is nowhere for a private second-hand seller, and it says why", () => {
    const [complaint] = venue({
      facts: { platform: "xianyu", sellerKind: "private-person" },
      on: plainDate("2026-11-21"),
      law,
    });
    expect(complaint?.places).toEqual([]);
    expect(complaint?.why?.zh).toContain("个人");
  });
});

describe("a private seller who in fact trades", () => {
  const trading: Facts = {
    platform: "xianyu",
    sellerKind: "private-person",
    sellerSellsRegularly: true,
    sellerManyAlike: true,
  };

  it("is a matter for the regulator of the platform's domicile, as no address is published", () => {
    expect(placesOf("12315-complaint", trading)).toEqual(["regulator-platform-domicile"]);
    expect(placesOf("12315-complaint", { ...trading, addressPublished: true })[0]).toBe("regulator-published-address");
  });

  it("may be reported too, while one good sold now and then may not", () => {
    expect(placesOf("12315-report", trading)[0]).toBe("report-actual-place");
    expect(placesOf("12315-report", { ...trading, sellerManyAlike: false })).toEqual([]);
  });
});

describe("where a report goes", () => {
  it("goes by the shop's real place of business, whatever address it publishes", () => {
    const expected = ["report-actual-place", "report-platform-domicile"];
    expect(placesOf("12315-report", shop)).toEqual(expected);
    expect(placesOf("12315-report", { ...shop, addressPublished: false }, "2026-04-14")).toEqual(expected);
  });

  it("is the domicile of a platform that sells itself, and nowhere for a private seller", () => {
    expect(placesOf("12315-report", { platform: "jd", sellerKind: "platform-self-operated" })).toEqual([
      "report-business-domicile",
    ]);
    expect(placesOf("12315-report", { platform: "xianyu", sellerKind: "private-person" })).toEqual([]);
  });
});

describe("where a suit goes", () => {
  it("is the place of receipt, the defendant's domicile, and in three cities the internet court", () => {
    expect(placesOf("court", shop)).toEqual(["court-place-of-receipt", "court-defendant-domicile", "internet-court"]);
  });

  it("names for the internet courts the text in force on the day of filing", () => {
    const cited = (on: string) =>
      venue({ facts: shop, on: plainDate(on), law })
        .flatMap(({ places }) => places)
        .filter(({ id }) => id === "internet-court")
        .flatMap(({ articles }) => articles.map(({ citation }) => citation.zh));
    expect(cited("2025-10-31")).toEqual(["《最高人民法院关于互联网法院审理案件若干问题的规定》第二条"]);
    expect(cited("2025-11-01")).toEqual(["《最高人民法院关于互联网法院案件管辖的规定》第一条"]);
  });

  it("is the buyer's domicile for goods delivered online", () => {
    expect(placesOf("court", { ...shop, deliveredOnline: true })[0]).toBe("court-buyer-domicile");
  });

  it("puts the agreed court first where the clause was pointed out, and passes over one well hidden", () => {
    expect(placesOf("court", { ...shop, courtClause: "pointed-out" })[0]).toBe("court-agreed");
    expect(placesOf("court", { ...shop, courtClause: "hidden" })).not.toContain("court-agreed");
  });

  it("names the internet court's city where it is known, and leaves it out where there is none", () => {
    expect(placesOf("court", { ...shop, internetCourtCity: "none" })).not.toContain("internet-court");
    const found = venue({ facts: { ...shop, internetCourtCity: "hangzhou" }, on: plainDate("2026-11-21"), law });
    expect(found.at(-1)?.places.at(-1)?.where.zh).toContain("杭州）");
  });

  it("leaves out the internet court for purchases off the platforms", () => {
    expect(placesOf("court", { sellerKind: "business" })).not.toContain("internet-court");
  });

  it("is, for a leak of personal data, the defendant's or the victim's own court, and no place of receipt", () => {
    const on = plainDate("2026-11-21");
    const [court] = venue({ facts: shop, on, law, performed: "infringement" }).filter(
      ({ channel }) => channel === "court",
    );
    expect(court?.places.map(({ id }) => id)).toEqual([
      "court-infringement-defendant",
      "court-infringed-domicile",
      "internet-court-data",
    ]);
  });
});
