import { ore } from "../../amounts/ore";
import { artName } from "../../kostra/arter";
import { funksjonName } from "../../kostra/funksjoner";
import { kapittelName } from "../../kostra/kapitler";
import type { Figure } from "../../ledger/ledger";
import type { Problem } from "../../ledger/problem";
import { leftOut, unreadable, type CodeName, type RowOutcome } from "../rowOutcome";
import { RECORD_LENGTH, splitRecord, type KostraRecord } from "./record";

const ORE_PER_THOUSAND = 100_000;

/** Forms of the kommunekasse (0A, 0B) and the fylkeskasse (0C, 0D). The others are other units' accounts, or consolidated. */
const BEVILGNING: ReadonlySet<string> = new Set(["0A", "0C"]);
const BALANSE: ReadonlySet<string> = new Set(["0B", "0D"]);

/** What becomes of a line of a KOSTRA file for the given year: a posting, or why it is left out. `fatal`: the file is not one of 48-character records. */
export function readRecord(line: string, row: number, year: number, figure: Figure): RowOutcome | { readonly fatal: Problem } {
  if (line.trim() === "" || line === "\u001a") return leftOut("tom rad");
  if (line.includes("\t")) return { fatal: lineProblem("kostra-tabulator", row, "inneholder en tabulator. En KOSTRA-fil har faste posisjoner og mellomrom. Ingen linjer er lest. Hent ut filen på nytt") };
  if (line.length !== RECORD_LENGTH) return { fatal: lineProblem("kostra-lengde", row, `har ${line.length} tegn, men en KOSTRA-post har ${RECORD_LENGTH}. Ingen linjer er lest. Hent ut filen på nytt uten å åpne den i et regneark eller en teksteditor`) };
  const record = splitRecord(line);
  if (record.year !== year) return { ...leftOut("annet år"), problem: lineProblem("kostra-aar", row, `gjelder ${record.year}, ikke ${year}. Linjen er ikke med. Velg filen for ${year}`, "warning") };
  const konto = kontoOf(record);
  if ("code" in konto) return unreadable({ ...konto, where: { row }, message: `Linje ${row} ${konto.message}` });
  if (!/^\s*-?\d+$/.test(record.thousands)) return unreadable(lineProblem("kostra-belop", row, `har beløpet «${record.thousands.trim()}» (tegn 40–48), som ikke er et helt tall i 1000 kr. Linjen er ikke med. Rett filen i kilden`));
  return { kind: "posting", ...konto, ansvar: "", prosjekt: "", amounts: [{ figure, periode: "", ore: ore(Number(record.thousands) * ORE_PER_THOUSAND) }] };
}

type Coded = { readonly konto: string; readonly funksjon: string; readonly names: readonly CodeName[] };

function kontoOf(record: KostraRecord): Coded | Problem {
  const { skjema, kontoklasse, funksjonOrKapittel: code, artOrSektor } = record;
  if (BEVILGNING.has(skjema)) {
    if (kontoklasse !== "0" && kontoklasse !== "1") return wrongCode(`har kontoklasse «${kontoklasse}» i skjema ${skjema}, der bare 1 (drift) og 0 (investering) hører hjemme`);
    if (!/^\d{3,4}$/.test(code) || !/^\d{3}$/.test(artOrSektor)) return wrongCode(`har funksjon «${code}» og art «${artOrSektor}» (tegn 33–39), som ikke kan leses`);
    const konto = kontoklasse + artOrSektor;
    return { konto, funksjon: code, names: named([["konto", konto, artName(artOrSektor)], ["funksjon", code, funksjonName(code)]]) };
  }
  if (!BALANSE.has(skjema)) return { code: "kostra-skjema", severity: "error", message: `er skjema ${skjema}, som ikke er kommunekassens eller fylkeskassens regnskap. Linjen er ikke med. Bruk skjema 0A og 0B (0C og 0D for fylket).` };
  if (!/^[2Zz~]$/.test(kontoklasse)) return wrongCode(`har kontoklasse «${kontoklasse}» i skjema ${skjema}, der bare 2 (balanse) hører hjemme`);
  const sektor = artOrSektor === "" ? "000" : artOrSektor;
  if (!/^\d{2,4}$/.test(code) || !/^\d{3}$/.test(sektor)) return wrongCode(`har kapittel «${code}» og sektor «${artOrSektor}» (tegn 33–39), som ikke kan leses`);
  return { konto: `2${code}${sektor}`, funksjon: "", names: named([["konto", `2${code}${sektor}`, kapittelName(code)]]) };
}

function named(names: readonly (readonly [CodeName["dimension"], string, string | null])[]): readonly CodeName[] {
  return names.flatMap(([dimension, code, name]) => (name === null ? [] : [{ dimension, code, name }]));
}

function wrongCode(message: string): Problem {
  return { code: "kostra-kode", severity: "error", message: `${message}. Linjen er ikke med. Rett filen i kilden.` };
}

function lineProblem(code: string, row: number, what: string, severity: Problem["severity"] = "error"): Problem {
  return { code, severity, message: `Linje ${row} ${what}.`, where: { row } };
}
