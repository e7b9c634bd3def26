import { readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { disputeKinds } from "@youju/domain";
import { lawBook } from "@youju/law";
import { readLawFolder, readSituations, type Situation } from "@youju/law/read";
import { assess } from "@youju/rules";
import { coverageTable, type Row } from "./scenarios/coverage-table.ts";
import { gapsOf } from "./scenarios/gaps.ts";
import { interviewer } from "./scenarios/interview.ts";
import { conclude } from "./verdict.ts";

/**
 * What the scenarios of `law/scenarios` show of the rules: every right holding and failing, every reason, claim, warning,
 * door and place met, and how many questions it takes to a first usable answer. The table is `law/reviewed/coverage.csv`:
 * `--report` prints it, `--write` renews it; without, it must be as committed.
 */
const file = fileURLToPath(new URL("../law/reviewed/coverage.csv", import.meta.url));
const atMostAsked = 12;
const perKind = 8;
const data = readLawFolder();
const law = lawBook(data);
const situations = readSituations();

const table = coverageTable(data);
const interview = interviewer(law);
const asked = situations.map((situation) => {
  const { kind, facts, on: asOf, exhibits, filed: filings } = situation;
  table.add(assess({ kind, facts, asOf, law, exhibits: exhibits.map((held) => ({ kind: held })), filings }));
  return { situation, ...interview(situation) };
});

const words: Readonly<Record<Row["what"], string>> = {
  right: "权利,成立,不成立或不涉及,缺事实",
  refusal: "不能要,成立,不成立或不涉及,缺事实",
  reason: "理由,说到,—,—",
  claim: "请求,成立,不成立或不涉及,缺事实",
  warning: "提醒,给出,—,—",
  route: "渠道,现在,不在这里,以后",
  "self-check": "自查,给出,—,—",
  venue: "管辖,去到,—,—",
};

function line({ kind, what, id, counts: { yes, no, open } }: Row): string {
  const [title, ...heads] = words[what].split(",");
  return [
    kind,
    title,
    id,
    ...[yes, no, open].map((count, at) => `${heads[at]}${heads[at] === "—" ? "" : ` ${count}`}`),
  ].join(",");
}

/** For one kind: scenarios, and the most questions to a usable answer and to all that the facts settle. */
function questionLine(kind: Situation["kind"]): string {
  const own = asked.filter(({ situation }) => situation.kind === kind);
  const usable = Math.max(0, ...own.flatMap(({ untilUsable }) => untilUsable ?? []));
  const settled = Math.max(0, ...own.map(({ untilSettled }) => untilSettled));
  return `${kind},提问,${own.length} 个场景,有用的答复最多 ${usable} 问,全部有结论最多 ${settled} 问,—`;
}

const text = `${["类别,项目,名称,甲,乙,丙", ...disputeKinds.map(questionLine), ...table.rows.map(line)].join("\n")}\n`;
if (process.argv.includes("--report")) {
  process.stdout.write(text);
}
if (process.argv.includes("--write")) {
  writeFileSync(file, text);
}

const few = disputeKinds.filter((kind) => situations.filter((situation) => situation.kind === kind).length < perKind);
const slow = asked.filter(({ untilUsable }) => untilUsable !== null && untilUsable > atMostAsked);
conclude({
  things: "scenarios",
  looked: situations.length,
  atLeast: 220,
  problems: [
    ...few.map((kind) => `${kind}: fewer than ${perKind} scenarios`),
    ...gapsOf(table.rows),
    ...slow.map(
      ({ situation, untilUsable }) => `${situation.kind}: “${situation.name}” takes ${untilUsable} questions`,
    ),
    ...(readFileSync(file, "utf8") === text
      ? []
      : ["law/reviewed/coverage.csv is not what the scenarios show: npm run fix, then read the difference"]),
  ],
});
