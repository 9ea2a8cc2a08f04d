import { ore } from "../../../src/amounts/ore";
import { CONTROLS } from "../../../src/law/controls/all";
import { controlProblems } from "../../../src/report/controls/controlProblems";
import { runControls } from "../../../src/report/controls/runControls";
import type { Posting } from "../../../src/ledger/buildLedger";
import { buildLedger } from "../../../src/ledger/buildLedger";
import type { Template } from "../../../src/report/template/template";
import { translate } from "../../../src/texts/translate";
import { checkBasisOf } from "../../support/checkBasis";
import { closedYear, closedYearPostings, CLOSED_YEAR_ORGANISATION } from "../../support/closedYear";
import { closedYearLists } from "../../support/closedYearLists";
import { nb } from "../../support/nb";

const resultsWith = (extra: readonly Posting[], changes: Partial<Template> = {}) => runControls(checkBasisOf(closedYear(extra), CLOSED_YEAR_ORGANISATION, changes));
const tripped = (extra: readonly Posting[], changes: Partial<Template> = {}): readonly string[] => [...new Set(resultsWith(extra, changes).filter(({ status }) => status === "avvik").map(({ control }) => control.id))];

const post = (konto: string, amount: number, funksjon = "880", ansvar = "9000"): Posting => ({ konto, funksjon: konto.startsWith("2") ? "" : funksjon, ansvar: konto.startsWith("2") ? "" : ansvar, periode: "202412", amounts: { regnskap: amount } });

test("a finished year passes every control", () => {
  expect(tripped([])).toEqual([]);
});

/** Mistakes as they are made, and every control that sees them. */
test.each<readonly [mistake: string, postings: readonly Posting[], controls: readonly string[]]>([
  ["a cost without its payment", [post("10100", 200, "202", "1100")], ["drift-i-null", "arbeidskapital"]],
  ["an investment without financing", [post("02300", 200, "222", "1100")], ["investering-i-null", "arbeidskapital"]],
  ["an art on no line", [post("12900", 200), post("10100", -200)], ["fordeling-5-4", "fordeling-5-6", "drift-i-null", "arbeidskapital", "disponering-netto-driftsresultat"]],
  ["an art on no line of investering", [post("02900", 200), post("02300", -200)], ["fordeling-5-5", "investering-i-null", "arbeidskapital"]],
  ["a kapittel on no line", [post("277320", 200), post("210320", -200)], ["fordeling-5-8", "balanse", "arbeidskapital"]],
  ["a transfer to investering that investering does not have", [post("15700", 200), post("15400", -200), post("256080", 200), post("210320", -200)], ["overforing-til-investering", "arbeidskapital"]],
  ["depreciation without its counter-entry", [post("15900", 200, "222"), post("10100", -200, "202", "1100")], ["avskrivninger-motpost"]],
  ["one side of a balance posting", [post("210320", 200)], ["balanse", "arbeidskapital"]],
  ["loans not used, without the counter-account", [post("29100080", 200)], ["memoriakonti", "arbeidskapital", "kapitalkonto-endring"]],
  ["a fund used in the balance alone", [post("256080", 200), post("251080", -200)], ["fond-bundne-driftsfond", "fond-disposisjonsfond"]],
  ["an investment fund used in the balance alone", [post("255080", 200), post("253080", -200)], ["fond-bundne-investeringsfond", "fond-ubundet-investeringsfond"]],
  ["a disposisjonsfond overdrawn", [post("19400", -1_000_000), post("15400", 0), post("10100", 1_000_000, "202", "1100"), post("256080", 1_000_000), post("210320", -1_000_000)], ["disposisjonsfond"]],
  ["a mindreforbruk left in the balance", [post("25900080", -200), post("210320", 200)], ["merforbruk-fortegn", "merforbruk-fremfort", "arbeidskapital"]],
  ["an udisponert amount left in the balance", [post("25970080", -200), post("210320", 200)], ["udekket-fortegn", "udekket-fremfort", "arbeidskapital"]],
  ["a merforbruk carried forward while there is a disposisjonsfond", [post("10100", 200, "202", "1100"), post("19800", -200, "899"), post("25900080", 200), post("210320", -200)], ["merforbruk-etter-strykning", "merforbruk-strykning"]],
  ["a depreciation of 501 kr that the kapitalkonto did not get", [post("227080", -50_100), post("232890", 50_100)], ["arbeidskapital", "kapitalkonto", "kapitalkonto-endring"]],
  ["a premieavvik in the accounts alone", [post("10900", -200, "170"), post("10100", 200, "202", "1100")], ["premieavvik"]],
])("%s is found by the controls it breaks, and by no others", (_, postings, controls) => {
  expect(tripped(postings)).toEqual(controls);
});

