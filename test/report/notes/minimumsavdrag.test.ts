import { buildLedger } from "../../../src/ledger/buildLedger";
import { organisationOf } from "../../../src/ledger/organisation";
import type { Listing } from "../../../src/source/lists/listing";
import { evaluateNote } from "../../../src/report/tables/notes/evaluateNote";
import { minimumsavdrag } from "../../../src/report/tables/notes/minimumsavdrag";
import type { NoteBasis } from "../../../src/report/tables/notes/note";
import { DEFINITIONS } from "../../../src/law/tables/all";
import { partitionsOf } from "../../../src/report/tables/placeLine";
import { buildGrunnlag } from "../../../src/ledger/grunnlag/grunnlag";
import { ore } from "../../../src/amounts/ore";
import { readLines } from "../lists/smallLists";

async function basisOf(avskrivninger: number, gjeld: number, anlegg: number, ...more: readonly string[]): Promise<NoteBasis> {
  const loans = await readLines("lån;långiver;type;formål;IB;avdrag", `1;A;x;Investering;${gjeld};0`, "2;B;x;Startlån;999;0", ...more);
  const assets = await readLines("gruppe;navn;kapittel;bokført 01.01;tilgang;avgang;avskrivning;avskrivbar", `4;Skoler;27;${anlegg};0;0;0;J`, "6;Tomter;27;999;0;0;0;N");
  const ledger = buildLedger(2024, [{ konto: "15900", amounts: { regnskap: ore(avskrivninger * 100) } }, { konto: "15100", amounts: { regnskap: ore(100) } }]);
  const grunnlag = buildGrunnlag(ledger, organisationOf([]), partitionsOf(DEFINITIONS.filter(({ partitions }) => partitions !== null), {}), { artOverrides: {}, fellesOmrader: [] });
  return { year: 2024, unit: "kroner", signProfile: "inntekterPositive", grunnlag, listings: [loans, assets].flatMap(({ listing }): Listing[] => (listing ? [listing] : [])) };
}

test.each([
  ["Møre og Romsdal 2021", 419_168, 6_998_245, 11_331_399, 258_877],
  ["Molde konsern 2020", 174_015, 4_047_013, 4_521_698, 155_747],
  ["Giske 2022, which reports 37 789 707", 40_650_428, 1_130_630_373, 1_057_346_046, 43_467_897],
])("The minimumsavdrag of %s comes out of depreciation, debt and assets, without startlån and land, and positive in every sign profile", async (_, avskrivninger, gjeld, anlegg, expected) => {
  const basis = await basisOf(avskrivninger, gjeld, anlegg);
  const note = minimumsavdrag(basis);
  const row = note && evaluateNote(note, basis).rows.find(({ id }) => id === "minimumsavdrag");
  expect(row?.cells[0]?.kind === "amount" && Math.round(row.cells[0].ore / 100)).toBe(expected);
});

test("Without assets that are depreciated there is nothing to divide by: 0", async () => {
  const basis = await basisOf(100, 100, 0);
  const note = minimumsavdrag(basis);
  expect(note && evaluateNote(note, basis).rows.find(({ id }) => id === "minimumsavdrag")?.cells[0]).toEqual({ kind: "amount", ore: 0 });
});

test("Without the list of loans or of assets there is no note", async () => {
  const basis = await basisOf(1, 1, 1);
  expect(minimumsavdrag({ ...basis, listings: basis.listings.slice(1) })).toBeNull();
});

test("Loans for others' investments and to meet guarantees (§ 14-16) count, by name, and are shown apart; loans that are lent on do not", async () => {
  const basis = await basisOf(100, 600, 1_000, "3;C;x;Andres investeringer;250;0", "4;D;x;Kausjoner;50;0", "5;E;x;Videreutlån;7;0", "6;F;x;Egne investeringer;100;0");
  const note = minimumsavdrag(basis);
  const rows = note ? evaluateNote(note, basis).rows : [];
  const shown = ["egne", "andres", "kausjoner", "gjeld", "minimumsavdrag"].map((id) => rows.find((row) => row.id === id)).map((row) => [row?.label, row?.cells[0]?.kind === "amount" ? row.cells[0].ore / 100 : null]);
  expect(shown).toEqual([
    ["Lån til egne investeringer 01.01.2024", 700], ["Lån til andres investeringer 01.01.2024", 250], ["Lån til innfrielse av kausjoner 01.01.2024", 50],
    ["Lånegjeld 01.01.2024, uten lån til videreutlån", 1_000], ["Beregnet minimumsavdrag", 100],
  ]);
});
