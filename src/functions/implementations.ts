import type { Unit } from "../amounts/printAmount";
import { perCell, type Implementation } from "./arguments/perCell";
import { readAmount } from "./arguments/readAmount";
import { readRate } from "./arguments/readRate";
import { schedule } from "./arguments/schedule";
import { avvik, type Retning } from "../table/fn/avvik";
import { avvikPct, type Nullbudsjett } from "../table/fn/avvikPct";
import { dispfondPct } from "../table/fn/dispfondPct";
import { forbrukPct } from "../table/fn/forbrukPct";
import { gjeldsgrad } from "../table/fn/gjeldsgrad";
import { ndrPct } from "../table/fn/ndrPct";
import { prognose, type Metode } from "../table/fn/kommunePrognose";
import type { FunctionId } from "./functionId";
import { avvikTekst } from "./core/avvikTekst";
import { IN_ORE } from "./inOre";
import { cellError, type CellError, isCellError } from "../table/fn/cell";
import { readCell } from "./arguments/readCell";
import { asBlock, isSingle, shapeOf, type Block } from "./arguments/align";
import type { Ratio } from "../amounts/ratio";
import { quotient } from "../table/fn/quotient";

const readRetning = choice<Retning>({ "1": 1, "-1": -1, "budsjett-regnskap": 1, "regnskap-budsjett": -1 }, 1);
const readNullbudsjett = choice<Nullbudsjett>(
  { blank: "blank", "0": "zero", null: "zero", na: "na", "i/t": "na" },
  "blank",
);
const readEnhet = choice<Unit>(
  { mill: "mill", "mill.": "mill", tusen: "tusen", "1000": "tusen", kroner: "kroner", kr: "kroner" },
  "mill",
);
const readMetode = choice<Metode>(
  {
    "1": "budsjett",
    "2": "takt",
    "3": "profil",
    "4": "rest",
    budsjett: "budsjett",
    takt: "takt",
    profil: "profil",
    rest: "rest",
  },
  "budsjett",
);

const gjeldsgradPerCell = perCell([readAmount, readAmount, readAmounts], gjeldsgrad);

/**
 * How each function reads its arguments and what it calculates; the order of readers is the order of the catalogue's
 * parameters.
 */
export const IMPLEMENTATIONS: Readonly<Record<FunctionId, Implementation>> = {
  AVVIK: perCell([readAmount, readAmount, readRetning], avvik, IN_ORE.AVVIK),
  AVVIK_PCT: perCell([readAmount, readAmount, readNullbudsjett, readRetning], avvikPct, IN_ORE.AVVIK_PCT),
  FORBRUK_PCT: perCell([readAmount, readAmount], forbrukPct, IN_ORE.FORBRUK_PCT),
  GJELDSGRAD: ([gjeld, inntekter, fratrekk], names) =>
    gjeldsgradPerCell([gjeld, inntekter, gather(fratrekk, [gjeld, inntekter])], names),
  DISPFOND_PCT: perCell([readAmount, readAmount], dispfondPct, IN_ORE.DISPFOND_PCT),
  NDR_PCT: perCell([readAmount, readAmount], ndrPct, IN_ORE.NDR_PCT),
  PREMIEAVVIK: perCell([readAmount, readAmount, readAmount, readRate], premieavvik),
  PREMIEAVVIK_AMORTISERING: schedule,
  MINIMUMSAVDRAG: perCell([readAmount, readAmount, readAmount], minimumsavdrag),
  NETTO_LANEGJELD: perCell([readAmount, readAmount, readAmount, readAmount], nettoLanegjeld),
  ARBEIDSKAPITAL: perCell([readAmount, readAmount, readAmount], arbeidskapital),
  AVVIK_TEKST: perCell([readAmount, readEnhet], avvikTekst),
  PROGNOSE: perCell([readAmount, readAmount, readAmount, readMetode, readOptionalAmount, readOptionalAmount], prognose),
};

const DASHES = /[\u2212\u2013\u2014]/g;

/**
 * A reader of one of a few named choices, whatever the case, spaces and kind of dash; anything else gives #VALUE! with
 * the choices.
 * Blank is the first choice, and so is 0 unless "0" is a choice of its own: an empty cell arrives as 0 in some versions
 * of Excel.
 */
function choice<T extends string | number>(
  choices: Readonly<Record<string, T>>,
  first: T,
): (cell: unknown, argument: string) => T | CellError {
  return (cell, argument) => {
    const content = readCell(cell, argument);
    if (content.kind === "error") return content.error;
    const key = content.kind === "blank" ? "" : content.kind === "number" ? String(content.value) : plain(content.text);
    if (Object.hasOwn(choices, key)) return choices[key] as T;
    if (key === "" || key === "0") return first;
    const known = Object.keys(choices)
      .map((name) => `«${name}»`)
      .join(", ");
    return cellError("#VALUE!", `Argumentet «${argument}» kan ikke være «${key}». Velg ${known}`);
  };
}

