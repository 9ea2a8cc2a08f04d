/** A stretch of text on a page: where it begins, or ends, and its baseline, in points from the lower left corner. */
export interface PdfText {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  /** Whether `x` is where it ends; for figures, spaces and signs. */
  readonly isRight?: boolean;
  readonly size?: number;
}

const SIZE = 10;
/** Thousandths of the size, in Helvetica. */
const WIDTHS: Readonly<Record<string, number>> = { " ": 278, ",": 278, ".": 278, "-": 333, "%": 889 };
const widthOf = (text: string, size: number): number => [...text].reduce((sum, letter) => sum + (WIDTHS[letter] ?? 556), 0) * (size / 1000);

/** A PDF of pages of text in Helvetica, A4, as a printing program writes it. */
export function pdfOf(pages: readonly (readonly PdfText[])[]): Uint8Array {
  const first = 4;
  const kids = pages.map((_, p) => `${first + 2 * p} 0 R`).join(" ");
  const objects = [
    "<< /Type /Catalog /Pages 2 0 R >>",
    `<< /Type /Pages /Kids [${kids}] /Count ${pages.length} >>`,
    "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>",
    ...pages.flatMap((texts, p) => {
      const content = texts.map(shown).join("\n");
      return [
        `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Resources << /Font << /F1 3 0 R >> >> /Contents ${first + 2 * p + 1} 0 R >>`,
        `<< /Length ${content.length} >>\nstream\n${content}\nendstream`,
      ];
    }),
  ];
  return fileOf(objects);
}

function shown({ text, x, y, isRight = false, size = SIZE }: PdfText): string {
  const left = isRight ? x - widthOf(text, size) : x;
  // The encoding has the short dash where Unicode has a minus too.
  const letters = text.replace(/[\u2212\u2013]/g, "\x96").replace(/\u00a0/g, " ").replace(/[()\\]/g, "\\$&");
  return `BT /F1 ${size} Tf 1 0 0 1 ${left.toFixed(2)} ${y} Tm (${letters}) Tj ET`;
}

function fileOf(objects: readonly string[]): Uint8Array {
  let file = "%PDF-1.4\n";
  const places = objects.map((object, o) => {
    const place = file.length;
    file += `${o + 1} 0 obj\n${object}\nendobj\n`;
    return place;
  });
  const table = places.map((place) => `${String(place).padStart(10, "0")} 00000 n \n`).join("");
  const end = `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${table}trailer\n<< /Size ${objects.length + 1} /Root 1 0 R >>\nstartxref\n${file.length}\n%%EOF\n`;
  return Uint8Array.from(Buffer.from(file + end, "latin1"));
}
