import type { Audience, FactName } from "@youju/domain";
import type { Sentence } from "../tree/sentence.ts";
import type { Desk } from "./desk.ts";
import { clause } from "./words.ts";

/** One of the person's details after a label, for readers the case is put before. */
export function ownDetail(desk: Desk, part: "name" | "phone" | "address", label: string): Sentence | undefined {
  const value = (desk.input.profile?.[part] ?? "").trim();
  return value === ""
    ? undefined
    : desk.say({ text: `${label}${value}`, from: { profile: [part] }, audience: "respondent" });
}

/** Name, phone and address of the person in one line. */
export function personLine(desk: Desk): Sentence | undefined {
  const labels = { name: "姓名", phone: "电话", address: "通讯地址" } as const;
  const parts = (["name", "phone", "address"] as const).filter(
    (part) => (desk.input.profile?.[part] ?? "").trim() !== "",
  );
  const text = parts.map((part) => `${labels[part]}：${desk.input.profile?.[part].trim()}`).join("　");
  return parts.length === 0 ? undefined : desk.say({ text, from: { profile: parts }, audience: "mediator" });
}

/** A fact after a label; `undefined` while it is unknown. */
export function factLine(
  desk: Desk,
  name: FactName,
  { label, audience = "respondent" }: { readonly label: string; readonly audience?: Audience },
): Sentence | undefined {
  const value = desk.facts[name];
  return value === undefined
    ? undefined
    : desk.say({ text: `${label}${clause(String(value))}`, from: { facts: [name] }, audience });
}

/** Who is complained of: registered name, published address, shop and platform, as far as known. */
export function otherSideLines(desk: Desk): readonly (Sentence | undefined)[] {
  const { facts, guide, say } = desk;
  const platform = guide === undefined || facts.platform === undefined ? "" : `（${guide.platform.title.zh}）`;
  return [
    factLine(desk, "sellerLegalName", { label: "名称：" }),
    factLine(desk, "sellerAddress", { label: "公示地址：" }),
    facts.addressPublished === false
      ? say({ text: "公示地址：平台未公示", from: { facts: ["addressPublished"] }, audience: "respondent" })
      : undefined,
    facts.shopName === undefined
      ? undefined
      : say({
          text: `店铺：${clause(facts.shopName)}${platform}`,
          from: { facts: platform === "" ? ["shopName"] : ["shopName", "platform"] },
          audience: "respondent",
        }),
  ];
}

/** The platform's name after a label; `undefined` where it is unknown or not in the directory. */
export function platformLine({ facts, guide, say }: Desk, label: string): Sentence | undefined {
  return guide === undefined || facts.platform === undefined || facts.platform === "other"
    ? undefined
    : say({
        text: `${label}${guide.platform.title.zh}`,
        from: { facts: ["platform"], directory: [`platform:${guide.platform.id}`] },
        audience: "respondent",
      });
}
