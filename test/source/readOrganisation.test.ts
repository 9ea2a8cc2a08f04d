import { writeXlsx } from "hucre/xlsx";
import { readOrganisation } from "../../src/source/readOrganisation";
import { organisationProblems } from "../../src/report/controls/organisationProblems";
import { buildLedger } from "../../src/ledger/buildLedger";
import { bytesOf } from "./bytes";
import { nb } from "../support/nb";

const read = (text: string, encoding: "utf8" | "latin1" = "utf8") => readOrganisation(bytesOf("org.csv", text, encoding));

test("other headings, another order, nynorsk and Windows-1252 are read", async () => {
  const { organisation, problems } = await read("Sjølvkost;Tenesteområde;Einingsnamn;Eining;Ansvarsnamn;Ansvar\nja;Miljø;Vatn og avløp;41;Vassverk;4151\n;Oppvekst;Skule;12;Skular;1210\n", "latin1");
  expect(problems).toEqual([]);
  expect([...organisation.units.values()]).toEqual([
    { ansvar: "4151", ansvarsnavn: "Vassverk", enhet: "41", enhetsnavn: "Vatn og avløp", omrade: "Miljø", selvkost: true },
    { ansvar: "1210", ansvarsnavn: "Skular", enhet: "12", enhetsnavn: "Skule", omrade: "Oppvekst", selvkost: false },
  ]);
});

test("code and name in one cell are told apart, and a file without enhet gets the first two digits", async () => {
  const { organisation } = await read("Ansvar;Sektor\n1210 - Skoler;Oppvekst\n");
  expect(organisation.units.get("1210")).toEqual({ ansvar: "1210", ansvarsnavn: "Skoler", enhet: "12", enhetsnavn: "Enhet 12", omrade: "Oppvekst", selvkost: false });
});

test("a whole organisation longer than a sample is read", async () => {
  const rows = Array.from({ length: 900 }, (_, index) => `${1000 + index};Enhet;Område`);
  expect((await read(`ansvar;enhetsnavn;område\n${rows.join("\n")}`)).organisation.units.size).toBe(900);
});

test("an ansvar listed twice alike is one, and unlike a problem where the first stands", async () => {
  const { organisation, problems } = await read("ansvar;ansvarsnavn;enhet;enhetsnavn;område;selvkost\n1;A;10;E;X;N\n1;A;10;E;X;N\n1;A;10;E;Y;N\n");
  expect(organisation.units.get("1")?.omrade).toBe("X");
  expect(problems.map(({ code, where }) => [code, where?.row])).toEqual([["organisasjon-dobbel-ansvar", 4]]);
});

test("an xlsx is read from the sheet that has the headings, with codes as numbers and yes or no as true or false", async () => {
  const bytes = await writeXlsx({ sheets: [{ name: "Forside", rows: [["Organisasjon 2024"]] }, { name: "Ansvar", rows: [["Rælingen"], ["Ansvar", "Enhet", "Enhetsnavn", "Område", "Selvkost"], [4151, 41, "Drift", "Nærmiljø", true], [1210, 12, "Skole", "Oppvekst", "N"]] }] });
  const { organisation, problems } = await readOrganisation(bytesOf("org.xlsx", bytes));
  expect(problems).toEqual([]);
  expect([...organisation.units.values()].map(({ ansvar, enhet, omrade, selvkost }) => [ansvar, enhet, omrade, selvkost])).toEqual([["4151", "41", "Nærmiljø", true], ["1210", "12", "Oppvekst", false]]);
});

test("each drift ansvar the organisation lacks is a problem with its amount; balance and investment do not need one", async () => {
  const { organisation } = await read("ansvar;område\n1000;X\n");
  const ledger = buildLedger(2024, [
    { konto: "11150", ansvar: "1000", amounts: { regnskap: 100 } },
    { konto: "11150", ansvar: "2000", amounts: { regnskap: -6_200_000 } },
    { konto: "10100", ansvar: "3000", amounts: { regnskap: 500 } },
    { konto: "10900", ansvar: "3000", amounts: { regnskap: -500 } },
    { konto: "10900", ansvar: "5000", amounts: { regnskap: 0 } },
    { konto: "02300", ansvar: "4000", amounts: { regnskap: 7 } },
    { konto: "210320", amounts: { regnskap: 7 } },
  ], { ansvar: new Map([["2000", "Skole"]]) });
  expect(organisationProblems(ledger, organisation).map(({ code, severity, message }) => [code, severity, nb(message).split(". ")[0]])).toEqual([
    ["ansvar-uten-omrade", "error", "Ansvar 2000 Skole finnes ikke i organisasjonen (beløp −62\u00a0000,00)"],
    // What comes to nothing still lacks on two lines.
    ["ansvar-uten-omrade", "error", "Ansvar 3000 finnes ikke i organisasjonen (regnskap debet 5,00 og kredit 5,00)"],
    ["ansvar-uten-omrade", "warning", "Ansvar 5000 finnes ikke i organisasjonen (beløp 0,00)"],
  ]);
});

