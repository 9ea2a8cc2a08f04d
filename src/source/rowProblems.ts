import type { Problem } from "../ledger/problem";
import { brief, textOf, type Cell } from "./cells/cell";
import type { AmountColumn, RowPlan } from "./rowPlan";
import type { Recognition } from "./source";
import { wrongYears } from "./wrongYears";
import { words, wordsOf, type Text } from "../texts/words";

const where = (row: number, column?: string) => (column === undefined ? { row } : { row, column });

/** The amount in a cell cannot be read with certainty. */
export function unreadableAmount(row: number, column: AmountColumn, cell: Cell | undefined): Problem {
  const text = textOf(cell);
  const decimals = typeof cell === "number" ? Number.isFinite(cell) : /\d[.,]\d{3,}\D*$/.test(text);
  const what = decimals ? "har flere enn to desimaler, eller kan leses på to måter" : "kan ikke leses som et beløp";
  return {
    code: "belop-uleselig",
    severity: "error",
    message: words`Rad ${row}, kolonne «${brief(column.header)}»: «${brief(text)}» ${wordsOf(what)}. Raden er ikke med. Rett beløpet i kilden, eller velg riktig kolonne og desimaltegn.`,
    where: where(row, column.header),
  };
}

/** A cumulative column is blank after one that is not: zero, or a month not yet closed? */
export function brokenCumulative(row: number, column: AmountColumn): Problem {
  return {
    code: "kumulativ-tom",
    severity: "error",
    message: words`Rad ${row}, kolonne «${brief(column.header)}»: tom celle etter et akkumulert beløp, så periodens eget beløp kan ikke regnes ut. Raden er ikke med. Fyll inn cellen, eller sett kolonner for måneder som ikke er avsluttet, til «ikke i bruk».`,
    where: where(row, column.header),
  };
}

/** A row has an amount but no account that can be read. */
export function unexplainedRow(row: number, header: string, konto: string, amount: string): Problem {
  const doubt = /^\d+$/.test(konto) ? "er for kort, eller har mistet en innledende null" : "kan ikke leses som konto";
  const what = konto === "" ? wordsOf("konto mangler") : words`«${brief(konto)}» ${wordsOf(doubt)}`;
  return {
    code: konto === "" ? "konto-mangler" : "konto-uleselig",
    severity: "error",
    message: words`Rad ${row}, kolonne «${brief(header)}»: ${what} (beløp ${brief(amount)}). Raden er ikke med. Rett kontoen i kilden, eller fjern raden hvis den er en sum.`,
    where: where(row, header),
  };
}

/** The row's period is in another year. */
export function otherYear(row: number, header: string, text: string, year: number): Problem {
  return {
    code: "annet-aar",
    severity: "warning",
    message: words`Rad ${row}, kolonne «${brief(header)}»: «${brief(text)}» er utenfor ${year}. Raden er ikke med.`,
    where: where(row, header),
  };
}

export function unreadablePeriode(row: number, header: string, text: string): Problem {
  return {
    code: "periode-uleselig",
    severity: "error",
    message: words`Rad ${row}, kolonne «${brief(header)}»: «${brief(text)}» kan ikke leses som periode. Raden er ikke med. Skriv perioden som 202401, 2024-01 eller 1.`,
    where: where(row, header),
  };
}

export function blankPeriode(row: number, header: string): Problem {
  return {
    code: "periode-mangler",
    severity: "warning",
    message: words`Rad ${row}, kolonne «${brief(header)}»: perioden er tom. Beløpet er med i året, men ikke i noen periode.`,
    where: where(row, header),
  };
}

/** More filled cells than the header row has columns: a separator inside a text has moved the cells. */
export function tooManyCells(row: number, cells: number, width: number): Problem {
  return {
    code: "for-mange-felt",
    severity: "error",
    message: words`Rad ${row}: ${cells} felt, men overskriften har ${width}. Trolig står skilletegnet inne i en tekst uten anførselstegn. Raden er ikke med. Rett raden i kilden.`,
    where: where(row),
  };
}

/**
 * A row of a CSV file with fewer fields than the header: one is missing, or a line break inside a text has parted the
 * row.
 */
export function tooFewCells(row: number, cells: number, width: number): Problem {
  return {
    code: "for-faa-felt",
    severity: "error",
    message: words`Rad ${row}: ${cells} felt, men overskriften har ${width}. Trolig mangler et felt, eller et linjeskift inne i en tekst uten anførselstegn har delt raden i to. Raden er ikke med. Rett raden i kilden.`,
    where: where(row),
  };
}