function plain(text: string): string {
  return text
    .toLowerCase()
    .replace(DASHES, "-")
    .replace(/[\s\u00a0\u202f]/g, "");
}

/**
 * A block of lists, so that items to be added together need not have the shape of the other arguments:
 * against single figures the whole range is one list; against one row of figures each column is a list, against one
 * column each row.
 * A range that fits neither way is returned as it came, and `align` says what is wrong with it.
 */
function gather(items: unknown, others: readonly unknown[]): Block {
  const block = asBlock(items);
  const leader = others.map((other) => shapeOf(asBlock(other))).find((shape) => !isSingle(shape)) ?? {
    rows: 1,
    columns: 1,
  };
  const own = shapeOf(block);
  const fits = (mine: number, theirs: number) => mine === theirs || theirs === 1;
  if (isSingle(own) || !fits(own.rows, leader.rows) || !fits(own.columns, leader.columns)) return block;
  return Array.from({ length: leader.rows }, (_, row) =>
    Array.from({ length: leader.columns }, (_, column) => {
      const rows = leader.rows === 1 ? block : block.slice(row, row + 1);
      return rows.flatMap((cells) => (leader.columns === 1 ? cells : [cells[column]]));
    }),
  );
}

/**
 * The exact amounts of a cell, or of a list of cells gathered for one result; the first error in it when there is one.
 */
function readAmounts(cells: unknown, argument: string): readonly Ratio[] | CellError {
  const amounts: Ratio[] = [];
  for (const cell of Array.isArray(cells) ? (cells as readonly unknown[]) : [cells]) {
    const amount = readAmount(cell, argument);
    if (isCellError(amount)) return amount;
    amounts.push(amount);
  }
  return amounts;
}

/**
 * The exact amount in a cell as `readAmount` reads it, but null when it is blank: for arguments where a missing figure
 * is not 0.
 */
function readOptionalAmount(cell: unknown, argument: string): Ratio | null | CellError {
  return readCell(cell, argument).kind === "blank" ? null : readAmount(cell, argument);
}

/**
 * omløpsmidler − |kortsiktig gjeld| − premieavvik, exact, in the unit of the arguments. Debt in either sign.
 * Premieavvik is the net of kapittel 19 and 39 in ledger sign (+ is a claim); given, the result is without premieavvik.
 * Source: SSB KOSTRA arbeidskapital (kapittel 10–19 less 31–39) and arbeidskapital ekskl. premieavvik (KG114).
 */
function arbeidskapital(omlopsmidler: Ratio, kortsiktigGjeld: Ratio, premieavvik: Ratio): Ratio {
  return omlopsmidler.minus(kortsiktigGjeld.abs()).minus(premieavvik);
}

/**
 * |avskrivninger| × |lånegjeld| / |bokført verdi|, in the unit of the arguments, unrounded; either sign may be given.
 * Avskrivninger of the year; lånegjeld (without loans for videreutlån) and bokført verdi of depreciable assets at 1
 * January.
 * Errors: #DIV/0! when bokført verdi is 0 or blank.
 * Source: kommuneloven § 14-18 første ledd.
 */
function minimumsavdrag(avskrivninger: Ratio, laanegjeld: Ratio, bokfortVerdi: Ratio): Ratio | CellError {
  return quotient(avskrivninger.abs().times(laanegjeld.abs()), bokfortVerdi.abs(), "bokfort_verdi");
}

/**
 * |langsiktig gjeld| − |pensjonsforpliktelse| − |utlån| − |ubrukte lånemidler|, exact, in the unit of the arguments;
 * either sign may be given.
 * Source: SSB KOSTRA netto lånegjeld (KG16): kapittel 40–47 without 40, less 22 and memoriakonto 9100.
 */
function nettoLanegjeld(
  langsiktigGjeld: Ratio,
  pensjonsforpliktelse: Ratio,
  utlaan: Ratio,
  ubrukteLaanemidler: Ratio,
): Ratio {
  return langsiktigGjeld.abs().minus(pensjonsforpliktelse.abs()).minus(utlaan.abs()).minus(ubrukteLaanemidler.abs());
}

/**
 * premie − (netto pensjonskostnad + administrasjon), times 1 + rate of arbeidsgiveravgift; unrounded, in the unit of
 * the arguments.
 * + is income in the year and a claim (kapittel 19), − is cost and debt (kapittel 39). Costs are given as positive
 * figures.
 * Source: budsjett- og regnskapsforskriften §§ 3-5 and 3-6; administration is part of both sides in the note on
 * pensjon.
 */
function premieavvik(premie: Ratio, nettoPensjonskostnad: Ratio, administrasjon: Ratio, agaSats: Ratio): Ratio {
  return premie.minus(nettoPensjonskostnad).minus(administrasjon).times(agaSats.plus(1));
}