test("a file of megabytes is no organisation and is not taken into memory", async () => {
  const head = new Uint8Array(Buffer.from("Konto;Ansvar;Beløp\n11150;1100;1,00\n"));
  const asked: number[] = [];
  const source = { name: "hovedbok.csv", size: 9 * 2 ** 20, read: (offset: number, length: number) => Promise.resolve((asked.push(length), head.slice(offset, offset + length))) };
  expect((await readOrganisation(source)).problems.map(({ code }) => code)).toEqual(["organisasjon-for-stor"]);
  expect(Math.max(...asked)).toBeLessThan(10_000);
});

test("an område written in other letters or with other space is the same one, and one with a letter wrong is told", async () => {
  const { organisation, problems } = await read("ansvar;område;selvkost\n1;Helse og omsorg;N\n2;HELSE OG  OMSORG;N\n3;Helse og omsrog;N\n4;Helse og omsor;N\n");
  expect([...organisation.units.values()].map(({ omrade }) => omrade)).toEqual(["Helse og omsorg", "Helse og omsorg", "Helse og omsrog", "Helse og omsor"]);
  expect(problems.map(({ code, where }) => [code, where?.row])).toEqual([["organisasjon-omrade-ligner", 4], ["organisasjon-omrade-ligner", 5]]);
  expect((await read("ansvar;område;selvkost\n1;Område 1;N\n2;Område 2;N\n3;Område 2;N\n")).problems).toEqual([]);
});

test("a name of an område or enhet wins over the code beside it, and a file without selvkost is told", async () => {
  const { organisation, problems } = await read("Ansvar;Ansvar(T);Virksomhet;Virksomhet(T);Sektor;Sektor(T)\n1210;Skolen;12;Skole;1;Oppvekst\n");
  expect(organisation.units.get("1210")).toEqual({ ansvar: "1210", ansvarsnavn: "Skolen", enhet: "12", enhetsnavn: "Skole", omrade: "Oppvekst", selvkost: false });
  expect(problems).toMatchObject([{ code: "organisasjon-uten-selvkost", severity: "info" }]);
});

describe("what is written once for a group of rows", () => {
  const told = async (lines: readonly string[]) => {
    const { organisation, problems } = await read(`Område;Enhet;Enhetsnavn;Ansvar;Ansvarsnavn;Selvkost\n${lines.join("\n")}\n`);
    return [problems.map(({ code }) => code), [...organisation.units.values()].map(({ ansvar, enhetsnavn, omrade }) => `${ansvar} ${enhetsnavn} ${omrade}`)];
  };

  test("is of all its rows, as merged cells and pivot tables have it", async () => {
    expect(await told(["Oppvekst;11;Rud skole;1100;Rud skole;N", ";;;1110;Rud SFO;N", ";12;Fjerd skole;1200;Fjerd;N", "Helse;21;Sykehjem;2100;Sykehjem;N", ";;;2110;Kjøkken;N"])).toEqual([
      [],
      ["1100 Rud skole Oppvekst", "1110 Rud skole Oppvekst", "1200 Fjerd skole Oppvekst", "2100 Sykehjem Helse", "2110 Sykehjem Helse"],
    ]);
  });

  test("may stand in a row of its own", async () => {
    expect(await told(["Oppvekst;;;;;", ";11;Rud skole;1100;Rud skole;N", ";12;Fjerd skole;1200;Fjerd;N", "Helse;;;;;", ";21;Sykehjem;2100;Sykehjem;N"])).toEqual([
      [],
      ["1100 Rud skole Oppvekst", "1200 Fjerd skole Oppvekst", "2100 Sykehjem Helse"],
    ]);
  });

  test("is not guessed where others are written again, or the first is missing", async () => {
    const rows = (areas: readonly string[]) => areas.map((area, at) => `${area};${at + 11};E${at};${at + 11}00;A${at};N`);
    expect(await told(rows(["Oppvekst", "Oppvekst", "", "", "Helse"]))).toEqual([["organisasjon-blankt-omrade", "organisasjon-blankt-omrade"], ["1100 E0 Oppvekst", "1200 E1 Oppvekst", "1300 E2 ", "1400 E3 ", "1500 E4 Helse"]]);
    expect((await told(rows(["", "Oppvekst", "", "Helse", ""])))[0]).toEqual(["organisasjon-blankt-omrade", "organisasjon-blankt-omrade", "organisasjon-blankt-omrade"]);
  });

  test("begins again with a wider group", async () => {
    expect((await told(["Oppvekst;11;Rud skole;1100;Rud;N", ";;;1110;SFO;N", ";;;1120;Bibliotek;N", "Helse;;;2100;Sykehjem;N", ";22;Hjemme;2200;Hjemme;N"]))[1]).toEqual(["1100 Rud skole Oppvekst", "1110 Rud skole Oppvekst", "1120 Rud skole Oppvekst", "2100 Enhet 21 Helse", "2200 Hjemme Helse"]);
  });
});
