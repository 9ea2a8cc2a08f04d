import type { Table, TableRow } from "../../../src/table/table";
import { Exact } from "../../../src/amounts/ratio";
import { inNorwegian } from "../../../src/amounts/printAmount";

/** A row of a report in words: its name, and its figures in kroner and percent. */
interface Told {
  readonly name: string;
  readonly kr: (column: string) => number;
  readonly pct: (column: string) => number;
}

/** A report in the wording of others: «[[what is true|what is not]]» where it can be made wrong. */
interface Voice {
  readonly name: string;
  readonly report: "tertial" | "aar";
  readonly title: string;
  readonly area: (area: Told) => readonly string[];
  readonly unit: (unit: Told, n: number) => readonly string[];
}

const digitsOf = (size: number, decimals: number): string => inNorwegian(new Exact(Math.abs(size)).toFixed(decimals)).replaceAll("\u00a0", " ");

/** The digits, and beside them two of them swapped, or the first one another. */
function figure(size: number, decimals: number): string {
  const right = digitsOf(size, decimals);
  const at = [...right].findIndex((digit, d) => /\d/.test(digit) && d > 0 && digit !== right.match(/\d/)?.[0]);
  const first = right.search(/[1-9]/);
  const swapped = at > 0 && !right.startsWith("0") && right[at] !== "0" && at - 1 <= 2 ? [...right].map((digit, d) => (d === 0 ? right[at] : d === at ? right[0] : digit)).join("") : null;
  const other = right.slice(0, first) + String((Number(right[first]) % 9) + 1) + right.slice(first + 1);
  return `[[${right}|${swapped ?? other}]]`;
}

const mill = (size: number): string => figure(size / 1e6, 1);
const tkr = (size: number): string => figure(size / 1e3, 0);
const pct = (size: number): string => figure(size, 1);
const pick = (size: number, words: readonly [string, string]): string => (size < 0 ? `[[${words[0]}|${words[1]}]]` : `[[${words[1]}|${words[0]}]]`);
const way = (size: number): string => pick(size, ["merforbruk", "mindreforbruk"]);
const veg = (size: number): string => pick(size, ["meirforbruk", "mindreforbruk"]);

/** What reports say beside the figures of their rows: causes, measures, other periods, other figures. */
const BESIDE = [
  "Innleie fra byrå har kostet 12,1 mill. kroner, 4,3 mill. kroner mer enn i samme periode i fjor.",
  "Kommunestyret vedtok i sak 34/24 å styrke rammen med 2,5 mill. kroner.",
  "Tiltak for 1,8 mill. kroner er satt i verk, men får først virkning i 2025.",
  "Av dette gjelder 1,2 mill. kroner strøm.",
  "Uten ekstra refusjoner ville merforbruket vært 3 mill. kroner høyere.",
  "Det er søkt om 400 000 kroner i skjønnsmidler.",
  "Ved 1. tertial var det meldt et merforbruk på 1,1 mill. kroner.",
  "Prognosen er usikker, og kan variere med 2 mill. kroner i begge retninger.",
  "Prognosen er forbedret med 1,5 mill. kroner siden 1. tertial.",
  "Lønnsutgiftene er 2,2 mill. kroner over budsjett, mens refusjonene er 3,1 mill. kroner høyere enn budsjettert.",
  "Avdelingene i sentrum har et mindreforbruk på 0,7 mill. kroner.",
  "Det er ventet 1,4 mill. kroner i øremerkede tilskudd.",
  "Merforbruket på vikarer er alene på 3,3 mill. kroner.",
  "Hittil i år er det betalt ut 5,6 mill. kroner i sosialhjelp, en økning på 14 prosent.",
  "Gjennomsnittlig stillingsstørrelse er 81 prosent, og 214 ansatte har heltid.",
  "Det forventes at premieavviket gir en merkostnad på 0,9 mill. kroner.",
];
const beside = (n: number): string => BESIDE[n % BESIDE.length] as string;

