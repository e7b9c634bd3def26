/**
 * Who may see a piece of output, from the narrowest to the widest. 受众
 * `own` is the default everywhere: bottom lines, weaknesses, counterfactuals and notes never leave it.
 */
export const audiences = ["own", "mediator", "respondent", "court", "public"] as const;

/** One of {@link audiences}. */
export type Audience = (typeof audiences)[number];
