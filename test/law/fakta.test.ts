import { FORBEHOLD } from "../../src/law/forbehold";
import { CONTROLS } from "../../src/law/controls/all";
import { cohortYears } from "../../src/law/lists/amortisation";
import { avskrivningsgrupper, OMFATTET } from "../../src/law/lists/avskrivningstid";
import { NOTE_LAAN } from "../../src/law/lists/lan";
import { NOTE_SELVKOST } from "../../src/law/lists/ovrigeNoter";
import { BALANSE } from "../../src/law/tables/balanse";
import { DEFINITIONS } from "../../src/law/tables/all";
import { buildLedger } from "../../src/ledger/buildLedger";
import { buildGrunnlag } from "../../src/ledger/grunnlag/grunnlag";
import { ARTER } from "../../src/ledger/kostra/arter";
import { FUNKSJONER } from "../../src/ledger/kostra/funksjoner";
import { KAPITLER } from "../../src/ledger/kostra/kapitler";
import { organisationOf } from "../../src/ledger/organisation";
import { KOSTRA_CONTROLS } from "../../src/report/controls/kostra/runKostraControls";
import { selvkostProblems } from "../../src/report/tables/lists/selvkostProblems";
import { disponeringDrift } from "../../src/report/tables/notes/disponeringDrift";
import { disponeringInvestering } from "../../src/report/tables/notes/disponeringInvestering";
import type { NoteBasis } from "../../src/report/tables/notes/note";
import { partitionsOf } from "../../src/report/tables/placeLine";
import { ore } from "../../src/amounts/ore";
import { nb } from "../support/nb";

/** A fact of law or of SSB, and where it was read; what the product has, and what it must be. */
interface Fact {
  readonly says: string;
  readonly source: string;
  readonly found: () => unknown;
  readonly is: unknown;
}

const KOMMUNELOV = "kommuneloven per 1.1.2026";
const LOVTIDEND = "FOR-2025-09-12-1858";
const SSB_LISTER = "SSBs kontrollprogram, listene per 20. februar etter årene 2020–2026";
const GISKE = "årsregnskap Giske 2022";
const STAVANGER = "årsregnskap Stavanger 2021";

const EMPTY: NoteBasis = {
  year: 2024, unit: "kroner", signProfile: "raa", listings: [],
  grunnlag: buildGrunnlag(buildLedger(2024, []), organisationOf([]), partitionsOf(DEFINITIONS.filter(({ partitions }) => partitions !== null), {}), { artOverrides: {}, fellesOmrader: [] }),
};
const lines = (note: ReturnType<typeof disponeringDrift>, ...numbers: readonly string[]): readonly string[] => numbers.map((number) => nb(note.lines.find((line) => line.number === number)?.label ?? ""));
const basisOf = (note: ReturnType<typeof disponeringDrift>, number: string): string => nb(note.lines.find((line) => line.number === number)?.basis ?? "");
const years = (rows: readonly (readonly unknown[])[], ...codes: readonly string[]): unknown => codes.map((code) => rows.find(([own]) => own === code)?.slice(-2));
const severity = (number: string): string => KOSTRA_CONTROLS.find(({ id }) => id === `kostra-${number}`)?.severity ?? "";
const reserved = (part: string): boolean => FORBEHOLD.some(({ text }) => text.includes(part));
const control = (id: string): string => nb(CONTROLS.find((each) => each.id === id)?.source ?? "");
const interest = (year: number): string => NOTE_SELVKOST.yearNotes?.find(({ from, to }) => from <= year && year <= to)?.note ?? "";
const deficit = (omrade: string): boolean => selvkostProblems([{ input: "selvkost", name: "x", rows: [{ row: 2, values: { omrade: { kind: "text", text: omrade }, inngaende: { kind: "amount", ore: ore(-1) } } }] }], 2024).length === 1;