export const VOICES: readonly Voice[] = [
  {
    name: "per sektor, mill. kroner", report: "tertial", title: "2. tertialrapport 2024",
    area: ({ name, kr, pct: p }) => [`${name} har per 31. august et ${way(kr("avvikHittil"))} på ${mill(kr("avvikHittil"))} mill. kroner mot periodisert budsjett, tilsvarende ${pct(p("avvikHittilProsent"))} prosent. Prognosen for året er et ${way(kr("prognoseavvik"))} på ${mill(kr("prognoseavvik"))} mill. kroner. Ved forrige rapportering var prognosen et merforbruk på 3,5 mill. kroner.`],
    unit: ({ name, kr }, n) => [`${name} melder et ${way(kr("prognoseavvik"))} på ${mill(kr("prognoseavvik"))} mill. kroner ved årets slutt. Hittil i år er avviket ${mill(kr("avvikHittil"))} mill. kroner. ${beside(n)}`],
  },
  {
    name: "punkter, mnok", report: "tertial", title: "Tertialrapport per august 2024",
    area: ({ name, kr, pct: p }) => [`${name} har brukt ${mill(kr("regnskap"))} mnok hittil i år, ${mill(kr("avvikHittil"))} mnok ${pick(kr("avvikHittil"), ["over", "under"])} periodisert budsjett. Forbruket er ${pct(p("forbrukProsent"))} prosent av årsbudsjettet, mot 66,7 prosent ved jevnt forbruk.`],
    unit: ({ name, kr }, n) => [`• ${name}: ${way(kr("avvikHittil"))} på ${mill(kr("avvikHittil"))} mnok hittil, prognose ${way(kr("prognoseavvik"))} ${mill(kr("prognoseavvik"))} mnok`, `• ${beside(n + 5)}`],
  },
  {
    name: "kr foran, per cent", report: "tertial", title: "Økonomirapport 2. tertial 2024",
    area: ({ name, kr, pct: p }) => [`Regnskapet for ${name} viser kr ${mill(kr("regnskap"))} mill. per 2. tertial, mens periodisert budsjett er kr ${mill(kr("budsjettHittil"))} mill. Avviket er kr ${mill(kr("avvikHittil"))} mill., det vil si ${pct(p("avvikHittilProsent"))} per cent. For hele året ventes et ${way(kr("prognoseavvik"))} på kr ${mill(kr("prognoseavvik"))} mill.`],
    unit: ({ name, kr, pct: p }, n) => [`${name} har en årsprognose på kr ${mill(kr("prognose"))} mill. mot et budsjett på kr ${mill(kr("revidertBudsjett"))} mill., altså et ${way(kr("prognoseavvik"))} på ${pct(p("prognoseavvikProsent"))} per cent. ${beside(n + 9)}`],
  },
  {
    name: "nynorsk", report: "tertial", title: "Tertialrapport 2 – 2024",
    area: ({ name, kr }) => [`${name} har hittil i år eit ${veg(kr("avvikHittil"))} på ${mill(kr("avvikHittil"))} mill. kroner. Prognosen syner eit ${veg(kr("prognoseavvik"))} på ${mill(kr("prognoseavvik"))} mill. kroner ved årsslutt.`],
    unit: ({ name, kr }, n) => [`${name} ligg ${mill(kr("avvikHittil"))} mill. kroner ${pick(kr("avvikHittil"), ["over", "under"])} periodisert budsjett og ventar eit ${veg(kr("prognoseavvik"))} på ${tkr(kr("prognoseavvik"))} tusen kroner i år. ${beside(n + 2)}`],
  },
  {
    name: "fortellende", report: "tertial", title: "Rapport per 31. august 2024",
    area: ({ name, kr }) => [`Situasjonen i ${name} er krevende. Så langt i år er det brukt ${mill(kr("avvikHittil"))} mill. kroner ${pick(kr("avvikHittil"), ["mer", "mindre"])} enn periodisert budsjett, og området styrer mot et ${way(kr("prognoseavvik"))} på ${mill(kr("prognoseavvik"))} mill. kr.`],
    unit: ({ name, kr }, n) => [`${name} ligger an til å bruke ${mill(kr("prognoseavvik"))} mill. kroner ${pick(kr("prognoseavvik"), ["mer", "mindre"])} enn budsjettert i 2024. ${beside(n + 7)}`],
  },
  {
    name: "årsberetning, mnok", report: "aar", title: "Årsberetning 2024",
    area: ({ name, kr, pct: p }) => [`Resultatet for ${name} ble ${mill(kr("avvik"))} mnok ${pick(kr("avvik"), ["svakere", "bedre"])} enn budsjett, et avvik på ${pct(p("avvikProsent"))} per cent. Netto utgifter ble ${mill(kr("regnskap"))} mnok, mot ${mill(kr("regnskapIFjor"))} mnok i 2023.`],
    unit: ({ name, kr, pct: p }, n) => [`${name} fikk et ${way(kr("avvik"))} på kr ${mill(kr("avvik"))} mill. (${pct(p("avvikProsent"))} per cent). ${beside(n + 4)}`],
  },
  {
    name: "årsrapport, tusen", report: "aar", title: "Virksomhetenes årsrapport 2024",
    area: ({ name, kr }) => [`${name} har et regnskapsført forbruk på ${mill(kr("regnskap"))} mill. kr mot en ramme på ${mill(kr("revidertBudsjett"))} mill. kr. Det gir et ${way(kr("avvik"))} på ${mill(kr("avvik"))} mill. kr.`],
    unit: ({ name, kr }, n) => [`Enhet for ${name} endte ${tkr(kr("avvik"))} tusen kroner ${pick(kr("avvik"), ["over", "under"])} budsjett. Budsjettet var ${mill(kr("revidertBudsjett"))} mill. kr. ${beside(n + 11)}`],
  },
];

function toldOf(table: Table, row: TableRow, name: string): Told {
  const cell = (id: string) => row.cells[table.columns.findIndex((column) => column.id === id)];
  const numeric = (found: ReturnType<typeof cell>): number => (found?.kind === "amount" ? found.ore / 100 : found?.kind === "ratio" ? (found.ratio?.times(100).toNumber() ?? 0) : 0);
  const prognosis = (): number => (100 * numeric(cell("prognoseavvik"))) / Math.abs(numeric(cell("revidertBudsjett")));
  return { name, kr: (id) => numeric(cell(id)), pct: (id) => (id === "prognoseavvikProsent" ? prognosis() : numeric(cell(id))) };
}

/** The report of the tables in a voice: a chapter per area, with its units. */
export function spokenReport(voice: Voice, tables: readonly Table[]): string {
  const chapters = tables.filter(({ id }) => id.startsWith("status-okonomi-")).map((table) => {
    const name = table.title.replace(/^Status økonomi – /, "").replace(/ per .*$/, "");
    const told = table.rows.map((row) => toldOf(table, row, row.role === "line" ? row.label.replace(/^\d+-/, "") : name));
    const isTold = ({ kr }: Told): boolean => ["avvik", "avvikHittil", "prognoseavvik"].every((id) => kr(id) === 0 || Math.abs(kr(id)) >= 100_000);
    const units = told.slice(0, -1).filter(isTold).flatMap((unit, u) => voice.unit(unit, u + name.length));
    return [`<h2>${name}</h2>`, ...[...voice.area(told.at(-1) as Told), ...units].map((text) => `<p>${text}</p>`)].join("\n");
  });
  return `<html><body><h1>${voice.title}</h1>\n${chapters.join("\n")}</body></html>`;
}
