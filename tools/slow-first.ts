import { BaseSequencer, type TestSpecification } from "vitest/node";

/** Test files that start servers, read pictures or compile: started last, one of them keeps the rest of the machine waiting. */
const slow = /\/(reader|server|hostile|prove-reassessment|guards|assess|interface|stamps|pglite|migrate)\.test\.ts$/;

/** Vitest's own order, with the slow files first. */
export class SlowFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const sorted = await super.sort(files);
    const isSlow = ({ moduleId }: TestSpecification) => slow.test(moduleId);
    return [...sorted.filter(isSlow), ...sorted.filter((file) => !isSlow(file))];
  }
}