/** A row whose cells stand in other columns than the headers say. */
export function shiftedRow(row: number, text: string, header: string): Problem {
  return {
    code: "rad-forskjovet",
    severity: "error",
    message: words`Rad ${row}: «${brief(text)}» står i kolonnen «${brief(header)}», der det ikke hører hjemme: cellene i raden er trolig forskjøvet. Raden er ikke med. Rett raden i kilden.`,
    where: where(row, header),
  };
}

/**
 * A code that is written once a group is blank, and no row above in the group has it: the file begins in the middle
 * of one.
 */
export function codeNotAbove(row: number, header: string): Problem {
  return {
    code: "kode-mangler-over",
    severity: "error",
    message: words`Rad ${row}, kolonne «${brief(header)}»: cellen er tom, og ingen rad over den i gruppen har koden som skal gjentas. Raden er ikke med. Trolig er filen delt midt i en gruppe, eller radene er sortert om: skriv koden i raden, eller hent ut rapporten på nytt med koden i alle rader.`,
    where: where(row, header),
  };
}

/** A posting above the row that was taken for the headers. */
export function postingAboveHeader(row: number, konto: string): Problem {
  return {
    code: "foring-over-overskriften",
    severity: "error",
    message: words`Rad ${row}: konto ${konto} med beløp står over raden som er lest som overskrifter. Raden er ikke med. Trolig mangler overskriftene øverst: hent ut rapporten på nytt, eller slett radene over overskriftene.`,
    where: where(row),
  };
}

/** A row of headers below the first that has them in another order, or others. */
export function otherHeader(row: number): Problem {
  return {
    code: "overskrift-ny",
    severity: "error",
    message: words`Rad ${row}: en ny rad med overskrifter, i en annen rekkefølge enn øverst. Radene under den er lest etter de øverste overskriftene. Del filen i to, eller hent ut rapporten på nytt.`,
    where: where(row),
  };
}

/** A cell that says which rows count, or how, says something else. */
export function unreadableValue(row: number, header: string, text: string, wanted: Text): Problem {
  return {
    code: "verdi-ukjent",
    severity: "error",
    message: words`Rad ${row}, kolonne «${brief(header)}»: «${brief(text)}» er ikke ${wordsOf(wanted)}. Raden er ikke med. Rett cellen i kilden, eller velg noe annet for kolonnen.`,
    where: where(row, header),
  };
}

/** A row that calls itself a total and is not the sum of the rows it stands among. */
export function unprovedTotal(row: number, label: string, own: string, above: string): Problem {
  return {
    code: "sum-uten-bevis",
    severity: "error",
    message: words`Rad ${row}: «${label}» ser ut som en sum (${own}), men er ikke summen av radene den står ved (radene over gir ${above}). Raden er ikke med. Er den en føring, gi den konto; er den en sum, mangler det rader, eller summen er feil.`,
    where: where(row),
  };
}

/** A field opens with a quote that nothing closes: the quote is taken as text. */
export function strayQuote(row: number): Problem {
  return {
    code: "anforselstegn-apent",
    severity: "warning",
    message: words`Rad ${row}: et felt begynner med anførselstegn som ikke lukkes i samme rad. Tegnet er lest som tekst. Kontroller raden.`,
    where: where(row),
  };
}

/** What is wrong with the columns themselves, once a file. */
export function columnProblems(recognition: Recognition, plan: RowPlan, year: number): readonly Problem[] {
  const problems: Problem[] = plan.otherYears.map((header) => ({
    code: "kolonne-annet-aar",
    severity: "warning",
    message: words`Kolonne «${brief(header)}» gjelder et annet år og er ikke lest.`,
    where: { column: header },
  }));
  const [other] = recognition.columns.filter(
    ({ header, role }) => role.kind === "amount" && role.figure === "regnskap" && plan.otherYears.includes(header),
  );
  if (other && !plan.amounts.some(({ figure }) => figure === "regnskap"))
    problems.push({
      code: "kolonne-feil-aar",
      severity: "error",
      message: words`Kolonne «${brief(other.header)}» er regnskapet for et annet år, og ingen kolonne er regnskapet for ${year}. Velg riktig år, riktig fil eller riktig kolonne.`,
      where: { column: other.header },
    });
  if (Object.keys(plan.konto).length === 0)
    problems.push({
      code: "kontokolonne-mangler",
      severity: "error",
      message: "Ingen kolonne er konto. Velg hvilken kolonne kontoen står i.",
    });
  if (plan.amounts.length === 0)
    problems.push({
      code: "belopskolonne-mangler",
      severity: "error",
      message: "Ingen kolonne er beløp. Velg hvilken kolonne beløpet står i.",
    });
  return [...recognition.problems, ...problems, ...wrongYears(recognition, year)];
}
