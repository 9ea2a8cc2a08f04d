import { words, wordsOf, type Text, type Words } from "../../../texts/words";
import { asciiId } from "../../../ledger/asciiId";
import type { Figure, Ledger } from "../../../ledger/ledger";
import type { Organisation } from "../../../ledger/organisation";
import type { OmradeGroup } from "../evaluate";
import { evaluate } from "../evaluate";
import { yearBudget } from "../columnLack";
import type { Table } from "../../../table/table";
import type { TableMaker } from "../../tableMaker";
import { tableOf, type StatementBasis } from "../../statementTables";
import { ansvarTable } from "./ansvarTable";
import { artStatement } from "./artStatement";
import { AVVIKSDETALJER, AVVIK_PER_ANSVAR, EXPLAINING, FORKLARINGER } from "./definitions";
import { deviations, type EnhetAvvik } from "./deviations";
import { draftOf } from "./draftSentence";

export interface ForklaringBasis extends StatementBasis {
  /** As the report reads it, up to its period. */
  readonly ledger: Ledger;
  readonly organisation: Organisation;
}

/** The tables that explain deviations over the template's threshold; none for an område without such a deviation. */
export const FORKLARINGSTABELLER: readonly TableMaker[] = EXPLAINING.map((explaining) => ({
  id: explaining.id,
  title: wordsOf(explaining.title),
  perOmrade: true,
  reports: { year: "named", period: "always" },
  lists: [],
  ...("lines" in explaining ? { definition: explaining } : {}),
  make: (making) => ({ tables: explained(explaining.id, making), problems: [] }),
}));

function explained(id: string, basis: ForklaringBasis): readonly Table<Text>[] {
  const budget = budgetOf(basis);
  if (budget === null || !basis.grunnlag.figures.includes("regnskap")) return [];
  return basis.groups.flatMap((omrade) => {
    const deviating = deviations(basis.grunnlag, omrade, budget, basis.template.terskel);
    return deviating.length > 0 ? [tableFor(id, omrade, deviating, basis, budget)] : [];
  });
}

/** What the accounts so far, or of the year, are measured against. */
function budgetOf({ month, template, grunnlag: { figures } }: ForklaringBasis): Figure | null {
  if (month === null) return yearBudget(figures, template.avvikMot) ?? null;
  return figures.includes("budsjettHittil") ? "budsjettHittil" : null;
}

function tableFor(
  id: string,
  omrade: OmradeGroup,
  deviating: readonly EnhetAvvik[],
  basis: ForklaringBasis,
  budget: Figure,
) {
  if (id === AVVIK_PER_ANSVAR.id) return ansvarTable(omrade.omrade, deviating, { ...basis, budget });
  if (id === AVVIKSDETALJER.id)
    return tableOf(
      artStatement(AVVIKSDETALJER, deviating, basis.grunnlag, basis.groups, omrade),
      AVVIKSDETALJER,
      basis,
    );
  const statement = evaluate(FORKLARINGER, basis.grunnlag, basis.groups, omrade);
  const drafts = new Map(
    deviating.map((each) => [`enhet-${asciiId(each.enhet)}`, draftOf(each, basis.template.language)]),
  );
  const table = tableOf(
    { ...statement, rows: statement.rows.filter(({ id: row }) => drafts.has(row)) },
    FORKLARINGER,
    basis,
    drafts,
  );
  return { ...table, notes: [...table.notes, thresholdNote(basis.template.terskel)] };
}

function thresholdNote({ belop, prosent }: ForklaringBasis["template"]["terskel"]): Words {
  return words`Enheter med avvik på minst ${belop.toLocaleString("nb-NO")} kr og ${prosent.toLocaleString("nb-NO")} % av budsjettet. Utkastet er laget av tallene; deler bedre enn budsjett har +. Din egen forklaring skrives i siste kolonne.`;
}
