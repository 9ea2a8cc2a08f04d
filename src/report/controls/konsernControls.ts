import type { Control, Term } from "../../law/controls/control";
import { exact, minus } from "../../law/controls/terms";
import { ELIMINERING, type Ledger } from "../../ledger/ledger";
import type { Criterion, Grunnlag } from "../../ledger/grunnlag/grunnlag";
import { INTERNPOST, KONTOKLASSE, lineColumn, REGNSKAPSENHET } from "../../ledger/grunnlag/keyColumns";
import { partsOf } from "../../table/formula";
import type { Statement } from "../tables/statement";
import type { Elimineringsregel } from "../../ledger/units/elimineringsregel";
import { listed, within, words, wordsOf, type Words } from "../../texts/words";
import { internpost } from "../../ledger/units/internposter";
import { presentInternposter, unitNames } from "../tables/units/unitColumns";

const keys = (...where: readonly Criterion[]): Term => ({ kind: "keys", where });
const REGULATION = "Forskriften § 10-1; KRS 14";
const FIGURES = ["regnskap", "inngaendeBalanse"] as const;
const BUDGETS = ["revidertBudsjett", "opprinneligBudsjett"] as const;

/**
 * Controls of a consolidation: each internal transaction has equal sides, eliminations cancel, and units with
 * eliminations are the whole. None for accounts of one unit.
 */
export function konsernControls(
  { konsern }: Ledger,
  grunnlag: Grunnlag,
  regler: readonly Elimineringsregel[],
  statements: readonly Statement[],
): readonly Control[] {
  if (!konsern) return [];
  const present = presentInternposter(grunnlag);
  const units = unitNames(grunnlag, konsern.regnskapsenhet.codes);
  return [
    ...regler
      .filter(({ id }) => present.has(internpost(id, "debet")) || present.has(internpost(id, "kredit")))
      .flatMap((regel) => [sidesControl(regel), ...budgetControl(regel, grunnlag)]),
    ...(["drift", "investering", "balanse"] as const).map(cancelControl),
    ...SUMS.flatMap((sum) => wholeControl(sum, [...units, ELIMINERING], statements)),
  ];
}

function sidesControl({ id, title, source, debet, kredit }: Elimineringsregel): Control {
  const side = (which: "debet" | "kredit"): Term =>
    keys({ column: INTERNPOST, key: internpost(id, which) }, { column: REGNSKAPSENHET, key: ELIMINERING, not: true });
  const codes = (koder: readonly string[]): Words => listed(koder, "og");
  return {
    id: `eliminering-${id}`,
    problem: "eliminering-ulik",
    title: words`Interne poster, ${within(wordsOf(title))}: ${codes(debet.koder)} mot ${codes(kredit.koder)}`,
    source: words`${wordsOf(REGULATION)}; ${wordsOf(source)}`,
    severity: "error",
    inReport: "warning",
    relation: "lik",
    left: { label: words`${within(wordsOf(debet.label))} (${codes(debet.koder)})`, terms: [side("debet")] },
    right: { label: words`${within(wordsOf(kredit.label))} (${codes(kredit.koder)})`, terms: minus(side("kredit")) },
    tolerance: exact("halvPerPost"),
    figures: ["regnskap", "regnskapIFjor", "inngaendeBalanse"],
    needs: [],
    rule: "Det den ene enheten fører mot den andre, skal stå like stort hos motparten.",
    advice:
      "Bare det minste beløpet er eliminert; tabellen «Elimineringer» viser hver enhet. Finn ut hvilken enhet som mangler en føring, har brukt en annen art eller har ført den i en senere måned enn rapporten.",
  };
}

/** A budget is not adopted by counterpart: a difference is worth a look, and no more. */
function budgetControl(regel: Elimineringsregel, { figures }: Grunnlag): readonly Control[] {
  const budgets = BUDGETS.filter((figure) => figures.includes(figure));
  if (budgets.length === 0 || regel.debet.kontoklasse.includes("balanse")) return [];
  const control = sidesControl(regel);
  return [{ ...control, id: `${control.id}-budsjett`, severity: "warning", inReport: "info", figures: budgets }];
}

function cancelControl(klasse: "drift" | "investering" | "balanse"): Control {
  return {
    id: `eliminering-null-${klasse}`,
    problem: "eliminering-ikke-null",
    title: words`Elimineringene i ${wordsOf(klasse)} går i null`,
    source: REGULATION,
    severity: "error",
    relation: "lik",
    left: {
      label: "elimineringer",
      terms: [keys({ column: KONTOKLASSE, key: klasse }, { column: REGNSKAPSENHET, key: ELIMINERING })],
    },
    right: null,
    tolerance: exact("ingen"),
    figures: [...FIGURES],
    needs: [klasse],
    rule: words`Elimineringer skal ikke endre summen av ${wordsOf(klasse)}.`,
    advice: "Kontroller reglene i malen (konsern).",
  };
}

/** A sum of each statement whose lines are few enough to be compared one by one in a formula. */
const SUMS = [
  { statement: "5-5-1", row: "sumUtgifter" },
  { statement: "5-6", row: "sumDriftsutgifter" },
  { statement: "5-8", row: "omlopsmidler" },
] as const;

function wholeControl(
  { statement, row }: (typeof SUMS)[number],
  units: readonly string[],
  statements: readonly Statement[],
): readonly Control[] {
  const evaluated = statements.find(({ id }) => id === statement);
  const label = evaluated?.rows.find(({ id }) => id === row)?.label;
  if (!evaluated || label === undefined) return [];
  return [
    {
      id: `konsolidering-${statement}`,
      problem: "konsolidering-ulik",
      title: words`§ ${wordsOf(statement.slice(0, 3))} ${wordsOf(label)}: enhetene og elimineringene mot konsolidert`,
      source: REGULATION,
      severity: "error",
      relation: "lik",
      left: {
        label: "enhetene og elimineringene",
        terms: units.flatMap((unit) =>
          leaves(evaluated, row).map((line) =>
            keys({ column: lineColumn(statement), key: line }, { column: REGNSKAPSENHET, key: unit }),
          ),
        ),
      },
      right: { label: "konsolidert", terms: [{ kind: "lines", statement, rows: [row] }] },
      tolerance: exact("ingen"),
      figures: ["regnskap"],
      needs: [],
      rule: "Summen av enhetene og elimineringene skal være det konsoliderte beløpet.",
      advice: "Les inn kildene på nytt; meld feilen hvis den består.",
    },
  ];
}

/** The lines a sum adds, through the sums it adds. */
function leaves({ rows }: Pick<Statement, "rows">, id: string): readonly string[] {
  const parts = partsOf(rows.find((row) => row.id === id)?.formula ?? null);
  return parts?.flatMap((part) => leaves({ rows }, part.row)) ?? [id];
}
