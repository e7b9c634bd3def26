import { BaseSequencer, type TestSpecification } from "vitest/node";

/** Test files that start servers, read pictures or compile: started last, one of them keeps the rest of the machine waiting. */
const slow: ReadonlySet<string> = new Set(
  `reader server hostile prove-reassessment guards assess interface stamps pglite migrate
   commands assessment-health backup second-count check-law render open-sqlite-store verify-token
   use-cases standing same-bytes inspect-exhibit kill-rounds`.split(/\s+/),
);

/** Vitest's own order, with the slow files first. */
export class SlowFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const sorted = await super.sort(files);
    const isSlow = ({ moduleId }: TestSpecification) => slow.has(/([^/]+)\.test\.tsx?$/.exec(moduleId)?.[1] ?? "");
    return [...sorted.filter(isSlow), ...sorted.filter((file) => !isSlow(file))];
  }
}
