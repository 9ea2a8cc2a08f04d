import { openLine, type Line } from "../../../src/source/ssb/ask";
import type { SsbFault } from "../../../src/source/ssb/fault";
import { isFault } from "../../../src/source/ssb/fault";
import { fetchNokkeltall, type Nokkeltall, type Watch } from "../../../src/source/ssb/fetchNokkeltall";
import { questionOf, type Question } from "../../../src/source/ssb/question";
import { SsbSettings } from "../../../src/source/ssb/settings";
import { startSsbServer, type SsbServer } from "../../support/ssbServer";
import { nb } from "../../support/nb";

let server: SsbServer;
beforeEach(async () => { server = await startSsbServer(); });
afterEach(() => server.close());

const SELECTED = [{ tabell: "12134", kode: "KOSAGD230000" }, { tabell: "12362", kode: "KOSbelopinnbygge0000", valg: { KOKart0000: "AGD2", KOKfunksjon0000: "202" }, omrade: "Grunnskole", gruppe: "Prioritet" }];
const settings = (change: object = {}) => SsbSettings.parse({ adresse: server.address, kommune: "3224=3027", naboer: ["3205"], kostragruppe: "EKG12", nokkeltall: SELECTED, ...change });

const question = (change: object = {}, years: readonly number[] = [2024, 2023]): Question => {
  const asked = questionOf(settings(change), years);
  if (isFault(asked)) throw new Error(nb(asked.message));
  return asked;
};

/** Waits are taken without waiting, and counted. */
const quickLine = (limits: object = {}): Line & { readonly waited: number[] } => {
  const waited: number[] = [];
  return { ...openLine(SsbSettings.parse({ grenser: limits }).grenser, { now: () => 0, sleep: (milliseconds) => { waited.push(milliseconds); return Promise.resolve(); } }), waited };
};

const fetched = async (asked: Question, line: Line = quickLine(), watch: Watch = {}): Promise<Nokkeltall> => {
  const answer = await fetchNokkeltall(asked, line, watch);
  if (isFault(answer)) throw new Error(nb(answer.message));
  return answer;
};
const faultOf = async (asked: Question, line: Line = quickLine(), watch: Watch = {}): Promise<SsbFault> => {
  const answer = await fetchNokkeltall(asked, line, watch);
  if (!isFault(answer)) throw new Error("ingen feil");
  return answer;
};
const lines = ({ rows }: Nokkeltall, code: string) => rows.filter(({ kode }) => kode === code).map(({ region, aar, verdi, status }) => `${region} ${aar}: ${verdi?.toFixed() ?? "–"} (${status})`);

describe.each(["dense", "sparse"] as const)("with %s answers", (form) => {
  test("every nøkkeltall, region and year is a row: figures as SSB has them, and its sign where it has none", async () => {
    server.form = form;
    const answer = await fetched(question());
    expect(lines(answer, "KOSAGD230000")).toEqual([
      "Rælingen 2023: 2.25 (endelig juni)", "Rælingen 2024: -1.9 (endelig juni)",
      "Lillestrøm 2023: – (.. tall mangler)", "Lillestrøm 2024: – (.. tall mangler)",
      "Landet 2023: – (.. tall mangler)", "Landet 2024: – (.. tall mangler)",
      "KOSTRA-gruppe 12 2023: 1.6 (endelig juni)", "KOSTRA-gruppe 12 2024: 0.1 (endelig juni)",
    ]);
    expect(answer.rows[0]).toMatchObject({ omrade: "KOSTRA", gruppe: "Andre nøkkeltall", nokkeltall: "Netto driftresultat i prosent av brutto driftsinntekter (prosent)", enhet: "%", desimaler: 1, tabell: "12134", oppdatert: "2025-06-16T06:00:00Z" });
    expect(answer.rows.find(({ tabell }) => tabell === "12362")).toMatchObject({ omrade: "Grunnskole", nokkeltall: "Beløp per innbygger (kr), Netto driftsutgifter, Grunnskole", enhet: "kr", desimaler: 0 });
    expect(answer.notes).toEqual(["Det er brudd i tidsserien for KOSTRA-gruppene mellom 2019 og 2020."]);
    expect(answer.notices).toEqual([]);
  });
});

