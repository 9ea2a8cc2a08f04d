import type { Book, Posting } from "../mutate/book";

/** Skjema, year, no quarter, region; kontoklasse, funksjon and art, or kapittel and sektor; 1000 kr in nine places. */
const BEVILGNING = /^0A2024 (\d{6}) {18}([01])(\d{3}) (\d{3})( *-?\d+)$/;
const BALANSE = /^0B2024 (\d{6}) {18}2(\d{2,4} {0,2})(\d{3})( *-?\d+)$/;
const LENGTH = 48;

/** What a plain KOSTRA file of a kommunekasse's year means to a reader that shares no code with the product's; null where anything in it could be read in two ways. */
export function independentKostra(bytes: Uint8Array): Book | null {
  const text = String.fromCharCode(...bytes);
  if (/[^\x20-\x7e\r\n]/.test(text)) return null;
  const lines = text.split(/\r?\n/).filter((line) => line !== "");
  const read = lines.map(lineOf);
  if (read.length === 0 || read.some((line) => line === null)) return null;
  const known = read as readonly NonNullable<ReturnType<typeof lineOf>>[];
  if (new Set(known.map(({ region }) => region)).size > 1) return null;
  return {
    free: [],
    files: [{ sheets: [{ rows: known.map(({ posting }) => ({ cells: [], truth: [posting] })) }] }],
  } as unknown as Book;
}

function lineOf(line: string): { readonly region: string; readonly posting: Posting } | null {
  if (line.length !== LENGTH) return null;
  const [, region = "", klasse = "", funksjon = "", art = "", amount = ""] = BEVILGNING.exec(line) ?? [];
  if (region !== "") return { region, posting: postingOf(`${klasse}${art}`, funksjon, amount) };
  const [, owner = "", kapittel = "", sektor = "", saldo = ""] = BALANSE.exec(line) ?? [];
  return owner === "" || kapittel.length !== 4
    ? null
    : { region: owner, posting: postingOf(`2${kapittel.trim()}${sektor}`, "", saldo) };
}

const postingOf = (konto: string, funksjon: string, thousands: string): Posting => ({
  konto,
  ansvar: "",
  funksjon,
  prosjekt: "",
  periode: "",
  figure: "regnskap",
  ore: Number(thousands) * 100_000,
});
