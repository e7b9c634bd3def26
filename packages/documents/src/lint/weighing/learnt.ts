import { weightsOf } from "./weigh.ts";
import learnt from "./weights.generated.json" with { type: "json" };

/** The weights learnt from the seen part of the corpus. */
export const learntWeights = weightsOf(learnt);