test("figures of a table SSB changed in March are the preliminary ones of the year before", async () => {
  const { rows } = await fetched(question({}, [2024, 2025]));
  expect(rows.filter(({ tabell, region }) => tabell === "12362" && region === "Landet").map(({ aar, status }) => [aar, status])).toEqual([[2024, "endelig juni"], [2025, "foreløpig mars"]]);
});

test("only the table query leaves the machine: no cookies, no referrer, no figures", async () => {
  await fetched(question());
  expect(server.asked.map(({ method, url }) => `${method} ${decodeURIComponent(url.replace("/api/pxwebapi/v2", ""))}`)).toEqual([
    "GET /tables/12134/metadata?lang=no",
    "GET /tables/12134/data?lang=no&outputFormat=json-stat2&valueCodes[KOKkommuneregion0000]=3224,3027,3205,EAK,EKG12&valueCodes[ContentsCode]=KOSAGD230000&valueCodes[Tid]=2023,2024",
    "GET /tables/12362/metadata?lang=no",
    "GET /tables/12362/data?lang=no&outputFormat=json-stat2&valueCodes[KOKkommuneregion0000]=3224,3027,3205,EAK,EKG12&valueCodes[KOKart0000]=AGD2&valueCodes[KOKfunksjon0000]=202&valueCodes[ContentsCode]=KOSbelopinnbygge0000&valueCodes[Tid]=2023,2024",
  ]);
  for (const { headers } of server.asked) expect([headers.cookie, headers.referer, headers.authorization]).toEqual([undefined, undefined, undefined]);
});

test("a long question is posted, and a large one is split, with the same figures", async () => {
  const whole = await fetched(question());
  server.asked.length = 0;
  const split = await fetched(question(), quickLine({ celler: 3, tegnIAdresse: 200 }));
  expect(split.rows).toEqual(whole.rows);
  const data = server.asked.filter(({ url }) => url.includes("/data"));
  expect(data.length).toBeGreaterThan(6);
  expect(new Set(data.map(({ method }) => method))).toEqual(new Set(["POST"]));
});

test("a nøkkeltall that leaves a variable out gets SSB's sum, beside one that chooses in it", async () => {
  const of = (valg: object) => ({ tabell: "12376", kode: "KOSbarn0000", valg, navn: Object.keys(valg).length === 0 ? "Barn" : "Jenter" });
  const { rows } = await fetched(question({ nokkeltall: [of({}), of({ KOKkjoenn0000: "2" })] }, [2024]));
  expect(rows.filter(({ region }) => region === "Rælingen").map(({ nokkeltall, verdi }) => `${nokkeltall} ${verdi?.toFixed() ?? ""}`)).toEqual(["Barn 300", "Jenter 160"]);
});

test("what the table does not have is told, and the rest is fetched", async () => {
  const answer = await fetched(question({ naboer: ["9999"], nokkeltall: [...SELECTED, { tabell: "12134", kode: "KOSborte" }, { tabell: "12362", kode: "KOSbelop0000" }, { tabell: "99999", kode: "X" }] }, [2024, 2030]));
  expect(answer.rows.map(({ kode }) => kode)).not.toContain("KOSborte");
  expect(answer.notices.map(nb)).toEqual([
    expect.stringContaining("Tabell 12134 har ikke statistikkvariabelen KOSborte. Den har KOSAGD230000 «Netto"),
    "Tabell 12134 har ikke region 9999.",
    "Tabell 12134 har ikke tall for 2030.",
    expect.stringContaining("Tabell 12362 krever et valg i KOKfunksjon0000 («funksjon») for KOSbelop0000. Den har 120 «Administrasjon»"),
    "Tabell 12362 har ikke region 9999.",
    "Tabell 12362 har ikke tall for 2030.",
    expect.stringContaining("tabell 99999, svar 404"),
  ]);
});

test("SSB's «wait» is waited for, as long as it says, and then asked again", async () => {
  server.next.push({ kind: "status", status: 429, headers: { "Retry-After": "7" } }, null, { kind: "status", status: 503 });
  const line = quickLine();
  expect((await fetched(question(), line)).rows).toHaveLength(16);
  expect(line.waited).toEqual([7_000, 60_000]);
  expect(server.asked).toHaveLength(6);
});

