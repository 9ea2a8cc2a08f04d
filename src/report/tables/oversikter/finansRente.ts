import { words, type Words } from "../../../texts/words";
import { Exact } from "../../../amounts/ratio";
import { VIDEREUTLAN } from "../../../law/lists/lan";
import { at, call, type Holds } from "../../../table/formula";
import type { NoteBasis } from "../notes/note";
import { asAmount, asShare, draftTable, type DerivedCell, type DraftRow } from "./draftTable";
import { LANEPORTEFOLJE, loansIn, loansOf } from "./lanePortefolje";
import type { Oversikt, OversiktMaker } from "./oversikt";

export const FINANS_RENTE: OversiktMaker = {
  id: "finans-rente",
  title: words`Finansrapport: Ett prosentpoeng høyere rente i tolv måneder`,
  lists: LANEPORTEFOLJE.lists,
  reports: [],
  make,
};

const FLYTENDE: Holds = { column: "rentetype", text: "Flytende" };
const TIL_VIDEREUTLAN: Holds = { column: "formal", text: VIDEREUTLAN };
const PROSENTPOENG_PER_KRONE = "100";

/**
 * What one percentage point more costs in twelve months on the loans with floating rates, with and without those that
 * are lent on.
 */
function make(basis: NoteBasis): Oversikt | null {
  const portfolio = LANEPORTEFOLJE.make(basis);
  if (!portfolio) return null;
  const loans = loansOf(basis);
  const saldo = (...where: readonly Holds[]): DerivedCell =>
    asAmount(call("runTotal", [loansIn(loans, "saldo", where, LANEPORTEFOLJE.id)], null));
  const table = draftTable(
    {
      id: FINANS_RENTE.id,
      title: FINANS_RENTE.title,
      group: words`Note lån`,
      unit: basis.unit,
      labelHeader: words`Lån med flytende rente`,
      columns: [
        { kind: "value", id: "saldo", header: words`Saldo` },
        { kind: "value", id: "andel", header: words`Andel av alle lån %` },
        { kind: "value", id: "deler", header: words`1 prosentpoeng er saldo delt på` },
        { kind: "value", id: "virkning", header: words`Økte renteutgifter i tolv måneder` },
      ],
      rows: [
        row("flytende", words`Alle lån med flytende rente`, "line", saldo(FLYTENDE)),
        row("videreutlan", words`Herav lån til videreutlån`, "line", saldo(FLYTENDE, TIL_VIDEREUTLAN)),
        row(
          "netto",
          words`Lån med flytende rente uten videreutlån`,
          "total",
          saldo(FLYTENDE, { ...TIL_VIDEREUTLAN, not: true }),
        ),
        { id: "alle", label: words`Alle lån`, role: "line", cells: { saldo: saldo() } },
      ],
      notes: [
        words`Saldoen er regnet som uendret i tolv måneder. Lån med fast rente er ikke med, heller ikke når bindingen tar slutt innen tolv måneder. Låntakerne betaler renten på videreutlån.`,
      ],
      source: words`Kommuneloven § 14-13; «${portfolio.table.title}».`,
    },
    basis.grunnlag,
    [portfolio.table],
  );
  return { table, problems: [] };
}

function row(id: string, label: Words, role: DraftRow["role"], saldo: DerivedCell): DraftRow {
  return {
    id,
    label,
    role,
    cells: {
      saldo,
      andel: asShare(call("quotient", [at(id, "saldo"), at("alle", "saldo")], {})),
      deler: { kind: "number", value: new Exact(PROSENTPOENG_PER_KRONE), decimals: 0 },
      virkning: asAmount(call("quotient", [at(id, "saldo"), at(id, "deler")], {})),
    },
  };
}
