import { ore } from "../../amounts/ore";
import { artName } from "../../ledger/kostra/arter";
import { formOf, kontoklasseDigit, type Form } from "../../ledger/kostra/forms";
import { funksjonName } from "../../ledger/kostra/funksjoner";
import { kapittelName } from "../../ledger/kostra/kapitler";
import type { Figure } from "../../ledger/ledger";
import type { Problem } from "../../ledger/problem";
import { leftOut, unreadable, type CodeName, type RowOutcome } from "../rowOutcome";
import { RECORD_LENGTH, splitRecord, type KostraRecord } from "./record";
import { words, wordsOf, type Text } from "../../texts/words";

const ORE_PER_THOUSAND = 100_000;

/**
 * What becomes of a line of a KOSTRA file for the given year: a posting, or why it is left out. `fatal`: the file is
 * not one of 48-character records.
 */
export function readRecord(
  line: string,
  row: number,
  year: number,
  figure: Figure,
): RowOutcome | { readonly fatal: Problem } {
  if (line.trim() === "" || line === "\u001a") return leftOut("tom rad");
  if (line.includes("\t"))
    return {
      fatal: lineProblem(
        "kostra-tabulator",
        row,
        "inneholder en tabulator. En KOSTRA-fil har faste posisjoner og mellomrom. Ingen linjer er lest. Hent ut filen på nytt",
      ),
    };
  if (line.length !== RECORD_LENGTH)
    return {
      fatal: lineProblem(
        "kostra-lengde",
        row,
        words`har ${line.length} tegn, men en KOSTRA-post har ${RECORD_LENGTH}. Ingen linjer er lest. Hent ut filen på nytt uten å åpne den i et regneark eller en teksteditor`,
      ),
    };
  const record = splitRecord(line);
  if (record.year !== year)
    return {
      ...leftOut("annet år"),
      problem: lineProblem(
        "kostra-aar",
        row,
        words`gjelder ${record.year}, ikke ${year}. Linjen er ikke med. Velg filen for ${year}`,
        "warning",
      ),
    };
  const konto = kontoOf(record);
  if ("code" in konto)
    return unreadable({ ...konto, where: { row }, message: words`Linje ${row} ${wordsOf(konto.message)}` });
  if (!/^\s*-?\d+$/.test(record.thousands))
    return unreadable(
      lineProblem(
        "kostra-belop",
        row,
        words`har beløpet «${record.thousands.trim()}» (tegn 40–48), som ikke er et helt tall i 1000 kr. Linjen er ikke med. Rett filen i kilden`,
      ),
    );
  return {
    kind: "posting",
    ...konto,
    ansvar: "",
    prosjekt: "",
    amounts: [{ figure, periode: "", ore: ore(Number(record.thousands) * ORE_PER_THOUSAND) }],
  };
}

type Coded = { readonly konto: string; readonly funksjon: string; readonly names: readonly CodeName[] };

/**
 * A særbedrift's and the consolidated kontoklasser (3, 4, 5) are read as the kommunekasse's (1, 0, 2): the same
 * tables fit all of them.
 */
function kontoOf(record: KostraRecord): Coded | Problem {
  const form = formOf(record.skjema);
  if (form === null)
    return {
      code: "kostra-skjema",
      severity: "error",
      message: words`er skjema ${record.skjema}, som ikke er regnskapet til en kommune, en fylkeskommune eller en særbedrift. Linjen er ikke med. Bruk skjema 0A og 0B (0C og 0D for fylket), 0I og 0J for en særbedrift, eller 0M og 0N for det konsoliderte regnskapet.`,
    };
  return form.content === "bevilgning" ? bevilgningOf(record, form) : balanseOf(record, form);
}

function bevilgningOf(
  { skjema, kontoklasse, funksjonOrKapittel: funksjon, artOrSektor: art }: KostraRecord,
  { enhet }: Form,
): Coded | Problem {
  const [drift, investering] = [kontoklasseDigit(enhet, "drift"), kontoklasseDigit(enhet, "investering")];
  if (kontoklasse !== drift && kontoklasse !== investering)
    return wrongCode(
      words`har kontoklasse «${kontoklasse}» i skjema ${skjema}, der bare ${drift} (drift) og ${investering} (investering) hører hjemme`,
    );
  if (!/^\d{3,4}$/.test(funksjon) || !/^\d{3}$/.test(art))
    return wrongCode(words`har funksjon «${funksjon}» og art «${art}» (tegn 33–39), som ikke kan leses`);
  const konto = kontoklasseDigit("kasse", kontoklasse === drift ? "drift" : "investering") + art;
  return {
    konto,
    funksjon,
    names: named([
      ["konto", konto, artName(art)],
      ["funksjon", funksjon, funksjonName(funksjon)],
    ]),
  };
}

function balanseOf(
  { skjema, kontoklasse, funksjonOrKapittel: kapittel, artOrSektor }: KostraRecord,
  { enhet }: Form,
): Coded | Problem {
  const balanse = kontoklasseDigit(enhet, "balanse");
  // Quarterly balances of a kasse may also have Z, z and ~.
  if (kontoklasse !== balanse && !(enhet === "kasse" && /^[Zz~]$/.test(kontoklasse)))
    return wrongCode(
      words`har kontoklasse «${kontoklasse}» i skjema ${skjema}, der bare ${balanse} (balanse) hører hjemme`,
    );
  const sektor = artOrSektor === "" ? "000" : artOrSektor;
  if (!/^\d{2,4}$/.test(kapittel) || !/^\d{3}$/.test(sektor))
    return wrongCode(words`har kapittel «${kapittel}» og sektor «${artOrSektor}» (tegn 33–39), som ikke kan leses`);
  const konto = `${kontoklasseDigit("kasse", "balanse")}${kapittel}${sektor}`;
  return { konto, funksjon: "", names: named([["konto", konto, kapittelName(kapittel)]]) };
}

function named(names: readonly (readonly [CodeName["dimension"], string, string | null])[]): readonly CodeName[] {
  return names.flatMap(([dimension, code, name]) => (name === null ? [] : [{ dimension, code, name }]));
}

function wrongCode(message: Text): Problem {
  return {
    code: "kostra-kode",
    severity: "error",
    message: words`${wordsOf(message)}. Linjen er ikke med. Rett filen i kilden.`,
  };
}

function lineProblem(code: string, row: number, what: Text, severity: Problem["severity"] = "error"): Problem {
  return { code, severity, message: words`Linje ${row} ${wordsOf(what)}.`, where: { row } };
}