test("real clocks wait too", async () => {
  server.next.push({ kind: "status", status: 429, headers: { "Retry-After": "1" } });
  const order: string[] = [];
  setTimeout(() => order.push("nearly a second"), 900);
  await fetched(question(), openLine(settings().grenser));
  expect([...order, "the answer"]).toEqual(["nearly a second", "the answer"]);
});

test.each([
  ["three refusals", Array(3).fill({ kind: "status", status: 429, headers: { "Retry-After": "5" } }), "grense", "Vent 5 sekunder"],
  ["a longer wait than anyone takes", [{ kind: "status", status: 429, headers: { "Retry-After": "900" } }], "grense", "Vent 15 minutter"],
  ["a service that is down", [{ kind: "status", status: 500 }], "nede", "svar 500"],
  ["a way that is closed", [{ kind: "status", status: 302, headers: { Location: "https://example.no/" } }], "nett", "sender videre til en annen adresse, og spørringen følger ikke etter"],
] as const)("%s stops the fetching with its message", async (_, mishaps, kind, message) => {
  server.next.push(...mishaps);
  expect(await faultOf(question())).toMatchObject({ kind, message: expect.objectContaining({ nb: expect.stringContaining(message) }) });
});

test.each([
  ["a refused question", { kind: "status", status: 400, body: JSON.stringify({ type: "Parameter error", title: "Too many cells selected", status: 400 }) }, "avvist", "utvalget er større enn SSB gir på én gang"],
  ["a refusal in words of its own", { kind: "status", status: 403, body: "nei" }, "avvist", "grunnen er ikke oppgitt"],
  ["an answer that is cut", { kind: "cut" }, "uleselig", "avkortet"],
  ["a page instead of figures", { kind: "text", body: "<html>" }, "uleselig", "ikke JSON"],
] as const)("%s is the table's own: without another, its message", async (_, mishap, kind, message) => {
  server.next.push(null, mishap);
  expect(await faultOf(question({ nokkeltall: [SELECTED[0]] }))).toMatchObject({ kind, message: expect.objectContaining({ nb: expect.stringContaining(message) }) });
});

test("a slow answer is given up after the seconds the settings have", async () => {
  server.next.push({ kind: "slow", milliseconds: 2_000 });
  expect(await faultOf(question(), quickLine({ sekunder: 0.2 }))).toMatchObject({ kind: "tidsgrense", message: expect.objectContaining({ nb: expect.stringContaining("innen 0.2 sekunder") }) });
});

test("without a server the message says that fetched figures still can be used", async () => {
  const asked = question();
  await server.close();
  expect(await faultOf(asked)).toMatchObject({ kind: "nett", message: expect.objectContaining({ nb: expect.stringContaining("kan brukes uten nett") }) });
  server = await startSsbServer();
});

test("the user can stop it, also while it waits", async () => {
  server.next.push({ kind: "slow", milliseconds: 5_000 });
  const stop = new AbortController();
  setTimeout(() => { stop.abort(); }, 50);
  expect(await faultOf(question(), quickLine(), { signal: stop.signal })).toMatchObject({ kind: "avbrutt" });
});

test("progress runs from table to table and never back", async () => {
  const shares: number[] = [];
  await fetched(question(), quickLine({ celler: 3 }), { progress: (share) => shares.push(share) });
  expect(shares).toEqual([...shares].sort((a, b) => a - b));
  expect(shares.at(-1)).toBeLessThanOrEqual(1);
  expect(shares.length).toBeGreaterThan(4);
});

test("what is not told is asked for before anything is sent", () => {
  expect(questionOf(settings({ kommune: "" }), [2024])).toMatchObject({ kind: "utvalg", message: expect.stringContaining("kommunenummeret") });
  expect(questionOf(settings(), [])).toMatchObject({ kind: "utvalg", message: expect.stringContaining("minst ett år") });
  expect(questionOf(settings({ adresse: "http://example.no" }), [2024])).toMatchObject({ kind: "adresse" });
  expect(questionOf(settings({ naboer: ["3205", "3205"], landet: "utenOslo" }), [2024, 2024])).toMatchObject({ regions: [{ code: "3224", before: "3027" }, { code: "3205" }, { code: "EAKUO" }, { code: "EKG12" }], years: [2024] });
  expect(server.asked).toEqual([]);
});
