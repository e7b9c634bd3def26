import { readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { type Facts, factTable, plainDate } from "@youju/domain";
import { type Dispute, lawBook } from "@youju/law";
import { readLawFolder } from "@youju/law/read";
import { type Venue, venue } from "@youju/rules";
import { conclude } from "./verdict.ts";

/**
 * Where a case goes, for every combination of the facts that decide it and on the days around each change of the law, as
 * two tables a lawyer can read through: `law/reviewed/`. Regulators and courts turn on different facts, so each table
 * leaves out what cannot matter to it; that it cannot is proved over all combinations. `--write` renews the tables;
 * without, they must be as committed.
 */
const folder = fileURLToPath(new URL("../law/reviewed/", import.meta.url));
const law = lawBook(readLawFolder());

type Routing = Facts & { readonly on: string; readonly how: Dispute["performed"] };
type Column = { readonly head: string; readonly of: (routing: Routing) => string };

const unknown = "不知道";
/** Whatever it is, the answer is the same. */
const same = "不论";
const regulatorColumns: readonly Column[] = [
  { head: "提交日", of: ({ on }) => (on < "2026-04-15" ? "2026-04-14" : "2026-04-15") },
  { head: "平台", of: ({ platform }) => platform ?? "不在平台" },
  {
    head: "卖家",
    of: (routing) => (isTrading(routing) ? "private-person，但常年卖货" : (routing.sellerKind ?? unknown)),
  },
  { head: "公示地址", of: (routing) => (isShop(routing) ? yes(routing.addressPublished) : same) },
  { head: "能联系上", of: (routing) => (isShop(routing) ? yes(routing.sellerReachable) : same) },
  { head: "在门店履行", of: ({ platform, how }) => (platform === undefined ? yes(how === "at-seller") : same) },
];
const courtColumns: readonly Column[] = [
  { head: "起诉日", of: ({ on }) => (on < "2025-11-01" ? "2025-10-31" : "2025-11-01") },
  { head: "平台", of: ({ platform }) => (platform === undefined ? "不在平台" : "在平台") },
  { head: "履行方式", of: ({ how }) => how },
  {
    head: "管辖条款",
    of: ({ courtClause }) => (courtClause === "pointed-out" ? "合理提示过" : "没有、没提示或不知道"),
  },
  {
    head: "互联网法院城市",
    of: ({ internetCourtCity, how, platform }) =>
      how === "carriage" || how === "harm" || (platform === undefined && how !== "infringement")
        ? same
        : (internetCourtCity ?? unknown),
  },
];

function isShop(routing: Routing): boolean {
  const { platform, sellerKind } = routing;
  return platform !== undefined && (sellerKind === undefined || sellerKind === "business" || isTrading(routing));
}

function isTrading({ sellerSellsRegularly }: Routing): boolean {
  return sellerSellsRegularly === true;
}

function yes(flag: boolean | undefined): string {
  return flag === undefined ? unknown : flag ? "是" : "否";
}

/** Whoever may sell, and a private person who in fact trades. */
const sellers: readonly Facts[] = [
  {},
  ...factTable.sellerKind.choices.map((sellerKind) => ({ sellerKind })),
  { sellerKind: "private-person", sellerSellsRegularly: true, sellerNewGoods: true },
];

function* combinations(): Generator<Routing> {
  const flags = [undefined, true, false] as const;
  for (const on of ["2025-10-31", "2025-11-01", "2026-04-14", "2026-04-15"]) {
    for (const how of ["by-parcel", "online", "at-seller", "carriage", "harm", "infringement"] as const) {
      for (const platform of [undefined, "taobao", "other"] as const) {
        for (const seller of sellers) {
          for (const addressPublished of flags) {
            for (const sellerReachable of flags) {
              const of = { ...seller, platform, addressPublished, sellerReachable };
              yield* withCourts({ on, how, ...known(of) });
            }
          }
        }
      }
    }
  }
}

function* withCourts(routing: Routing): Generator<Routing> {
  for (const courtClause of [undefined, ...factTable.courtClause.choices]) {
    for (const internetCourtCity of [undefined, ...factTable.internetCourtCity.choices]) {
      yield { ...routing, ...known({ courtClause, internetCourtCity }) };
    }
  }
}

/** Only what is known: an unknown fact is absent. */
function known(facts: { readonly [Name in keyof Facts]: Facts[Name] | undefined }): Facts {
  return Object.fromEntries(Object.entries(facts).filter(([, value]) => value !== undefined)) as Facts;
}

/** Places in their order with the articles they stand on; `×` where the channel does not take it and says why. */
function answer(found: Venue | undefined): string {
  const { places, why } = found ?? { places: [], why: null };
  const listed = places.map(
    ({ id, where, articles }) => `${id}［${where.zh}］${articles.map(({ id: article }) => article).join(" ")}`,
  );
  return why === null ? listed.join("；") : `×［${why.zh}］`;
}

/** A table whose rows are filled as they are met; a second answer to the same row is a problem. */
function table(columns: readonly Column[], channels: readonly string[]) {
  const rows = new Map<string, string>();
  return {
    problems: [] as string[],
    add(routing: Routing, found: readonly Venue[]): void {
      const asked = columns.map(({ of }) => of(routing)).join(",");
      const answers = channels.map((channel) => answer(found.find((entry) => entry.channel === channel)));
      const told = rows.get(asked) ?? answers.join(",");
      rows.set(asked, told);
      if (told !== answers.join(",")) {
        this.problems.push(`another fact matters too: ${asked} gives ${told} and ${answers}`);
      }
      if (answers.includes("") || answers.some((each) => /］(；|$)/.test(each) && !each.startsWith("×"))) {
        this.problems.push(`no place, or one without an article: ${asked}`);
      }
    },
    text: () =>
      `${[[...columns.map(({ head }) => head), ...channels].join(","), ...[...rows].map((row) => row.join(","))].join("\n")}\n`,
  };
}

const regulators = table(regulatorColumns, ["12315-complaint", "12315-report"]);
const courts = table(courtColumns, ["court"]);
let looked = 0;
for (const routing of combinations()) {
  const { on, how, ...facts } = routing;
  const found = venue({ facts, on: plainDate(on), law, performed: how });
  regulators.add(routing, found);
  courts.add(routing, found);
  looked += 1;
}

const differing = Object.entries({ regulators, courts }).flatMap(([name, { text }]) => {
  const file = `${folder}${name}.csv`;
  if (process.argv.includes("--write")) {
    writeFileSync(file, text());
  }
  return readFileSync(file, "utf8") === text()
    ? []
    : [`law/reviewed/${name}.csv is not what the rules say: npm run fix, then read the difference`];
});
conclude({
  things: "combinations of routing facts",
  looked,
  atLeast: 40_000,
  problems: [...new Set([...regulators.problems, ...courts.problems])].slice(0, 20).concat(differing),
});
