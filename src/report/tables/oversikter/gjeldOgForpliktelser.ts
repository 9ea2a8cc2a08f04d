import { words, type Text, type Words } from "../../../texts/words";
import { LAN } from "../../../law/lists/lan";
import { NOTE_GARANTIER } from "../../../law/lists/ovrigeNoter";
import { sumOre } from "../../../amounts/ore";
import { oreIn, textIn } from "../../../source/lists/listing";
import { added, at } from "../../../table/formula";
import type { Cell } from "../../../table/table";
import type { NoteBasis } from "../notes/note";
import { postedAmount } from "../statement";
import { asAmount, draftTable, type DerivedCell, type DraftRow } from "./draftTable";
import { ledgerPost, type Post } from "./ledgerPost";
import { yearColumn } from "./maaltallMeasure";
import { listOf, type Oversikt, type OversiktMaker } from "./oversikt";

export const GJELD_OG_FORPLIKTELSER: OversiktMaker = {
  id: "5-7",
  title: words`Oversikt over gjeld og andre vesentlige langsiktige forpliktelser etter § 5-7`,
  lists: [],
  reports: ["year"],
  isNamed: true,
  make,
};

/** Lines of § 5-8 D; debt within the group is shown where there is any. */
const LOANS: readonly (readonly [Post, Words])[] = [
  ["kredittinstitusjoner", words`Gjeld til kredittinstitusjoner`],
  ["konserninternGjeld", words`Konsernintern langsiktig gjeld`],
  ["obligasjonslan", words`Obligasjonslån`],
  ["sertifikatlan", words`Sertifikatlån`],
];
const WHEN_USED: readonly Post[] = ["konserninternGjeld"];
const FORMAL = [
  ["Investering", words`Herav til egne investeringer (§ 14-15)`],
  ["Andres investeringer", words`Herav til andres investeringer (§ 14-16)`],
  ["Kausjoner", words`Herav til innfrielse av kausjoner (§ 14-16)`],
  ["Startlån", words`Herav til videreutlån (§ 14-17)`],
] as const;

/** Long-term debt at both ends of the year, what the loans are for, and guarantees; null without a balance. */
function make(basis: NoteBasis): Oversikt | null {
  const { year } = basis;
  const years = [year - 1, year].filter((each) => ledgerPost("lan", each, basis) !== null);
  if (years.length === 0) return null;
  const row = (id: string, label: Words, cellOf: CellOf, role: DraftRow["role"] = "line"): DraftRow => ({
    id,
    label,
    role,
    cells: Object.fromEntries(years.flatMap((each) => cellIn(each, cellOf(each)))),
  });
  const loans = LOANS.filter(([post]) => !WHEN_USED.includes(post) || isUsed(post, basis)).map(([post, label]) =>
    row(post, label, booked(post, basis)),
  );
  const rows = [
    ...loans,
    row("lan", words`Sum lån`, sumOf(loans.map(({ id }) => id)), "sum"),
    ...FORMAL.map(([formal, label]) => row(`formal-${formal}`, label, listed(LAN.id, basis, formal))),
    row("pensjonsforpliktelse", words`Pensjonsforpliktelse`, booked("pensjonsforpliktelse", basis)),
    row("sumGjeld", words`Sum langsiktig gjeld`, sumOf(["lan", "pensjonsforpliktelse"]), "total"),
    row("garantier", words`Garantiansvar (ikke i balansen)`, listed(NOTE_GARANTIER.input.id, basis)),
  ].filter(({ cells }) => Object.keys(cells).length > 0);
  const table = draftTable(
    {
      id: GJELD_OG_FORPLIKTELSER.id,
      title: GJELD_OG_FORPLIKTELSER.title,
      group: "§ 5-7",
      unit: basis.unit,
      labelHeader: words`Post`,
      columns: years.map((each) => ({ kind: "value", id: yearColumn(each), header: `31.12.${each}` })),
      rows,
      notes: [words`Lånenes formål er av listen over lån, og garantiansvaret av listen over garantier.`],
      source: words`§ 5-7 (FOR-2019-06-07-714); § 5-8 D, listene over lån og garantier.`,
    },
    basis.grunnlag,
  );
  return { table, problems: [] };
}

type CellOf = (year: number) => Cell<Text> | DerivedCell | null;

const cellIn = (year: number, cell: ReturnType<CellOf>): readonly (readonly [string, Cell<Text> | DerivedCell])[] =>
  cell === null ? [] : [[yearColumn(year), cell]];

const booked =
  (post: Post, basis: NoteBasis): CellOf =>
  (year) => {
    const postings = ledgerPost(post, year, basis);
    return postings && asAmount(postings);
  };

const sumOf =
  (ids: readonly string[]): CellOf =>
  (year) =>
    asAmount(added(ids.map((id) => at(id, yearColumn(year)))));

const isUsed = (post: Post, basis: NoteBasis): boolean =>
  [basis.year - 1, basis.year].some((each) => {
    const postings = ledgerPost(post, each, basis);
    return postings !== null && postedAmount(postings, basis.grunnlag, postings.figure ?? "regnskap") !== 0;
  });

/** What the list has at the year's end, of a purpose or of all; null without the list, or where it has none of it. */
const listed =
  (input: string, basis: NoteBasis, formal?: string): CellOf =>
  (year) => {
    const rows = listOf(input, basis)?.rows.filter((row) => formal === undefined || textIn(row, "formal") === formal);
    if (!rows || rows.length === 0) return null;
    const column = year === basis.year ? "utgaende" : "inngaende";
    return { kind: "amount", ore: sumOre(rows.map((row) => oreIn(row, column))) };
  };
