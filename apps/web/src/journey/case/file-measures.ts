const units = ["B", "KB", "MB", "GB"] as const;

/** A number of bytes in the unit people read: `3.4 MB`. */
export function fileSize(bytes: number): string {
  const step = Math.min(units.length - 1, Math.max(0, Math.floor(Math.log2(Math.max(1, bytes)) / 10)));
  const value = bytes / 1024 ** step;
  return `${step === 0 || value >= 100 ? Math.round(value) : value.toFixed(1)} ${units[step]}`;
}

/** Milliseconds as hours, minutes and whole seconds. */
export function lengthParts(milliseconds: number): readonly [number, number, number] {
  const seconds = Math.round(milliseconds / 1000);
  return [Math.floor(seconds / 3600), Math.floor((seconds % 3600) / 60), seconds % 60];
}
