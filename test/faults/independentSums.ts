import type { Book, Figure, Posting } from "../mutate/book";

const CODES = ["Konto", "Ansvar", "Funksjon", "Prosjekt", "Periode"] as const;
const NAMES = new Set(["Konto(T)", "Ansvar(T)", "Funksjon(T)", "Prosjekt(T)"]);
const FIGURES: Readonly<Record<string, Figure>> = { Beløp: "regnskap", Regnskap: "regnskap", "Rev. budsjett": "revidertBudsjett", "Oppr. budsjett": "opprinneligBudsjett", "Regnskap i fjor": "regnskapIFjor" };
const AMOUNT = /^-?\d{1,9},\d{2}$/;

/** What a plain CSV file means to a reader that shares no code with the product's; null where anything in it could be read in two ways. */
export function independentSums(bytes: Uint8Array): Book | null {
  const text = decoded(bytes);
  if (text === null || /["\0-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f]/.test(text)) return null;
  const [header = [], ...rows] = text.split(/\r?\n/).filter((line) => line !== "").map((line) => line.split(";"));
  const isKnown = header.every((title) => NAMES.has(title) || CODES.some((code) => code === title) || FIGURES[title] !== undefined);
  if (!isKnown || new Set(header).size !== header.length || !header.includes("Konto")) return null;
  const postings = rows.map((fields) => postingsOf(header, fields));
  if (postings.some((each) => each === null)) return null;
  const truths = postings as readonly (readonly Posting[])[];
  return { free: [], files: [{ sheets: [{ rows: truths.map((truth) => ({ cells: [], truth })) }] }] } as unknown as Book;
}

function decoded(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

/** Null where a field is not plainly a code of its kind, or an amount. */
function postingsOf(header: readonly string[], fields: readonly string[]): readonly Posting[] | null {
  const field = (name: (typeof CODES)[number]): string => fields[header.indexOf(name)] ?? "";
  const [konto, ansvar, funksjon, prosjekt, periode] = CODES.map(field) as [string, string, string, string, string];
  const isPlain = fields.length === header.length && /^(?:[01]\d{4}|2\d{5})$/.test(konto) && /^(?:[1-9]\d{3})?$/.test(ansvar) && /^(?:[1-9]\d{2})?$/.test(funksjon) && /^\d*$/.test(prosjekt) && (!header.includes("Periode") || /^2024(?:0\d|1[0-2])$/.test(periode));
  const amounts = header.flatMap((title, at) => (FIGURES[title] ? [{ figure: FIGURES[title], text: fields[at] ?? "" }] : []));
  if (!isPlain || amounts.some(({ text }) => !AMOUNT.test(text))) return null;
  return amounts.map(({ figure, text }) => ({ konto, ansvar, funksjon, prosjekt, periode, figure, ore: Number(text.replace(",", "")) }));
}
