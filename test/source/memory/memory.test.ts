import { writeXlsx } from "hucre/xlsx";
import { Gjenkjenning } from "../../../src/report/template/templateParts";
import { inspectSource } from "../../../src/source/inspectSource";
import { headerSignature, namePattern } from "../../../src/source/memory/headerSignature";
import { inspectRemembered } from "../../../src/source/memory/inspectRemembered";
import { recall, recallPurpose } from "../../../src/source/memory/recall";
import { remember } from "../../../src/source/memory/remember";
import { MOST_REMEMBERED, type RememberedSource } from "../../../src/source/memory/rememberedSource";
import { setRole } from "../../../src/source/recognise/setRole";
import type { ByteSource, Recognition } from "../../../src/source/source";
import { answered } from "../../../src/source/answered";
import { readSource } from "../../../src/source/readSource";
import { sourceOfBytes } from "../../support/sourceOfBytes";
import { nb } from "../../support/nb";

const csv = (name: string, header: string, row = "11150;1010;7;100,00;200,00"): ByteSource => sourceOfBytes(name, new TextEncoder().encode(`${header}\r\n${row}\r\n`));
const HEADER = "Konto;Ansvar;Objekt;Sum 2024;Ramme 2024";
const rolesOf = ({ columns }: Recognition): readonly string[] => columns.map(({ role, certainty }) => `${role.kind} ${certainty}`);

/** As the wizard has it after the user has said that «Objekt» is prosjekt and «Ramme» the budget. */
async function settled(name = "hovedbok 2024.csv"): Promise<{ readonly inspected: Recognition; readonly recognition: Recognition; readonly memory: readonly RememberedSource[] }> {
  const inspected = await inspectSource(csv(name, HEADER));
  const recognition = [[2, { kind: "prosjekt" }], [3, { kind: "amount", figure: "regnskap" }], [4, { kind: "amount", figure: "revidertBudsjett" }]].reduce<Recognition>((so, [position, role]) => setRole(so, position as number, role as never), inspected);
  return { inspected, recognition, memory: remember([], { name, purpose: "regnskap", guess: "regnskap", inspected, recognition }) };
}

test("Next year's export with the same headers is read as this year's was settled, without doubt", async () => {
  const { recognition, memory } = await settled();
  const next = await inspectSource(csv("hovedbok 2025.csv", HEADER.replaceAll("2024", "2025")));
  expect(rolesOf(next)).not.toEqual(rolesOf(recognition));
  const recalled = recall("hovedbok 2025.csv", next, "regnskap", memory);
  expect(recalled.columns.map(({ role }) => role)).toEqual(recognition.columns.map(({ role }) => role));
  expect(recalled.columns.every(({ certainty }) => certainty === "sikker")).toBe(true);
  expect(nb(recalled.columns[4]?.reason ?? "")).toBe("husket fra forrige gang");
  expect(recalled.problems.filter(({ severity }) => severity === "error")).toEqual([]);
});

test("Other headers, another order, or another purpose are not what is remembered", async () => {
  const { memory } = await settled();
  const other = await inspectSource(csv("hovedbok 2025.csv", "Konto;Objekt;Ansvar;Sum 2024;Ramme 2024"));
  expect(recall("hovedbok 2025.csv", other, "regnskap", memory)).toBe(other);
  const same = await inspectSource(csv("hovedbok 2025.csv", HEADER));
  expect(recall("hovedbok 2025.csv", same, "iFjor", memory)).toBe(same);
});

test("What is remembered are words and choices: no figure of the file", async () => {
  const { memory } = await settled();
  expect(memory).toEqual([{ navn: "hovedbok #.csv", formaal: "regnskap", kolonner: [
    { overskrift: "konto", rolle: "konto" }, { overskrift: "ansvar", rolle: "ansvar" }, { overskrift: "objekt", rolle: "prosjekt" },
    { overskrift: "sum åååå", rolle: "amount.regnskap" }, { overskrift: "ramme åååå", rolle: "amount.revidertBudsjett" },
  ] }]);
});

