/** What came of sharing. `left`: the person closed the sheet; `again`: the tap is too long ago and has to be repeated. */
export type Shared = "shared" | "left" | "again" | "refused";

/** Whether the device has a share sheet that takes this. Plain http has none. */
export function canShare(data: ShareData): boolean {
  return typeof navigator.share === "function" && (navigator.canShare?.(data) ?? data.files === undefined);
}

/** Opens the device's share sheet. */
export function share(data: ShareData): Promise<Shared> {
  return navigator.share(data).then(
    () => "shared",
    (error: unknown) => {
      const name = error instanceof DOMException ? error.name : "";
      return name === "AbortError" ? "left" : name === "NotAllowedError" ? "again" : "refused";
    },
  );
}
