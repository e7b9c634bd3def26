import type { CaseId, LawEdition, PlainDate } from "@youju/domain";
import { type ExpressionBuilder, sql } from "kysely";
import type { DueQuery, LawAtHand, LawReview, LawReviewRecords, LawStanding, UnseenMove } from "../law-review-port.ts";
import { type CaseKey, type Context, requireCase } from "./context.ts";
import type { Tables } from "./tables.ts";

const usualLimit = 50;
const howMany = sql<number | string>`count(*)`.as("count");

/** Reviews after a change of the law over either engine. */
export function lawReviewRecords(context: Context): LawReviewRecords {
  return {
    due: (workspaceId, law, query) => due(otherLaw(context, workspaceId, law), law, query),
    standing: (workspaceId, law) => standing(context, workspaceId, law),
    note: (workspaceId, caseId, review) =>
      context.inTransaction((inside) => note(inside, { workspaceId, caseId }, review)),
    get: (workspaceId, caseId) => get(context, { workspaceId, caseId }),
    see: async (workspaceId, caseId, throughEvent) => {
      await context.db
        .updateTable("law_reviews")
        .set({ seen_event: throughEvent })
        .where("workspace_id", "=", workspaceId)
        .where("case_id", "=", caseId)
        .where("seen_event", "<", throughEvent)
        .where("moved_event", ">=", throughEvent)
        .execute();
    },
    unseen: (workspaceId, limit = usualLimit) => unseen(context, workspaceId, limit),
  };
}

async function due(
  other: ReturnType<typeof otherLaw>,
  law: LawAtHand,
  { limit, after, upTo }: DueQuery,
): Promise<readonly CaseId[]> {
  const rows = await other
    .where((eb) => eb.not(isReviewed(eb, law)))
    .$if(after !== undefined, (rest) => rest.where("cases.id", ">", after ?? ""))
    .$if(upTo !== undefined, (rest) => rest.where("cases.id", "<=", upTo ?? ""))
    .select("cases.id")
    .orderBy("cases.id")
    .limit(limit)
    .execute();
  return rows.map(({ id }) => id);
}

async function standing(context: Context, workspaceId: string, law: LawAtHand): Promise<LawStanding> {
  const other = otherLaw(context, workspaceId, law);
  const assessed = await open(context, workspaceId)
    .where("cases.last_assessment", ">", 0)
    .select(howMany)
    .executeTakeFirstOrThrow();
  const all = await other.select(howMany).executeTakeFirstOrThrow();
  const seen = await other
    .where((eb) => isReviewed(eb, law))
    .select(howMany)
    .executeTakeFirstOrThrow();
  const reviewed = Number(seen.count);
  return { assessed: Number(assessed.count), reviewed, due: Number(all.count) - reviewed };
}

async function get({ db }: Context, { workspaceId, caseId }: CaseKey): Promise<LawReview | null> {
  const row = await db
    .selectFrom("law_reviews")
    .selectAll()
    .where("workspace_id", "=", workspaceId)
    .where("case_id", "=", caseId)
    .executeTakeFirst();
  return row === undefined
    ? null
    : {
        edition: row.edition as LawEdition,
        rulesVersion: row.rules_version,
        on: row.reviewed_on as PlainDate,
        movedEvent: row.moved_event,
        seenEvent: row.seen_event,
      };
}

async function unseen({ db }: Context, workspaceId: string, limit: number): Promise<readonly UnseenMove[]> {
  const rows = await db
    .selectFrom("law_reviews")
    .innerJoin("cases", (join) =>
      join.onRef("cases.workspace_id", "=", "law_reviews.workspace_id").onRef("cases.id", "=", "law_reviews.case_id"),
    )
    .where("law_reviews.workspace_id", "=", workspaceId)
    .whereRef("law_reviews.moved_event", ">", "law_reviews.seen_event")
    .where("cases.deleted_at", "is", null)
    .select(["cases.id", "cases.title", "cases.demo", "law_reviews.reviewed_on"])
    .orderBy("cases.updated_at", "desc")
    .orderBy("cases.id", "desc")
    .limit(limit)
    .execute();
  return rows.map(({ id, title, demo, reviewed_on }) => ({
    caseId: id,
    title,
    demo: demo === 1,
    on: reviewed_on as PlainDate,
  }));
}

/** Cases neither settled nor in the bin. */
function open({ db }: Context, workspaceId: string) {
  return db
    .selectFrom("cases")
    .where("cases.workspace_id", "=", workspaceId)
    .where("cases.deleted_at", "is", null)
    .where((eb) =>
      eb.not(
        eb.exists(
          eb
            .selectFrom("filings")
            .select(sql.lit(1).as("one"))
            .whereRef("filings.workspace_id", "=", "cases.workspace_id")
            .whereRef("filings.case_id", "=", "cases.id")
            .where("filings.state", "=", "settled"),
        ),
      ),
    );
}

/** Open cases whose latest assessment was made with other law, with the review they had, if any. */
function otherLaw(context: Context, workspaceId: string, { edition, rulesVersion }: LawAtHand) {
  return open(context, workspaceId)
    .innerJoin("assessments", (join) =>
      join
        .onRef("assessments.workspace_id", "=", "cases.workspace_id")
        .onRef("assessments.case_id", "=", "cases.id")
        .onRef("assessments.sequence", "=", "cases.last_assessment"),
    )
    .leftJoin("law_reviews", (join) =>
      join.onRef("law_reviews.workspace_id", "=", "cases.workspace_id").onRef("law_reviews.case_id", "=", "cases.id"),
    )
    .where((eb) =>
      eb.or([eb("assessments.edition", "<>", edition), eb("assessments.rules_version", "<>", rulesVersion)]),
    );
}

type Joined = Tables & { law_reviews: Tables["law_reviews"] };

function isReviewed(eb: ExpressionBuilder<Joined, "law_reviews">, { edition, rulesVersion }: LawAtHand) {
  return eb.and([
    eb(eb.fn.coalesce("law_reviews.edition", sql.lit("")), "=", edition),
    eb(eb.fn.coalesce("law_reviews.rules_version", sql.lit("")), "=", rulesVersion),
  ]);
}

async function note(
  context: Context,
  key: CaseKey,
  { edition, rulesVersion, on, movedEvent }: Parameters<LawReviewRecords["note"]>[2],
): Promise<void> {
  await requireCase(context, key);
  const review = {
    edition,
    rules_version: rulesVersion,
    reviewed_on: on,
    ...(movedEvent !== null && { moved_event: movedEvent }),
  };
  await context.db
    .insertInto("law_reviews")
    .values({ workspace_id: key.workspaceId, case_id: key.caseId, moved_event: 0, seen_event: 0, ...review })
    .onConflict((conflict) => conflict.columns(["workspace_id", "case_id"]).doUpdateSet(review))
    .execute();
}