test("What was answered of an export is answered of the next one with the same headers, and told", async () => {
  const header = "Konto;Ansvar;Funksjon;Fase;Beløp 2024";
  const phases = (name: string, year: string): ByteSource =>
    csv(name, header.replace("2024", year), ["11150;1100;202;Utkast;9,00", "16000;1100;202;Utkast;-8,00", "11150;1100;202;Ferdig;12,00", "16000;1100;202;Ferdig;-11,00"].join("\r\n"));
  const inspected = await inspectSource(phases("hovedbok 2024.csv", "2024"));
  expect((await readSource(phases("hovedbok 2024.csv", "2024"), inspected, { year: 2024 })).questions).toHaveLength(1);
  const recognition = answered(inspected, { bare: { Fase: ["Ferdig"] }, fortegn: "behold", tomme: { Ansvar: "foring" } });
  const memory = remember([], { name: "hovedbok 2024.csv", purpose: "regnskap", guess: "regnskap", inspected, recognition });
  expect(Gjenkjenning.parse(JSON.parse(JSON.stringify(memory)))).toEqual(memory);
  expect(memory[0]?.svar).toEqual({ bare: [{ overskrift: "fase", verdier: ["Ferdig"] }], fortegn: "behold", tomme: [{ overskrift: "ansvar", regel: "foring" }] });
  const next = phases("hovedbok 2025.csv", "2025");
  const again = recall("hovedbok 2025.csv", await inspectSource(next), "regnskap", memory);
  const { questions, problems, control } = await readSource(next, again, { year: 2025 });
  expect([questions, control.rowsUsed]).toEqual([[], 2]);
  expect(nb(problems.find(({ code }) => code === "kilde-svart-for")?.message ?? "")).toContain('--bare "Fase=Ferdig"');
  const withdrawn = { ...again, answers: { ...again.answers, bare: undefined } };
  expect((await readSource(next, withdrawn, { year: 2025 })).questions).toHaveLength(1);
});

test("An answer that is of one year is asked for again", async () => {
  const rows = ["11150;1100;202;Runde 2023;9,00", "16000;1100;202;Runde 2023;-8,00", "11150;1100;202;Runde 2024;12,00", "16000;1100;202;Runde 2024;-11,00"].join("\r\n");
  const source = csv("a.csv", "Konto;Ansvar;Funksjon;Fase;Beløp", rows);
  const inspected = await inspectSource(source);
  const recognition = answered(inspected, { bare: { Fase: ["Runde 2024"] }, ark: ["Regnskap 2024"] });
  const again = recall("a.csv", inspected, "regnskap", remember([], { name: "a.csv", purpose: "regnskap", guess: "regnskap", inspected, recognition }));
  expect([again.answers, (await readSource(source, again, { year: 2025 })).questions.length]).toEqual([undefined, 1]);
});

test("An export that is recognised by itself is not remembered, nor one without headers", async () => {
  const plain = await inspectSource(csv("hovedbok.csv", "Konto;Ansvar;Funksjon;Regnskap;Rev. budsjett", "11150;1010;120;100,00;200,00"));
  expect(remember([], { name: "hovedbok.csv", purpose: "regnskap", guess: "regnskap", inspected: plain, recognition: plain })).toEqual([]);
  expect(headerSignature({ headerRows: [], columns: plain.columns })).toBeNull();
});

test("The same choice again changes nothing; another choice takes the place of the one before, and the oldest go when there are many", async () => {
  const { inspected, recognition, memory } = await settled();
  const accepted = { name: "hovedbok 2024.csv", purpose: "regnskap", guess: "regnskap", inspected, recognition } as const;
  expect(remember(memory, accepted)).toBe(memory);
  const changed = remember(memory, { ...accepted, recognition: setRole(recognition, 2, { kind: "ignored" }) });
  expect(changed).toHaveLength(1);
  expect(changed[0]?.kolonner[2]?.rolle).toBe("ignored");
  const many = Array.from({ length: 60 }, (_, n) => `${"x".repeat(n + 1)}.csv`).reduce<readonly RememberedSource[]>((so, name) => remember(so, { ...accepted, name }), []);
  expect(many).toHaveLength(MOST_REMEMBERED);
  expect(many.at(-1)?.navn).toBe(`${"x".repeat(60)}.csv`);
});

