import { randomUUID } from "node:crypto";
import type { Assessment, Facts, LawEdition, PlainDate } from "@youju/domain";
import type { Selectable } from "kysely";
import type { CaseEvent, EventRecords } from "../case-ports.ts";
import type {
  AssessmentHead,
  AssessmentPrint,
  AssessmentRecords,
  PrintedAssessment,
  StoredAssessment,
} from "../evidence-ports.ts";
import { advance, type CaseKey, type Context, fromJson, requireCase, toJson, touch } from "./context.ts";
import { fromPackedJson, toPackedJson } from "./packed-json.ts";
import type { Tables } from "./tables.ts";

/** The timeline over either engine. */
export function eventRecords(context: Context): EventRecords {
  return {
    append: (workspaceId, caseId, event) =>
      context.inTransaction(async (inside) => {
        const sequence = await advance(inside, { workspaceId, caseId }, { counter: "last_event" });
        await touch(inside, { workspaceId, caseId });
        const row = {
          workspace_id: workspaceId,
          case_id: caseId,
          sequence,
          at: event.at,
          kind: event.kind,
          data: toJson(event.data),
          recorded_at: inside.now(),
        };
        await inside.db.insertInto("case_events").values(row).execute();
        return toEvent(row);
      }),
    list: async (workspaceId, caseId) => {
      const rows = await context.db
        .selectFrom("case_events")
        .selectAll()
        .where("workspace_id", "=", workspaceId)
        .where("case_id", "=", caseId)
        .orderBy("sequence")
        .execute();
      return rows.map(toEvent);
    },
  };
}

function toEvent(row: Selectable<Tables["case_events"]>): CaseEvent {
  return {
    sequence: row.sequence,
    at: row.at,
    kind: row.kind,
    data: fromJson(row.data),
    recordedAt: row.recorded_at,
  };
}

/** Assessments over either engine. */
export function assessmentRecords(context: Context): AssessmentRecords {
  return {
    append: (workspaceId, caseId, assessment) =>
      context.inTransaction((inside) => append(inside, { workspaceId, caseId }, assessment)),
    list: async (workspaceId, caseId) => {
      const rows = await context.db
        .selectFrom("assessments")
        .select(headColumns)
        .where("workspace_id", "=", workspaceId)
        .where("case_id", "=", caseId)
        .orderBy("sequence")
        .execute();
      return rows.map(toHead);
    },
    get: async (workspaceId, assessmentId) => {
      const row = await context.db
        .selectFrom("assessments")
        .selectAll()
        .where("workspace_id", "=", workspaceId)
        .where("id", "=", assessmentId)
        .executeTakeFirst();
      return row === undefined ? null : toAssessment(row);
    },
    latest: async (workspaceId, caseId) => {
      const row = await context.db
        .selectFrom("assessments")
        .selectAll()
        .where("workspace_id", "=", workspaceId)
        .where("case_id", "=", caseId)
        .orderBy("sequence", "desc")
        .limit(1)
        .executeTakeFirst();
      return row === undefined ? null : toAssessment(row);
    },
    print: (workspaceId, { caseId, sequence }, printed) =>
      keepPrint(context, { workspaceId, caseId, sequence }, printed),
    latestPrinted: (workspaceId, caseId) => latestPrinted(context, { workspaceId, caseId }),
  };
}

async function keepPrint(
  context: Context,
  { workspaceId, caseId, sequence }: CaseKey & { readonly sequence: number },
  { kind, facts, print }: AssessmentPrint,
): Promise<void> {
  await requireCase(context, { workspaceId, caseId });
  const row = { kind, facts: toJson(facts), print };
  await context.db
    .insertInto("assessment_prints")
    .values({ workspace_id: workspaceId, case_id: caseId, sequence, ...row })
    .onConflict((conflict) => conflict.columns(["workspace_id", "case_id", "sequence"]).doUpdateSet(row))
    .execute();
}

/** Reads no column that lies behind the assessment itself. */
async function latestPrinted({ db }: Context, { workspaceId, caseId }: CaseKey): Promise<PrintedAssessment | null> {
  const row = await db
    .selectFrom("assessments")
    .leftJoin("assessment_prints as prints", (join) =>
      join
        .onRef("prints.workspace_id", "=", "assessments.workspace_id")
        .onRef("prints.case_id", "=", "assessments.case_id")
        .onRef("prints.sequence", "=", "assessments.sequence"),
    )
    .select(["assessments.id", "assessments.sequence", "assessments.as_of", "assessments.rules_version"])
    .select(["assessments.edition", "prints.kind", "prints.facts", "prints.print"])
    .where("assessments.workspace_id", "=", workspaceId)
    .where("assessments.case_id", "=", caseId)
    .orderBy("assessments.sequence", "desc")
    .limit(1)
    .executeTakeFirst();
  if (row === undefined) {
    return null;
  }
  const { kind, facts, print } = row;
  return {
    id: row.id,
    sequence: row.sequence,
    asOf: row.as_of as PlainDate,
    rulesVersion: row.rules_version,
    edition: row.edition as LawEdition,
    printed: kind === null || facts === null || print === null ? null : { kind, facts: fromJson<Facts>(facts), print },
  };
}

const headColumns = ["id", "case_id", "sequence", "as_of", "rules_version", "edition", "created_at"] as const;

type HeadRow = Pick<Selectable<Tables["assessments"]>, (typeof headColumns)[number]>;

function toHead(row: HeadRow): AssessmentHead {
  return {
    id: row.id,
    caseId: row.case_id,
    sequence: row.sequence,
    asOf: row.as_of as PlainDate,
    rulesVersion: row.rules_version,
    edition: row.edition as LawEdition,
    createdAt: row.created_at,
  };
}

function toAssessment(row: HeadRow & { assessment: string }): StoredAssessment {
  return { ...toHead(row), assessment: fromPackedJson<Assessment>(row.assessment) };
}

async function append(context: Context, key: CaseKey, assessment: Assessment): Promise<StoredAssessment> {
  const row = {
    workspace_id: key.workspaceId,
    id: randomUUID(),
    case_id: key.caseId,
    sequence: await advance(context, key, { counter: "last_assessment" }),
    as_of: assessment.asOf,
    rules_version: assessment.rulesVersion,
    edition: assessment.edition,
    assessment: toPackedJson(assessment),
    created_at: context.now(),
  };
  await context.db.insertInto("assessments").values(row).execute();
  return { ...toHead(row), assessment };
}
