import { ore } from "../../../src/amounts/ore";
import { CONTROLS } from "../../../src/law/controls/all";
import type { Control, ControlResult } from "../../../src/law/controls/control";
import { runControls } from "../../../src/report/controls/runControls";
import { buildReport, type ReportInput } from "../../../src/report/buildReport";
import type { Listing, ListingRow } from "../../../src/source/lists/listing";
import { toWorkbook } from "../../../src/sheets/toWorkbook";
import { checkBasisOf } from "../../support/checkBasis";
import { closedYear, CLOSED_YEAR_ORGANISATION } from "../../support/closedYear";
import { closedYearLists } from "../../support/closedYearLists";
import { readSample } from "../../support/sample";
import { SAMPLE_LISTS } from "../../support/sampleLists";
import { nb } from "../../support/nb";

const OF_LISTS = CONTROLS.filter(({ id }) => id.startsWith("liste-"));
const MILLION = 100_000_000;

/** The list with an amount of its row moved by so many øre. */
function withAmount(listings: readonly Listing[], input: string, isRow: (row: ListingRow) => boolean, column: string, by: number): readonly Listing[] {
  return listings.map((listing) => (listing.input !== input ? listing : {
    ...listing,
    rows: listing.rows.map((row) => {
      const value = row.values[column];
      return isRow(row) && value?.kind === "amount" ? { ...row, values: { ...row.values, [column]: { kind: "amount", ore: ore(value.ore + by) } } } : row;
    }),
  }));
}

const first = (_: ListingRow, index = 0): boolean => index === 0;
const called = (column: string, text: string) => ({ values }: ListingRow): boolean => values[column]?.kind === "text" && (values[column] as { text: string }).text === text;
const broken = (results: readonly ControlResult<Control>[]): readonly string[] => results.filter(({ status }) => status === "avvik").map(({ control, figure }) => `${control.id} ${String(figure)} ${control.severity}`);
const ofSmallYear = (listings: readonly Listing[]): readonly ControlResult<Control>[] => runControls(checkBasisOf(closedYear(), CLOSED_YEAR_ORGANISATION, {}, listings), OF_LISTS);

describe("In the sample year", () => {
  let input: ReportInput;
  beforeAll(async () => {
    input = await readSample("saldobalanse", SAMPLE_LISTS);
  });

  test("one million too much in anleggsmidler and in bundne driftsfond is told with both sides and the difference, and is an error of the accounts", () => {
    const assets = withAmount(input.listings ?? [], "anleggsmidler", called("gruppe", "4"), "tilgang", MILLION);
    const listings = withAmount(assets, "fond", called("fond", "Øremerkede tilskudd Helsestasjon"), "avsetning", MILLION);
    const { controlResults, problems } = buildReport({ ...input, listings });
    expect(broken(controlResults)).toEqual(["liste-anleggsmidler-27 regnskap error", "liste-fond-51 regnskap error"]);
    const told = problems.filter(({ code }) => code === "liste-anleggsmidler-27-ulik" || code === "liste-fond-51-ulik");
    expect(told.map(({ severity, message, where }) => [severity, where?.table, nb(message).replaceAll("\u00a0", " ")])).toEqual([
      ["warning", "note-anleggsmidler", "Faste eiendommer og anlegg i noten skal være like stort som kapittel 27 i balansen. Regnskap: noten (listen) 3 286 701 150,16 mot kapittel 27 3 285 701 150,16, differanse 1 000 000,00. Finn posten som mangler, står to ganger eller har feil beløp, i listen eller i regnskapet."],
      ["warning", "note-fond", "Bundne driftsfond i noten skal være like stort som kapittel 51 i balansen. Regnskap: noten (listen) 38 292 504,50 mot kapittel 51 37 292 504,50, differanse 1 000 000,00. Finn posten som mangler, står to ganger eller har feil beløp, i listen eller i regnskapet."],
    ]);
  });

  test("every list that is given is held against the balance at both ends of the year, and agrees", () => {
    const results = buildReport(input).controlResults.filter(({ control }) => control.id.startsWith("liste-"));
    expect(results.map(({ control, figure, status }) => `${control.id} ${figure ?? ""} ${status}`)).toEqual([
      ...["anleggsmidler-24", "anleggsmidler-27", "aksjer", "utlan", "laan"].flatMap((id) => [`liste-${id} regnskap ok`, `liste-${id} inngaendeBalanse ok`]),
      "liste-plasseringer  ikke aktuell",
      ...["fond-56", "fond-51", "fond-53", "fond-55", "premieavvik"].flatMap((id) => [`liste-${id} regnskap ok`, `liste-${id} inngaendeBalanse ok`]),
      "liste-pensjon-premieavvik regnskap ok",
      ...["pensjonsmidler", "pensjonsforpliktelse", "selvkostfond"].flatMap((id) => [`liste-${id} regnskap ok`, `liste-${id} inngaendeBalanse ok`]),
      "liste-garantier  ikke aktuell",
      "liste-laan-opptak regnskap ok",
      "liste-laan-avdrag regnskap ok",
      "liste-avskrivningstid regnskap ok",
      ...["vann", "avlop", "renovasjon", "slam", "feiing"].flatMap((id) => [`liste-selvkost-argang-${id} regnskap ok`, `liste-selvkost-argang-${id} inngaendeBalanse ok`]),
    ]);
    expect(results.filter(({ control, status }) => control.relation === "lik" && status === "ok").every(({ difference }) => difference === 0)).toBe(true);
  });

  test("both sides are live on the Kontroll sheet: the note's own cell, and Grunnlag", () => {
    const { sheets } = toWorkbook(buildReport(input), "formler");
    const rowOf = (title: string) => sheets.find(({ name }) => name === "Kontroll")?.rows.find(([cell]) => cell?.value === title)?.slice(1, 5).map(({ formula }) => formula);
    expect(rowOf("Faste eiendommer og anlegg: noten mot kapittel 27 (regnskap)")).toEqual([
      "=ROUND('Note varige driftsmidler'!J13,2)", "=ROUND(SUMIFS(Grunnlag_Regnskap,Grunnlag_Kontoklasse,\"balanse\",Grunnlag_Art,\"27\"),2)", expect.stringMatching(/^=ROUND\(B\d+-C\d+,2\)$/), expect.stringMatching(/^=IF\(D\d+=0,"OK","AVVIK"\)$/),
    ]);
    expect(rowOf("Premieavvik per årgang: noten mot kapittel 19 og 39, sektor 550 (inngående balanse)")?.[1]).toContain("Grunnlag_Sektor,\"550\"");
    expect(rowOf("Selvkostfondene i noten er innenfor bundne driftsfond (kapittel 51) (regnskap)")?.[1]).toBe("=ROUND(SUMIF('Note selvkost'!K4:K8,\">0\"),2)");
  });
});