const FACTS: readonly Fact[] = [
  { says: "§ 5-9 investering: linje 10–13, 15 og 16", source: GISKE, found: () => lines(disponeringInvestering(EMPTY), "10", "11", "12", "13", "15", "16"), is: ["Strykning av avsetninger til ubundet investeringsfond", "Strykning av bruk av lån", "Strykning av overføring fra drift", "Strykning av bruk av ubundet investeringsfond", "Avsetning av udisponert beløp etter strykninger til ubundet investeringsfond", "Fremført til inndekning i senere år (udekket beløp)"] },
  { says: "§ 5-9 investering hviler på §§ 4-1, 4-5 og 4-6, drift på §§ 4-1 til 4-4", source: GISKE, found: () => [disponeringInvestering(EMPTY).source, disponeringDrift(EMPTY).source], is: ["§ 5-9 (FOR-2019-06-07-714), strykninger etter §§ 4-1, 4-5 og 4-6.", "§ 5-9 (FOR-2019-06-07-714), strykninger etter §§ 4-1 til 4-4."] },
  { says: "§ 5-9 drift: linje 1–18, der 15 kan utelates", source: GISKE, found: () => disponeringDrift(EMPTY).lines.map(({ number }) => Number(number)).filter((number) => number > 0), is: [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 16, 17, 18] },
  { says: "§ 4-6 første ledd a er bruk av lån, § 4-1 fjerde ledd b startlån", source: STAVANGER, found: () => basisOf(disponeringInvestering(EMPTY), "11"), is: "§ 4-6 første ledd a, § 4-1 fjerde ledd b" },
  { says: "§ 4-3 første ledd stryker bruk av disposisjonsfond, andre ledd setter resten av", source: `${STAVANGER}; SSB-kontroll 016`, found: () => ["12", "16", "17"].map((number) => basisOf(disponeringDrift(EMPTY), number)), is: ["§ 4-3 første ledd", "§ 4-3 andre ledd", "§ 4-3 andre ledd"] },
  { says: "§§ 4-2, 4-4, 4-5, § 5-5 andre ledd, paragrafene for notene og byttet av amortisering er ikke lest", source: "søkt uten funn", found: () => ["§ 4-2", "§ 4-4", "§ 4-5", "§ 5-5 andre ledd", "§§ 5-10 til 5-15", "bytte mellom 1 år"].map(reserved), is: [true, true, true, true, true, true] },
  { says: "Hvem som avgjør strykninger, står i økonomireglementet", source: "reglement i Kinn og Trysil", found: () => reserved("økonomireglement"), is: true },
  { says: "Kapittel 5900 og 5970 står bare i debet etter 2019", source: "SSB-kontroll 016", found: () => [control("merforbruk-fortegn"), control("udekket-fortegn"), severity("016")], is: ["§ 4-3; SSB-kontroll 016", "§ 4-6; SSB-kontroll 016", "error"] },
  { says: "Minimumsavdraget er § 14-18 første ledd", source: KOMMUNELOV, found: () => control("minimumsavdrag"), is: "Kommuneloven § 14-18 første ledd" },
  { says: "Lån etter §§ 14-15, 14-16 (tilskudd og kausjoner) og 14-17 (videreutlån) skilles", source: KOMMUNELOV, found: () => NOTE_LAAN.groupBy?.groups.map(({ label }) => label), is: ["Lån til egne investeringer", "Lån til andres investeringer", "Lån til innfrielse av kausjoner", "Lån til videreutlån"] },
  { says: "Lån finansierer ikke kompensert merverdiavgift (art 729): § 14-15 første ledd", source: KOMMUNELOV, found: () => control("lan-etter-momskompensasjon"), is: "Kommuneloven §§ 14-15 første ledd og 14-16" },
  { says: "Avskrivningstider fra 2026: 5, 10, 15, 20, 40, 50 og 80 år", source: LOVTIDEND, found: () => avskrivningsgrupper(2026).map(({ aar, words }) => [aar, words[0]]), is: [[5, "ikt"], [10, "inventar"], [15, "programvare"], [20, "brannbil"], [40, "veg"], [50, "bolig"], [80, "ledningsnett"]] },
  { says: "§ 3-4a: ledningsnett til 2025, de andre til 2019", source: LOVTIDEND, found: () => OMFATTET, is: { Ledningsnett: { sisteAar: 2025, hoyst: 80 }, ...Object.fromEntries(["Forbrenningsanlegg", "Renseanlegg", "Pumpestasjon", "Høydebasseng"].map((each) => [each, { sisteAar: 2019, hoyst: 40 }])) } },
  { says: "Kalkylerenten er fem års swap + 0,5 til 2025, tre måneders NIBOR + 0,7 fra 2026", source: LOVTIDEND, found: () => [2025, 2026].map((year) => /swaprente med 0,5/.test(interest(year)) ? "swap" : /NIBOR for tre måneder med 0,7/.test(interest(year)) ? "NIBOR" : ""), is: ["swap", "NIBOR"] },
  { says: "Underskudd for plan, byggesak, oppmåling og eierseksjonering kan ikke fremføres", source: "revisorforeningen.no", found: () => ["Plan", "Byggesak", "Oppmåling", "Eierseksjonering", "Vann"].map(deficit), is: [true, true, true, true, false] },
  { says: "Dekningsgrad er inntekter / kostnader; SSBs selvkostgrad er en annen", source: "ssb.no, ordforklaring 333525", found: () => NOTE_SELVKOST.notes?.some((note) => note.includes("SSBs selvkostgrad")), is: true },
  { says: "Amortisering: 15 år for 2002–2010, 10 for 2011–2013, 7 fra 2014", source: "regjeringen.no id735979; Fræna 2016, Rælingen 2024", found: () => [2010, 2011, 2013, 2014].map(cohortYears), is: [15, 10, 10, 7] },
  { says: "Art 375, 475, 775, 895 og 930 gjaldt til 2020", source: SSB_LISTER, found: () => years(ARTER, "375", "475", "775", "895", "930"), is: [[0, 2020], [0, 2020], [0, 2020], [0, 2020], [0, 2020]] },
  { says: "Art 271 og 272 fra 2026 i stedet for 270", source: SSB_LISTER, found: () => years(ARTER, "270", "271", "272"), is: [[0, 2025], [2026, 9999], [2026, 9999]] },
  { says: "Eiendomsskatt: 874 til 2022, 875 til 2024, 871–873 og 876 fra 2023, 878 og 879 fra 2025", source: SSB_LISTER, found: () => years(ARTER, "874", "875", "871", "872", "873", "876", "878", "879"), is: [[0, 2022], [0, 2024], [2023, 9999], [2023, 9999], [2023, 9999], [2023, 9999], [2025, 9999], [2025, 9999]] },
  { says: "Kapittel 42 gjaldt 2020–2023 og er langsiktig gjeld i § 5-8", source: `${SSB_LISTER}; KG32`, found: () => [years(KAPITLER, "42"), BALANSE.lines.flatMap((line) => (line.kind === "accounts" && JSON.stringify(line.select).includes('"42"') ? [line.number] : [])), reserved("Kapittel 42")], is: [[[2020, 2023]], ["D.I.1"], true] },
  { says: "Kapittel 41, 43 og 45 til 2023, delt fra 2024", source: SSB_LISTER, found: () => years(KAPITLER, "41", "43", "45", "411", "431", "454"), is: [[0, 2023], [0, 2023], [0, 2023], [2024, 9999], [2024, 9999], [2024, 9999]] },
  { says: "Funksjon 322 fra 2021; 254 til 2023, 257 og 258 fra 2024", source: SSB_LISTER, found: () => years(FUNKSJONER, "322", "254", "257", "258"), is: [[2021, 9999], [0, 2023], [2024, 9999], [2024, 9999]] },
  { says: "Kontroll 035 og 081 er advarsler for året, 190 feil", source: "SSBs kontrollprogram per 16.7.2026", found: () => ["035", "081", "190"].map(severity), is: ["warning", "warning", "error"] },
];

test.each(FACTS)("$says ($source)", ({ found, is }) => {
  expect(found()).toEqual(is);
});
