import { ore } from "../../../src/amounts/ore";
import { LISTINGS } from "../../../src/law/lists/all";
import { buildLedger } from "../../../src/ledger/buildLedger";
import { KAPITLER } from "../../../src/ledger/kostra/kapitler";
import { mergeLedgers } from "../../../src/ledger/mergeLedgers";
import { buildReport, type ReportInput } from "../../../src/report/buildReport";
import type { Listing } from "../../../src/source/lists/listing";
import { readSample } from "../../support/sample";
import { SAMPLE_LISTS } from "../../support/sampleLists";
import { nb } from "../../support/nb";

const MILLION = 100_000_000;

/** Lists that something else knows of: the balance, the accounts, or another list. */
const HELD = ["anleggsmidler", "aksjer", "fond", "lan", "pensjon", "premieavvik", "selvkost", "selvkostfond", "utlan"];
/** What no other figure follows from, by list and column, and why it is not told. */
const FREE: Readonly<Record<string, string>> = {
  "premieavvik premieavvik": "held when the list is read: «liste-amortisering-avviker»",
  "premieavvik tidligere": "held when the list is read: «liste-amortisering-avviker»",
  "selvkost kostnader": "a deficit that the fund has already run out for may be of any size",
};

let input: ReportInput;
let before: ReadonlySet<string>;
beforeAll(async () => {
  input = await readSample("saldobalanse", SAMPLE_LISTS);
  before = told(input);
});

/** What a reader is told: controls that do not hold, with their figure, and messages. What the sources add up to is another matter. */
function told(of: ReportInput): ReadonlySet<string> {
  const { controlResults, problems } = buildReport({ ...of, controls: [] });
  return new Set([
    ...controlResults.filter(({ status, control }) => status === "avvik" && control.id !== "kontrollsum").map(({ control, figure }) => `${control.id} ${figure ?? ""}`),
    ...problems.filter(({ code }) => code !== "kontrollsum-ulik").map(({ code, message }) => `${code} ${nb(message)}`),
  ]);
}

const isNew = (of: ReportInput): boolean => [...told(of)].some((each) => !before.has(each));

function withMillion(listing: Listing, row: number, column: string): ReportInput {
  const rows = listing.rows.map((each, r) => {
    const value = each.values[column];
    return r === row && value?.kind === "amount" ? { ...each, values: { ...each.values, [column]: { ...value, ore: ore(value.ore + MILLION) } } } : each;
  });
  return { ...input, listings: (input.listings ?? []).map((each) => (each === listing ? { ...listing, rows } : each)) };
}

test("one million too much in any amount of a list that something else knows of is told", () => {
  const silent = (input.listings ?? []).filter(({ input: id }) => HELD.includes(id)).flatMap((listing) => {
    const columns = LISTINGS.find((each) => each.input.id === listing.input)?.input.columns.filter(({ kind }) => kind === "amount") ?? [];
    return columns.flatMap(({ id }) => {
      const row = listing.rows.findIndex(({ values }) => values[id]?.kind === "amount");
      return row < 0 || isNew(withMillion(listing, row, id)) ? [] : [`${listing.input} ${id}`];
    });
  });
  expect(silent.sort()).toEqual(Object.keys(FREE).filter((each) => silent.includes(each)).sort());
});

test("every list with a note of its own in the balance is among those held", () => {
  const given = new Set((input.listings ?? []).map(({ input: id }) => id));
  expect(HELD.filter((id) => !given.has(id))).toEqual([]);
});

const withPostings = (...postings: readonly (readonly [konto: string, amount: number])[]): ReportInput => ({
  ...input,
  ledger: mergeLedgers(2024, [input.ledger, buildLedger(2024, postings.map(([konto, amount]) => ({ konto, amounts: { regnskap: ore(amount) } })))]),
});
const CODES = KAPITLER.map(([kapittel]) => kapittel).sort((a, b) => b.length - a.length);
const inUse = (): readonly string[] => [...new Set(input.ledger.columns.konto.codes.filter((konto) => konto.startsWith("2")).map((konto) => CODES.find((code) => konto.slice(1).startsWith(code)) ?? ""))].sort();

test("one million too much in any kapittel breaks a control", () => {
  expect(inUse().length).toBeGreaterThan(20);
  expect(inUse().filter((kapittel) => !isNew(withPostings([`2${kapittel}999`, MILLION])))).toEqual([]);
});

/** Between these it is the same working capital, and only a specification tells: that is what the sheet «Avstemming» is for. */
const WORKING_CAPITAL = ["10", "13", "16", "32", "35"];
/** A change of principle against short-term debt is what the kapittel is for. */
const BY_RIGHT = ["581"];

test("one million moved from any kapittel to short-term debt breaks a control, but within the working capital", () => {
  const silent = inUse().filter((kapittel) => kapittel !== "32" && !isNew(withPostings([`2${kapittel}999`, MILLION], ["232999", -MILLION])));
  expect(silent).toEqual([...WORKING_CAPITAL.filter((kapittel) => kapittel !== "32"), ...BY_RIGHT].sort());
});
