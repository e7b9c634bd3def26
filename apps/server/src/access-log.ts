/** The words routes are made of. Anything else in a path is an id or somebody's words, and is not written down. */
const routeWords = new Set(
  (
    "api installation profile demo pairing cases restore purge events changes facts withdraw assessments exhibits file " +
    "thumbnail read filings sent state uploads paper.txt paper.pdf paper.docx"
  ).split(" "),
);

/** The pattern of a path, without any id or word of a person: `/api/cases/{}/facts`. Pages are all `/`. */
export function routePattern(path: string): string {
  if (!path.startsWith("/api/")) {
    return "/";
  }
  const parts = path.split("/").filter((part) => part !== "");
  return `/${parts.map((part) => (routeWords.has(part) ? part : "{}")).join("/")}`;
}

/** What is known of a failure without any of the data it met: its class, its code and where in the program. */
export function failureTrace(error: unknown): string {
  if (!(error instanceof Error)) {
    return typeof error;
  }
  const code = "code" in error && typeof error.code === "string" ? ` ${error.code}` : "";
  const frames = (error.stack ?? "").split("\n").filter((line) => /^\s+at /.test(line));
  const cause = error.cause === undefined ? "" : `\n  ← ${failureTrace(error.cause)}`;
  return `${error.name}${code}\n${frames.slice(0, 6).join("\n")}${cause}`;
}
