import type { StampView } from "@youju/api";

/** The line a person types to check a stamp with openssl alone; a ledger head is given by its hash. */
export function checkingCommand(stamp: Pick<StampView, "sha256">, fileName: string | null): string {
  const over = fileName === null ? `-digest ${stamp.sha256}` : `-data ${quoted(fileName)}`;
  return `openssl ts -verify ${over} -in ${stamp.sha256.slice(0, 12)}.tsr -CAfile root.pem`;
}

/** For a shell as it is; a leading hyphen would be taken for an option. */
function quoted(fileName: string): string {
  const safe = fileName.startsWith("-") ? `./${fileName}` : fileName;
  return `'${safe.replaceAll("'", `'\\''`)}'`;
}