test("A choice that is taken back is read as it was recognised the next time too, and so is a purpose", async () => {
  const name = "hovedbok.csv";
  const inspected = await inspectSource(csv(name, "Konto;Ansvar;Funksjon;Regnskap;Rev. budsjett", "11150;1010;120;100,00;200,00"));
  const accepted = { name, purpose: "regnskap", guess: "regnskap", inspected, recognition: inspected } as const;
  const mistaken = remember([], { ...accepted, recognition: setRole(inspected, 4, { kind: "ignored" }) });
  expect(rolesOf(recall(name, inspected, "regnskap", mistaken))[4]).toBe("ignored sikker");
  const corrected = remember(mistaken, accepted);
  expect(rolesOf(recall(name, inspected, "regnskap", corrected))).toEqual(rolesOf(inspected));
  expect(remember(corrected, accepted)).toBe(corrected);
  const lastYear = remember([], { ...accepted, purpose: "iFjor" });
  expect(recallPurpose(name, inspected, lastYear)).toBe("iFjor");
  expect(recallPurpose(name, inspected, remember(lastYear, accepted))).not.toBe("iFjor");
});

test("What is remembered always fits into a template, however long names and headers are", async () => {
  const [name, header] = [`${"navn".repeat(200)}.csv`, `Konto;Ansvar;${"Objekt".repeat(200)};Beløp`];
  const inspected = await inspectSource(csv(name, header, "11150;1010;7;100,00"));
  const recognition = setRole(inspected, 2, { kind: "prosjekt" });
  const memory = remember([], { name, purpose: "regnskap", guess: "regnskap", inspected, recognition });
  expect(Gjenkjenning.safeParse(memory).success).toBe(true);
  expect(recall(name, inspected, "regnskap", memory).columns[2]?.role).toEqual({ kind: "prosjekt" });
});

test("A purpose is known by headers and name together, and not where the same name has had two", async () => {
  const { inspected, recognition } = await settled("fjor 2023.csv");
  const once = remember([], { name: "fjor 2023.csv", purpose: "iFjor", guess: "regnskap", inspected, recognition });
  expect(recallPurpose("fjor 2024.csv", inspected, once)).toBe("iFjor");
  expect(recallPurpose("hovedbok 2024.csv", inspected, once)).toBeNull();
  const twice = remember(once, { name: "fjor 2023.csv", purpose: "budsjett", guess: "regnskap", inspected, recognition });
  expect(recallPurpose("fjor 2024.csv", inspected, twice)).toBeNull();
});

test("A workbook is read from the sheet its kind was read from, when that sheet still has the headers", async () => {
  const lines = (amount: string) => [["Konto", "Ansvar", "Funksjon", amount], ["10100", "1100", "201", 100]];
  const book = async (name: string, second: string): Promise<ByteSource> => sourceOfBytes(name, new Uint8Array(await writeXlsx({ sheets: [{ name: "Januar", rows: lines("Regnskap") }, { name: "Hele året", rows: lines(second) }] })));
  const source = await book("uttrekk 1.xlsx", "Beløp hele året");
  const inspected = await inspectSource(source, "Hele året");
  const memory = remember([], { name: source.name, purpose: "regnskap", guess: "regnskap", inspected, recognition: inspected });
  expect((await inspectSource(source)).sheet).toBe("Januar");
  expect((await inspectRemembered(await book("uttrekk 2.xlsx", "Beløp hele året"), memory)).sheet).toBe("Hele året");
  expect((await inspectRemembered(await book("uttrekk 2.xlsx", "Noe annet"), memory)).sheet).toBe("Januar");
  expect((await inspectRemembered(await book("annet.xlsx", "Beløp hele året"), memory)).sheet).toBe("Januar");
});

test("A name's digits are what changes from one export to the next", () => {
  expect(namePattern(" Hovedbok_2024-T1.csv")).toBe("hovedbok_#-t#.csv");
});
