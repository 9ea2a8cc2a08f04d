import { nb } from "../../support/nb";
import { ore } from "../../../src/amounts/ore";
import { buildLedger } from "../../../src/ledger/buildLedger";
import { organisationOf } from "../../../src/ledger/organisation";
import type { Listing } from "../../../src/source/lists/listing";
import { disponeringDrift } from "../../../src/report/tables/notes/disponeringDrift";
import { disponeringInvestering } from "../../../src/report/tables/notes/disponeringInvestering";
import { DISPOSISJONSLINJER, type Disposisjonslinje } from "../../../src/report/tables/notes/disposisjonslinjer";
import { noteAmounts } from "../../../src/report/tables/notes/evaluateNote";
import { VEDTATTE_DISPOSISJONER } from "../../../src/report/tables/notes/vedtatt";
import { DEFINITIONS } from "../../../src/law/tables/all";
import { partitionsOf } from "../../../src/report/tables/placeLine";
import { buildGrunnlag } from "../../../src/ledger/grunnlag/grunnlag";

const grunnlag = buildGrunnlag(buildLedger(2024, [{ konto: "18000", amounts: { regnskap: ore(0) } }]), organisationOf([]), partitionsOf(DEFINITIONS.filter(({ partitions }) => partitions !== null), {}), { artOverrides: {}, fellesOmrader: [] });

/** § 5-9 with one amount adopted, which is not to be struck. */
function noteWith({ note, disposisjon, sign }: Disposisjonslinje) {
  const row = { row: 2, values: { disposisjon: { kind: "text", text: disposisjon }, belop: { kind: "amount", ore: ore(700 * sign) }, strykes: { kind: "text", text: "N" } } } as const;
  const listings: readonly Listing[] = [{ input: VEDTATTE_DISPOSISJONER.id, name: "vedtatt.csv", rows: [row] }];
  const made = { "5-9-drift": disponeringDrift, "5-9-investering": disponeringInvestering }[note]({ year: 2024, unit: "kroner", signProfile: "raa", grunnlag, listings });
  return { lines: made.lines, amountOf: noteAmounts(made, grunnlag) };
}

test.each(DISPOSISJONSLINJER.map((linje) => [linje.disposisjon, linje] as const))("«%s» stands on its line of § 5-9, and its strykning on the other", (disposisjon, linje) => {
  const { lines, amountOf } = noteWith(linje);
  expect(amountOf(linje.vedtatt)).toBe(700 * linje.sign);
  const kept = lines.find(({ id }) => id === linje.strykning);
  // What drift strikes of its transfer does not come to investering, whatever that says.
  if (disposisjon !== "Overføring fra drift") expect(nb(kept?.basis ?? "")).toBe("Strykes ikke");
  expect(nb(kept?.label ?? "").startsWith("Strykning av ")).toBe(true);
});

test("every disposition of the list has its lines, in the list's order", () => {
  // A part of another has no line of its own.
  expect(DISPOSISJONSLINJER.map((linje) => linje.disposisjon)).toEqual(VEDTATTE_DISPOSISJONER.columns[0]?.allowed?.filter((name) => !name.startsWith("Herav ")));
});
