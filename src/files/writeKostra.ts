import { AMOUNT_LENGTH } from "../ledger/kostra/amountField";
import { kontoklasseDigit } from "../ledger/kostra/forms";
import type { KostraFile, KostraPost } from "../ledger/kostra/kostraFile";

/**
 * The file's text: records of 48 ASCII characters, LF after each.
 * skjema 1–2, year 3–6, quarter 7 (blank for a year), region 8–13, orgnr 14–22, foretaksnr 23–31 blank, kontoklasse
 * 32, funksjon or kapittel 33–36, art or sektor 37–39, amount 40–48 in 1000 kr.
 * Throws RangeError for a field that does not fit in its place. Source: SSB, KOSTRA kontrollprogram.
 */
export function writeKostra(file: KostraFile): string {
  const head =
    field(file.form.skjema, 2) +
    field(String(file.year), 4) +
    (file.kvartal === null ? " " : String(file.kvartal)) +
    field(file.region, 6) +
    field(file.orgnr.padEnd(9), 9) +
    " ".repeat(9);
  return file.posts.map((post) => `${head}${recordTail(file, post)}\n`).join("");
}

function recordTail({ form }: KostraFile, post: KostraPost): string {
  const [code, detail] = post.kontoklasse === "balanse" ? [post.kapittel, post.sektor] : [post.funksjon, post.art];
  return (
    kontoklasseDigit(form.enhet, post.kontoklasse) +
    field(code.padEnd(4), 4) +
    field(detail, 3) +
    field(String(post.thousands).padStart(AMOUNT_LENGTH), AMOUNT_LENGTH)
  );
}

function field(text: string, length: number): string {
  if (text.length !== length)
    throw new RangeError(`«${text}» har ikke de ${length} tegnene feltet i en KOSTRA-post skal ha`);
  return text;
}
