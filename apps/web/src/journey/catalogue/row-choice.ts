import type { VolumeWish } from "@youju/domain";

/** What differs from what the program proposes for one exhibit, whatever number it comes to bear. */
export type RowChoice = Pick<VolumeWish["choices"][number], "form" | "copy">;
