import { runKostraControls } from "../../../src/report/controls/kostra/runKostraControls";
import { kostraFiles } from "../../../src/ledger/kostraFiles";
import { buildReport } from "../../../src/report/buildReport";
import { readSample } from "../../support/sample";
import { nb } from "../../support/nb";

const NUMBERS = ["095", "110", "125", "140", "155", "170", "175", "190"];

describe.each(["hovedbokOgBudsjett", "saldobalanse", "kostra"] as const)("The sample year, from %s,", (source) => {
  test("passes every control, and those of exact sources to the øre", async () => {
    const { controlResults } = buildReport(await readSample(source));
    expect(controlResults.filter(({ status }) => status === "avvik").map(({ message }) => nb(message))).toEqual([]);
    const exact = controlResults.filter(({ control, status }) => control.relation === "lik" && status !== "ikke aktuell" && source !== "kostra");
    expect(exact.filter(({ difference }) => difference !== 0)).toEqual([]);
    expect(controlResults.filter(({ status }) => status === "avrunding").map(({ control, difference }) => [control.id, difference])).toEqual(source === "kostra"
      ? [["drift-i-null", 500_000], ["investering-i-null", -300_000], ["avskrivninger-motpost", -200_000], ["balanse", 100_000], ["kapitalkonto", -100_000]]
      : []);
  });

  test("leaves what its notes say in SSB's controls, and breaks none", async () => {
    const { ledger } = await readSample(source);
    const { files, moved } = kostraFiles(ledger, "kasse", { region: "322400", orgnr: "", kvartal: null });
    const results = files.flatMap(runKostraControls);
    expect(moved).toEqual([]);
    expect(results.filter(({ status }) => status === "avvik")).toEqual([]);
    const residuals = NUMBERS.map((number) => results.find(({ control }) => control.id === `kostra-${number}`)?.difference);
    expect(residuals).toEqual([-3, 5, 1, 0, -2, 0, 1, 0]);
  });
});
