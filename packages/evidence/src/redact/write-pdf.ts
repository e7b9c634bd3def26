import type { CoveredPage } from "./messages.ts";

/** Points of a page to a pixel of its picture: 180 pixels to the inch, as the pages were drawn. */
const points = 72 / 180;

/**
 * A PDF of nothing but pictures, one to a page (ISO 32000-1, DCTDecode): no text, no metadata, no dates, so the same
 * pages give the same bytes.
 */
export function writePicturePdf(pages: readonly CoveredPage[]): Uint8Array {
  const encoder = new TextEncoder();
  const parts: Uint8Array[] = [];
  const places: number[] = [];
  let length = 0;
  const put = (part: Uint8Array | string): void => {
    const bytes = typeof part === "string" ? encoder.encode(part) : part;
    parts.push(bytes);
    length += bytes.byteLength;
  };
  const object = (...content: readonly (Uint8Array | string)[]): void => {
    places.push(length);
    put(`${places.length} 0 obj\n`);
    content.forEach(put);
    put("\nendobj\n");
  };
  put("%PDF-1.4\n");
  put(new Uint8Array([0x25, 0xe2, 0xe3, 0xcf, 0xd3, 0x0a]));
  object("<< /Type /Catalog /Pages 2 0 R >>");
  const kids = pages.map((_, index) => `${3 + index * 3} 0 R`).join(" ");
  object(`<< /Type /Pages /Count ${pages.length} /Kids [${kids}] >>`);
  for (const [index, page] of pages.entries()) {
    const first = 3 + index * 3;
    const [wide, high] = [(page.width * points).toFixed(2), (page.height * points).toFixed(2)];
    const draw = `q ${wide} 0 0 ${high} 0 0 cm /P Do Q`;
    object(
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 ${wide} ${high}] /Contents ${first + 1} 0 R ` +
        `/Resources << /XObject << /P ${first + 2} 0 R >> >> >>`,
    );
    object(`<< /Length ${draw.length} >>\nstream\n${draw}\nendstream`);
    object(
      `<< /Type /XObject /Subtype /Image /Width ${page.width} /Height ${page.height} /ColorSpace /DeviceRGB ` +
        `/BitsPerComponent 8 /Filter /DCTDecode /Length ${page.bytes.byteLength} >>\nstream\n`,
      page.bytes,
      "\nendstream",
    );
  }
  const start = length;
  const rows = places.map((place) => `${String(place).padStart(10, "0")} 00000 n \n`).join("");
  put(`xref\n0 ${places.length + 1}\n0000000000 65535 f \n${rows}`);
  put(`trailer\n<< /Size ${places.length + 1} /Root 1 0 R >>\nstartxref\n${start}\n%%EOF\n`);
  return new Uint8Array(Buffer.concat(parts));
}
