import { ore } from "../../../src/amounts/ore";
import { Exact } from "../../../src/amounts/ratio";
import type { Control, ControlResult } from "../../../src/law/controls/control";
import { listControls } from "../../../src/report/controls/listControls";
import { runControls } from "../../../src/report/controls/runControls";
import { buildReport } from "../../../src/report/buildReport";
import type { Listing, ListingValue } from "../../../src/source/lists/listing";
import { toWorkbook } from "../../../src/sheets/toWorkbook";
import { checkBasisOf } from "../../support/checkBasis";
import { closedYear, CLOSED_YEAR_ORGANISATION } from "../../support/closedYear";
import { readSample } from "../../support/sample";
import { SAMPLE_LISTS } from "../../support/sampleLists";
import { nb } from "../../support/nb";

/** A list of rows with words, øre and (as text in digits) numbers. */
const list = (input: string, ...rows: readonly Readonly<Record<string, string | number>>[]): Listing => ({
  input,
  name: `${input}.csv`,
  rows: rows.map((row, r) => ({ row: r + 2, values: Object.fromEntries(Object.entries(row).map(([column, value]): [string, ListingValue] =>
    [column, typeof value === "number" ? { kind: "amount", ore: ore(value) } : column === "avskrivningstid" || column === "aar" ? { kind: "number", value: new Exact(value) } : { kind: "text", text: value }])) })),
});
const run = (...listings: readonly Listing[]): readonly ControlResult<Control>[] => runControls(checkBasisOf(closedYear(), CLOSED_YEAR_ORGANISATION, {}, listings), listControls(listings, 2024));
const said = (results: readonly ControlResult<Control>[]) => results.map(({ control, figure, status, left, right }) => [control.id, figure, status, left, right]);

describe("The depreciation period as a control", () => {
  const assets = (...rows: readonly (readonly [navn: string, aar: string, bokfort: number])[]) =>
    list("anleggsmidler", ...rows.map(([navn, avskrivningstid, inngaende], r) => ({ gruppe: String(r), navn, kapittel: "27", avskrivbar: "J", avskrivningstid, inngaende })));

  test("holds at the limit, and a year beyond it is the book value of the group", () => {
    expect(said(run(assets(["Skoler", "40", 500], ["Rådhus", "50", 700])))).toEqual([["liste-avskrivningstid", "regnskap", "ok", 0, 0]]);
    const [result] = run(assets(["Skoler", "41", 500], ["Rådhus", "50", 700], ["Biler og inventar", "11", 1]));
    expect(result).toMatchObject({ status: "avvik", left: 501, difference: 501, control: { severity: "warning" } });
  });

  test("is not about a list that is not given", () => {
    expect(nb(run()[0]?.message ?? "")).toBe("«Ingen anleggsgruppe avskrives lenger enn § 3-4 gir» er ikke aktuell: listen er ikke gitt.");
  });
});

describe("Funds by year against the note of full cost", () => {
  const years = (rest: number, bruk = -40) => list("selvkostfond", { omrade: "Vann", aar: "2021", inngaende: 70, bruk }, { omrade: "Vann", aar: "2022", inngaende: rest, bruk: 0 });
  const note = (...areas: readonly (readonly [omrade: string, inngaende: number, avsetning: number])[]) => list("selvkost", ...areas.map(([omrade, inngaende, avsetning]) => ({ omrade, inntekter: 0, kostnader: 0, inngaende, avsetning })));
  const argang = (...listings: readonly Listing[]) => said(run(...listings)).slice(1);

  test("is held service by service, at both ends of the year, to the øre", () => {
    expect(argang(years(30), note(["Vann", 100, -40]))).toEqual([["liste-selvkost-argang-vann", "regnskap", "ok", 60, 60], ["liste-selvkost-argang-vann", "inngaendeBalanse", "ok", 100, 100]]);
    for (const by of [-1, 1]) expect(argang(years(30 + by), note(["Vann", 100, -40])).map(([, , status]) => status)).toEqual(["avvik", "avvik"]);
    expect(argang(years(30, -41), note(["Vann", 100, -40])).map(([, , status]) => status)).toEqual(["avvik", "ok"]);
  });

  test("what is too much on one service is not made up for by another, and a service that one list lacks is 0 there", () => {
    expect(argang(years(30), note(["Avløp", 1, 0], ["Vann", 99, -40]))).toEqual([
      ["liste-selvkost-argang-vann", "regnskap", "avvik", 60, 59], ["liste-selvkost-argang-vann", "inngaendeBalanse", "avvik", 100, 99],
      ["liste-selvkost-argang-avlop", "regnskap", "avvik", 0, 1], ["liste-selvkost-argang-avlop", "inngaendeBalanse", "avvik", 0, 1],
    ]);
  });
});

test("both are live on the Kontroll sheet", async () => {
  const { sheets } = toWorkbook(buildReport(await readSample("saldobalanse", SAMPLE_LISTS)), "formler");
  const rowOf = (title: string) => sheets.find(({ name }) => name === "Kontroll")?.rows.find(([cell]) => String(cell?.value).startsWith(title))?.slice(1, 3).map(({ formula }) => formula);
  expect(rowOf("Ingen anleggsgruppe")?.[0]).toMatch(/^=ROUND\(IF\(N\('Note varige driftsmidler'!C\d+\)>\d+,'Note varige driftsmidler'!J\d+,0\)\+IF/);
  expect(rowOf("Selvkostfond per årgang mot selvkostnoten: Vann (regnskap)")).toEqual([expect.stringMatching(/^=ROUND\('Note selvkost'!G\d+,2\)$/), expect.stringMatching(/^=ROUND\('Note selvkost'!K\d+,2\)$/)]);
});
