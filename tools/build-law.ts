import { mkdirSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { kindOverview } from "@youju/law";
import { readLawFolder } from "@youju/law/read";
import { likenessOf } from "@youju/rules";

/** Writes `law/` as JSON for the web: the core, the platforms, the knowledge, the replies and what they are like, the kinds and a file for each, so that a page loads little. */
const target = fileURLToPath(new URL("../packages/law/generated/", import.meta.url));
const fresh = `${target.slice(0, -1)}.${process.pid}/`;

const {
  core,
  platforms = [],
  kindGroups = [],
  knowledge = [],
  replies = [],
  evidence,
  captures = [],
  areaCodes = [],
  disputes,
} = readLawFolder();
const files: Readonly<Record<string, unknown>> = {
  core,
  platforms,
  kinds: kindOverview(kindGroups, disputes),
  knowledge,
  replies: replies.map(({ entries, ...topic }) => ({
    ...topic,
    entries: entries.map((entry) => ({ ...entry, examples: [] })),
  })),
  evidence,
  captures,
  areas: areaCodes,
  ...Object.fromEntries(disputes.map((dispute) => [dispute.kind, dispute])),
};

mkdirSync(fresh, { recursive: true });
for (const [name, content] of Object.entries(files)) {
  writeFileSync(join(fresh, `${name}.json`), `${JSON.stringify(content)}\n`);
}
writeFileSync(join(fresh, "likeness.bin"), likenessOf(replies));
rmSync(target, { recursive: true, force: true });
renameSync(fresh, target);
process.stdout.write(`law edition ${core.edition.slice(0, 12)}: ${Object.keys(files).length} files\n`);