test("a local rule that moves a disposition into the bevilgninger breaks netto driftsresultat", () => {
  expect(tripped([], { lineRules: { "5-4-1": [{ line: "sumBevilgninger", postings: [{ art: ["570"] }] }] } })).toEqual(["netto-driftsresultat", "brutto-driftsresultat"]);
});

test("a breach is a problem with its own code, the table it is in and both sides; what an unfinished year breaks by right only warns", () => {
  const [problem] = controlProblems(resultsWith([post("10100", 100, "202", "1100")]));
  expect(problem).toEqual({
    code: "drift-gar-ikke-i-null", severity: "warning", where: { table: "5-6" },
    message: expect.objectContaining({ nb: "Netto driftsresultat, disponeringer og fremført merforbruk skal gå i null. Regnskap: resultat, disponeringer og fremført 1,00 mot 0,00, differanse 1,00. Er året avsluttet, mangler det disponeringer eller føringer." }),
  });
});

test("one cause is one note: a control with all its figures, small differences together, and § 5-9 as one", () => {
  const balance = resultsWith([post("210320", 200)]).filter(({ control }) => control.id === "balanse");
  const twice = controlProblems([...balance, ...balance.map((result) => ({ ...result, figure: "inngaendeBalanse" as const }))]);
  expect(twice.map(({ code }) => code)).toEqual(["balansen-gar-ikke-opp"]);
  expect(nb(twice[0]?.message ?? "").match(/Sum eiendeler skal|Regnskap:|Inngående balanse:|Kontroller at/g)).toEqual(["Sum eiendeler skal", "Regnskap:", "Inngående balanse:", "Kontroller at"]);
  const small = resultsWith([post("10100", 25, "202", "1100"), post("210320", 12)]);
  const broken = small.filter(({ status }) => status === "avvik");
  expect(broken.length).toBeGreaterThan(1);
  const largest = Math.max(...broken.map(({ difference }) => Math.abs(difference)));
  const [together, ...others] = controlProblems(small, { least: ore(100_000) });
  expect([together?.code, together?.severity, others]).toEqual(["sma-differanser", "warning", []]);
  expect(nb(together?.message ?? "")).toMatch(new RegExp(`^${broken.length} kontroller har differanser under 1\u00a0000,00 kr, .+ differanse −?0,${largest}\\.`));
  expect(translate(together?.message ?? "", "en")).toMatch(/^2 controls have differences below .+ The largest is this one\. .+ difference .+\.$/);
  expect(controlProblems(small, { least: ore(0) })).toHaveLength(broken.length);
  // A single small one says itself what it is.
  expect(controlProblems(broken.slice(0, 1), { least: ore(100_000) })[0]?.code).toBe(broken[0]?.control.problem);
  const unbooked = CONTROLS.filter(({ cause }) => cause === "disponering").slice(0, 5).map((control, c) => ({ ...(broken[0] as (typeof broken)[number]), control, difference: 1_000_000 * (c + 1) }));
  const [asOne, ...more] = controlProblems(unbooked, { least: ore(100_000), advice: { disponering: "Legg til revidert budsjett." } });
  expect([asOne?.code, more, nb(asOne?.message ?? "").match(/differanse /g)?.length]).toEqual(["disponering-overforing-ulik", [], 3]);
  expect(nb(asOne?.message ?? "")).toMatch(/Det gjelder 5 kontroller på arket Kontroll\. Legg til revidert budsjett\.$/);
});

test("zeros on both sides say what they are made of, and that they are made of nothing", () => {
  const messageOf = (id: string, extra: readonly Posting[]): string | undefined => nb(resultsWith(extra).find(({ control }) => control.id === id)?.message ?? "");
  const debit = closedYearPostings().filter(({ konto }) => konto.startsWith("1")).reduce((sum, { amounts }) => sum + Math.max(0, amounts.regnskap ?? 0), 0);
  expect(debit).toBeGreaterThan(0);
  expect(messageOf("kontrollsum", [])).toMatch(/ 0,00 mot Grunnlag 0,00, differanse 0,00\. Bak nullen: debet = kredit = [\d\u00a0]+,\d\d i kildene og (i|[\d\u00a0]+,\d\d i) Grunnlag\.$/);
  expect(messageOf("drift-i-null", [])).toMatch(/ Bak nullen: debet = kredit = [\d\u00a0]+,\d\d\.$/);
  expect(messageOf("drift-i-null", [post("10100", 200, "202", "1100")])).not.toContain("Bak nullen");
  expect(messageOf("udekket-fortegn", [])).toMatch(/Bak nullen: ingen beløp\.$/);
});

