import { readFileSync } from "node:fs";
import path from "node:path";
import { writeXlsx } from "hucre/xlsx";
import { mergeLedgers } from "../../src/ledger/mergeLedgers";
import { codeAt } from "../../src/ledger/ledger";
import { doubleFigureProblems } from "../../src/source/doubleFigureProblems";
import { inspectSource } from "../../src/source/inspectSource";
import { ledgerProblems } from "../../src/report/controls/ledgerProblems";
import { organisationProblems } from "../../src/report/controls/organisationProblems";
import { readOrganisation } from "../../src/source/readOrganisation";
import { readSource } from "../../src/source/readSource";
import type { ByteSource, SourceReading } from "../../src/source/source";
import { bytesOf } from "./bytes";

const SAMPLE = path.join(__dirname, "../../assets/eksempel/raelingen-2024");
const sample = (name: string): ByteSource => bytesOf(name, new Uint8Array(readFileSync(path.join(SAMPLE, name))));
const read = async (source: ByteSource): Promise<SourceReading> => readSource(source, await inspectSource(source), { year: 2024 });

describe("the sample year", () => {
  test.each([
    ["hovedbok.csv", ["konto", "ansvar", "funksjon", "prosjekt", "periode", "regnskap"]],
    ["budsjett.csv", ["konto", "ansvar", "funksjon", "prosjekt", "periode", "opprinneligBudsjett", "revidertBudsjett"]],
    ["saldobalanse.csv", ["konto", "ansvar", "funksjon", "prosjekt", "regnskap", "revidertBudsjett", "opprinneligBudsjett", "regnskapIFjor"]],
    ["0A2024.dat", ["kontoklasse", "funksjon", "art", "regnskap"]],
    ["0B2024.dat", ["kontoklasse", "kapittel", "sektor", "regnskap"]],
  ])("%s is recognised with certainty in every column, without a problem", async (name, roles) => {
    const { columns, problems } = await inspectSource(sample(name));
    const needed = columns.filter(({ role }) => role.kind !== "name" && role.kind !== "ignored");
    expect(needed.map(({ role }) => (role.kind === "amount" ? role.figure : role.kind))).toEqual(roles);
    expect(columns.filter(({ certainty }) => certainty !== "sikker")).toEqual([]);
    expect(problems).toEqual([]);
  });

  test("of hovedbok and budsjett makes one ledger that closes, with every ansvar in the organisation", async () => {
    const readings = [await read(sample("hovedbok.csv")), await read(sample("budsjett.csv"))];
    const { organisation, problems } = await readOrganisation(sample("organisasjon.csv"));
    const ledger = mergeLedgers(2024, readings.map((reading) => reading.ledger));
    expect([...readings.flatMap((reading) => reading.problems), ...problems, ...doubleFigureProblems(readings)]).toEqual([]);
    expect([...ledgerProblems(ledger), ...organisationProblems(ledger, organisation)]).toEqual([]);
    expect([organisation.units.size, organisation.units.get("4151")?.selvkost, organisation.units.get("1000")]).toEqual([184, true, { ansvar: "1000", ansvarsnavn: "Oppveksttjenester ledelse", enhet: "10", enhetsnavn: "10-Oppveksttjenester", omrade: "Oppvekst", selvkost: false }]);
  });

  test("of the KOSTRA files makes one ledger in øre that closes within their rounding", async () => {
    const kostra = mergeLedgers(2024, [(await read(sample("0A2024.dat"))).ledger, (await read(sample("0B2024.dat"))).ledger]);
    expect(kostra.size).toBe(1372 + 36);
    expect(ledgerProblems(kostra)).toEqual([]);
    const skatt = Array.from({ length: kostra.size }, (_, row) => row).filter((row) => codeAt(kostra, "konto", row) === "1870");
    expect(skatt.map((row) => kostra.amounts.regnskap?.[row])).toEqual([-72_564_200_000]);
  });

  test("read twice over, as hovedbok and saldobalanse or as hovedbok and KOSTRA, is an error", async () => {
    const [hovedbok, saldobalanse, kostra] = [await read(sample("hovedbok.csv")), await read(sample("saldobalanse.csv")), await read(sample("0A2024.dat"))];
    expect(doubleFigureProblems([hovedbok, saldobalanse]).map(({ code, severity }) => [code, severity])).toEqual([["kilde-dobbelt-tall", "error"]]);
    expect(doubleFigureProblems([hovedbok, kostra]).map(({ code }) => code)).toEqual(["kilde-dobbelt-tall"]);
  });

  test("reads the same from an xlsx with accounts as text as from the CSV", async () => {
    const csv = await read(sample("saldobalanse.csv"));
    const [header = [], ...rows] = readFileSync(path.join(SAMPLE, "saldobalanse.csv"), "utf8").replace("\ufeff", "").trim().split("\r\n").map((line) => line.split(";"));
    const cells = rows.map((row) => row.map((text, column) => (column < 8 ? text : Number(text.replace(",", ".")))));
    const bytes = await writeXlsx({ sheets: [{ name: "Om", rows: [["Rapport", "Saldobalanse"], ["År", 2024]] }, { name: "Saldo", rows: [["Saldobalanse 2024"], [], header, ...cells] }] });
    const source = bytesOf("saldobalanse.xlsx", bytes);
    const recognition = await inspectSource(source);
    expect([recognition.sheet, recognition.sheets, recognition.headerRows, recognition.problems]).toEqual(["Saldo", ["Om", "Saldo"], [3], []]);
    const xlsx = await readSource(source, recognition, { year: 2024 });
    expect(xlsx.problems).toEqual([]);
    expect(xlsx.control.sums).toEqual(csv.control.sums);
    expect(xlsx.ledger.size).toBe(csv.ledger.size);
  });
});
