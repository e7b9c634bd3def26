import type { StampView } from "@youju/api";

/** The line a person types to check a stamp with openssl alone; a ledger head is given by its hash. */
export function checkingCommand(stamp: Pick<StampView, "sha256" | "bare">, fileName: string | null): string {
  const over = fileName === null ? `-digest ${stamp.sha256}` : `-data ${quoted(fileName)}`;
  const file = `${stamp.sha256.slice(0, 12)}.${stamp.bare ? "tst -token_in" : "tsr"}`;
  return `openssl ts -verify ${over} -in ${file} -CAfile root.pem`;
}

/** For a shell as it is; a leading hyphen would be taken for an option. */
function quoted(fileName: string): string {
  const safe = fileName.startsWith("-") ? `./${fileName}` : fileName;
  return `'${safe.replaceAll("'", `'\\''`)}'`;
}