test("a control without figures to compare says which are missing, once", () => {
  const drift = closedYearPostings().filter(({ konto }) => konto.startsWith("1")).map((posting) => ({ ...posting, ansvar: "" }));
  const results = runControls(checkBasisOf(buildLedger(2024, drift), CLOSED_YEAR_ORGANISATION));
  const messageOf = (id: string): readonly string[] => results.filter(({ control }) => control.id === id).map(({ status, message }) => `${status}: ${nb(message)}`);
  expect(messageOf("balanse")).toEqual(["ikke aktuell: «§ 5-8: sum eiendeler mot sum egenkapital og gjeld» er ikke aktuell: kildene har ingen balanse."]);
  expect(messageOf("investering-i-null")).toEqual(["ikke aktuell: «§ 5-5: utgifter, inntekter, videreutlån, overføring, avsetninger og fremført går i null» er ikke aktuell: kildene har ingen investering."]);
  expect(messageOf("drift-i-null")).toEqual([expect.stringMatching(/^ok: /)]);
});

test("a control of a table that was not made is not relevant", () => {
  const basis = checkBasisOf(closedYear(), CLOSED_YEAR_ORGANISATION, {}, closedYearLists());
  const results = runControls({ ...basis, statements: basis.statements.filter(({ id }) => id !== "bro-selvkost") });
  expect(results.filter(({ status }) => status === "ikke aktuell").map(({ control }) => control.id)).toEqual(["bro-bevilgninger", "bro-tjenesteomrader", "merforbruk-etter-strykning", "liste-garantier", "merforbruk-strykning", "udekket-strykning"]);
});

test("without an opening balance what a balance moved by is not compared", () => {
  const closing = closedYearPostings().map((posting) => ({ ...posting, periode: "" }));
  const results = runControls(checkBasisOf(buildLedger(2024, closing), CLOSED_YEAR_ORGANISATION, {}, closedYearLists()));
  const why = results.filter(({ status }) => status === "ikke aktuell").map(({ control, message }) => [control.id, nb(message).endsWith("kildene har ikke inngående balanse.")]);
  expect(why.filter(([, opening]) => opening).map(([id]) => id)).toEqual(["merforbruk-fremfort", "udekket-fremfort", "fond-bundne-driftsfond", "fond-disposisjonsfond", "fond-bundne-investeringsfond", "fond-ubundet-investeringsfond", "arbeidskapital", "kapitalkonto-endring", "premieavvik", "disponering-disposisjonsfond", "disponering-merforbruk", "disponering-ubundet-fond", "disponering-udekket", "liste-laan-opptak"]);
});

test("rounding of sources in whole 1000 kr is told apart from a breach, half a thousand for each post", () => {
  const thousands = (extra: readonly Posting[]) => runControls(checkBasisOf(buildLedger(2024, [...closedYearPostings(100_000), ...extra]), CLOSED_YEAR_ORGANISATION));
  const statusOf = (id: string, extra: readonly Posting[]) => thousands(extra).filter(({ control, figure }) => control.id === id && figure === "regnskap").map(({ status, tolerance }) => [status, tolerance]);
  // Kapittel 19 is four posts, counted in the closing and in the opening balance; 090 and 099 on funksjon 170 and 171 are four.
  expect(statusOf("premieavvik", [post("210320", 0)])).toEqual([["ok", 600_000]]);
  expect(statusOf("premieavvik", [post("219550", 600_000)])).toEqual([["avrunding", 600_000]]);
  expect(statusOf("premieavvik", [post("219550", 700_000)])).toEqual([["avvik", 600_000]]);
  expect(statusOf("drift-i-null", [post("10100", 3_000_000, "202", "1100")])).toEqual([["avrunding", 3_000_000]]);
  expect(statusOf("drift-i-null", [post("10100", 3_100_000, "202", "1100")])).toEqual([["avvik", 3_000_000]]);
  expect(statusOf("balanse", [post("210320", -1_000_000)])).toEqual([["avrunding", 1_000_000]]);
});