test("a kapittel the list says nothing of is told, and is no more than a warning: the note may be of other funds by intent", () => {
  const listings = closedYearLists().map((listing) => (listing.input === "fond" ? { ...listing, rows: listing.rows.filter((row) => !called("kapittel", "55")(row)) } : listing));
  const results = ofSmallYear(listings);
  expect(broken(results)).toEqual(["liste-fond-55 regnskap warning", "liste-fond-55 inngaendeBalanse warning"]);
  expect(results.find(({ control }) => control.id === "liste-fond-55")).toMatchObject({ left: 0, right: 55_000, difference: -55_000 });
});

test("a list in whole kroner has room for half a krone for each of its amounts, and no more", () => {
  const lan = (by: number): readonly Listing[] => {
    const whole = closedYearLists().map((listing): Listing => (listing.input !== "lan" ? listing : { ...listing, rows: listing.rows.slice(0, 1) }));
    return withAmount(whole, "lan", first, "opptak", by);
  };
  const statusOf = (by: number) => ofSmallYear(lan(by)).filter(({ control, figure }) => control.id === "liste-laan" && figure === "regnskap").map(({ status, difference, tolerance }) => [status, difference, tolerance]);
  // Three amounts: opening balance, new loan and instalment. The balance has 7 øre more than whole kroner.
  expect(statusOf(0)).toEqual([["avrunding", -7, 200]]);
  expect(statusOf(-100)).toEqual([["avrunding", -107, 200]]);
  expect(statusOf(200)).toEqual([["avrunding", 193, 200]]);
  expect(statusOf(-200)).toEqual([["avvik", -207, 200]]);
  expect(statusOf(300)).toEqual([["avvik", 293, 200]]);
  // With øre in the list it must agree to the øre.
  expect(statusOf(1)).toEqual([["avvik", -6, 0]]);
});

test("guarantees are held against nothing, and that is said; so is a list that is not given, or lacks the post", () => {
  const messages = (listings: readonly Listing[]): readonly string[] => ofSmallYear(listings).filter(({ status }) => status === "ikke aktuell").map(({ message }) => nb(message));
  const garanti = "«Garantiansvar i noten» er ikke aktuell: garantiansvar står ikke i balansen, så noten holdes ikke mot regnskapet.";
  expect(messages(closedYearLists())).toEqual([garanti]);
  const without = closedYearLists().filter(({ input }) => input !== "utlan").map((listing) => (listing.input === "pensjon" ? { ...listing, rows: listing.rows.slice(0, 3) } : listing));
  expect(messages(without)).toEqual([
    "«Utlån: noten mot kapittel 22 og 23» er ikke aktuell: listen er ikke gitt.",
    "«Premieavvik med arbeidsgiveravgift: noten mot kapittel 19 og 39» er ikke aktuell: listen har ikke posten den sammenligner.",
    "«Pensjonsmidler: noten mot kapittel 20» er ikke aktuell: listen har ikke posten den sammenligner.",
    "«Pensjonsforpliktelse: noten mot kapittel 40, sektor 550» er ikke aktuell: listen har ikke posten den sammenligner.",
    garanti,
  ]);
});

test("a fund in deficit does not make room for another that is too large", () => {
  const results = ofSmallYear(withAmount(closedYearLists(), "selvkost", called("omrade", "Vann"), "avsetning", 20_000));
  expect(broken(results)).toEqual(["liste-selvkostfond regnskap error"]);
  expect(results.find(({ control }) => control.id === "liste-selvkostfond")).toMatchObject({ left: 105_000, right: 105_003, difference: -3 });
});
