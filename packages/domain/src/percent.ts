const pattern = /^(\d{1,3})(?:\.(\d{1,2}))?\s*[%％]?$/;

/** Reads a rate as people write it, `3.45` or `3.45%`, into hundredths of a per cent; anything else gives `undefined`. */
export function parsePercent(text: string): number | undefined {
  const match = pattern.exec(text.trim());
  return match === null ? undefined : Number(match[1]) * 100 + Number((match[2] ?? "").padEnd(2, "0"));
}

/** Hundredths of a per cent as a form takes them: `3.45`, `3.5`, `3`. */
export function plainPercent(hundredths: number): string {
  return String(hundredths / 100);
}
