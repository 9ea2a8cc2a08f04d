import { printKroner } from "../../../amounts/printAmount";
import { sumOre, type Ore } from "../../../amounts/ore";
import type { Problem } from "../../../ledger/problem";
import { oreIn, type Listing } from "../../../source/lists/listing";
import type { Grunnlag } from "../../../ledger/grunnlag/grunnlag";
import type { ReportFigure } from "../../../ledger/grunnlag/reportFigure";
import type { Side } from "./definitions";
import type { Prosjekt } from "./prosjekterOf";
import { inRow, words, wordsOf, type Text, type Words } from "../../../texts/words";

interface ProblemBasis {
  readonly side: Side;
  readonly grunnlag: Grunnlag;
  readonly listing: Listing;
  readonly year: number;
  readonly isPeriod: boolean;
}

/** Where the list and the ledger do not tell the same of the prosjekter. */
export function investeringProblems(prosjekter: readonly Prosjekt[], basis: ProblemBasis): readonly Problem[] {
  const { listing, side } = basis;
  const others = prosjekter.filter(
    ({ listed, amounts }) =>
      listed === null &&
      amounts.some((amount, f) => amount !== 0 && !OF_LAST_YEAR.has(basis.grunnlag.figures[f] as ReportFigure)),
  );
  const known = prosjekter.some(({ listed, postings }) => listed !== null && postings.length > 0);
  const wrongSign = side.shows === "credit" ? listing.rows.filter((row) => oreIn(row, side.list.ramme) > 0) : [];
  return [
    ...wrongSign.map((row): Problem => ({
      code: "liste-fortegn",
      severity: "warning",
      message: words`Rad ${row.row}: inntektsrammen ${printKroner(oreIn(row, side.list.ramme))} står med pluss. Inntekter står med minus i listen, som i regnskapet. Rett fortegnet.`,
      where: { file: listing.name, row: row.row, table: side.definition.id },
    })),
    ...(others.length === 0 ? [] : [known ? notListed(others, basis) : withoutProsjekt(others, basis)]),
    // Where no prosjekt is found at all, every figure differs for one reason, which is told.
    ...(others.length > 0 && !known ? [] : COMPARED.flatMap((figure) => differences(figure, prosjekter, basis))),
  ];
}

const OF_LAST_YEAR: ReadonlySet<ReportFigure> = new Set<ReportFigure>(["regnskapIFjor", "iFjorHittil"]);
/** Named in a message; the others are counted. */
const MOST = 5;
const COMPARED = ["revidertBudsjett", "regnskap"] as const;
const WORDS = { revidertBudsjett: "revidert budsjett", regnskap: "regnskap" } as const;

const titled = ({ code, name }: Prosjekt): Text =>
  code === "" ? wordsOf("føringer uten prosjekt") : code === name ? code : `${code} ${name}`;

function listed<T>(all: readonly T[], textOf: (one: T) => Text): Words {
  const shown = inRow(all.slice(0, MOST).map(textOf), "; ");
  return all.length > MOST ? words`${shown}; og ${all.length - MOST} til` : shown;
}

const amountOf = ({ amounts }: Prosjekt, { figures }: Grunnlag, figure: (typeof COMPARED)[number]): Ore =>
  amounts[figures.indexOf(figure)] ?? (0 as Ore);

function notListed(others: readonly Prosjekt[], { side, grunnlag, listing }: ProblemBasis): Problem {
  const figure = grunnlag.figures.includes("regnskap") ? "regnskap" : "revidertBudsjett";
  const bySize = [...others].sort(
    (a, b) => Math.abs(amountOf(b, grunnlag, figure)) - Math.abs(amountOf(a, grunnlag, figure)),
  );
  const told = listed(bySize, (each) => {
    const amount = printKroner(amountOf(each, grunnlag, figure));
    return words`${titled(each)} (${wordsOf(WORDS[figure])} ${amount})`;
  });
  return {
    code: "prosjekt-utenfor-liste",
    severity: "warning",
    message:
      side.words.kind === "utgifter"
        ? words`Utgifter i investering som ikke står i «${listing.name}»: ${told}. De er tatt med uten ramme og tidligere år. Legg dem til i listen, eller rett prosjektet på føringene.`
        : words`Inntekter i investering som ikke står i «${listing.name}»: ${told}. De er tatt med uten ramme og tidligere år. Legg dem til i listen, eller rett prosjektet på føringene.`,
    where: { file: listing.name, table: side.definition.id },
  };
}

function withoutProsjekt(others: readonly Prosjekt[], { side, grunnlag, listing }: ProblemBasis): Problem {
  return {
    code: "regnskap-uten-prosjekt",
    severity: "warning",
    message: words`Ingen av prosjektene i «${listing.name}» finnes i regnskapet: ${wordsOf(side.words.kind)} på ${printKroner(sumOre(others.map((each) => amountOf(each, grunnlag, "regnskap"))))} står på ${listed(others, titled)}. Legg ved et uttrekk med prosjekt, eller rett prosjektnumrene i listen.`,
    where: { file: listing.name, table: side.definition.id },
  };
}

/** In a report of a period the list's accounts are of a day it does not say, and are not compared. */
function differences(
  figure: (typeof COMPARED)[number],
  prosjekter: readonly Prosjekt[],
  { side, grunnlag, listing, year, isPeriod }: ProblemBasis,
): readonly Problem[] {
  if (!grunnlag.figures.includes(figure) || (isPeriod && figure === "regnskap")) return [];
  const found = prosjekter.flatMap((prosjekt) => {
    const rows = (prosjekt.listed ?? []).filter(({ values }) => values[side.list[figure]]?.kind === "amount");
    const [own, ledger] = [
      sumOre(rows.map((row) => oreIn(row, side.list[figure]))),
      amountOf(prosjekt, grunnlag, figure),
    ];
    return rows.length > 0 && own !== ledger ? [{ prosjekt, own, ledger, row: rows[0]?.row ?? 0 }] : [];
  });
  const [first] = found.sort((a, b) => Math.abs(b.own - b.ledger) - Math.abs(a.own - a.ledger));
  if (!first) return [];
  const told = listed(
    found,
    ({ prosjekt, own, ledger }) =>
      words`${titled(prosjekt)} har ${printKroner(own)} i listen og ${printKroner(ledger)} i kilden, differanse ${printKroner(own - ledger)}`,
  );
  return [
    {
      code: "liste-avviker-fra-regnskap",
      severity: "warning",
      message: words`«${listing.name}» har andre tall for ${wordsOf(WORDS[figure])} ${year} (${wordsOf(side.words.kind)}) enn regnskapssystemet: ${told}. Tabellen viser kildens tall. Rett listen, eller finn føringen som mangler.`,
      where: { file: listing.name, row: first.row, table: side.definition.id },
    },
  ];
}
