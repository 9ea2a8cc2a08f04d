import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import type { Control, ControlResult } from "../src/law/controls/control";
import { controlProblems } from "../src/report/controls/controlProblems";
import { runControls } from "../src/report/controls/runControls";
import { FELLES_REGLER } from "../src/ledger/units/fellesRegler";
import { konsernControls } from "../src/report/controls/konsernControls";
import { consolidate } from "../src/ledger/units/consolidate";
import { konsernLedger } from "../src/ledger/units/konsernLedger";
import { KASSE_NAME, type Regnskapsenhet } from "../src/ledger/units/regnskapsenhet";
import type { Ledger } from "../src/ledger/ledger";
import { organisationOf } from "../src/ledger/organisation";
import { defaultTemplate } from "../src/report/template/defaultTemplate";
import { checkBasisOf } from "./support/checkBasis";
import { readListings } from "../src/cli/readInput";
import { evaluateListing } from "../src/report/tables/lists/evaluateListing";
import { LISTINGS } from "../src/law/lists/all";
import { mergeLedgers } from "../src/ledger/mergeLedgers";
import type { Problem } from "../src/ledger/problem";
import { doubleFigureProblems } from "../src/source/doubleFigureProblems";
import { inspectSource } from "../src/source/inspectSource";
import { ledgerProblems } from "../src/report/controls/ledgerProblems";
import { organisationProblems } from "../src/report/controls/organisationProblems";
import { readOrganisation } from "../src/source/readOrganisation";
import { lostZeros } from "../src/source/lostZeros";
import { readSource } from "../src/source/readSource";
import type { ByteSource, SourceReading } from "../src/source/source";
import { translationOf } from "../src/texts/translate";
import { leftInNorwegian } from "./support/leftInNorwegian";
import { filesBelow, textOf } from "./support/sourceFiles";
import { sourceOfBytes } from "./support/sourceOfBytes";
import { nb } from "./support/nb";

const YEAR = 2024;
const FOLDER = path.join(__dirname, "problems");
/** What a database answers is provoked where there is one: test/cli/postgres. */
const folders = readdirSync(FOLDER).filter((folder) => !existsSync(path.join(FOLDER, folder, "tabell.json")));
const LEDGER_CHECKS = ["ledgerProblems", "balanceProblems", "likeFigures", "organisationProblems"].map((name) => `src/report/controls/${name}.ts`);
/** What is asked of SSB has no example here: test/source/ssb answers it. */
const OF_SOURCES = filesBelow("src/source").filter((file) => !file.startsWith("src/source/ssb/"));

/** Every problem that the lists (liste*) of a folder give, and the tables made from them. */
async function listProblems(sources: readonly ByteSource[]): Promise<readonly Problem[]> {
  const { listings, problems } = await readListings(sources.map(({ name }) => name), YEAR, (name) => Promise.resolve({ ...(sources.find((source) => source.name === name) as ByteSource), close: () => Promise.resolve() }));
  const tables = LISTINGS.flatMap((definition) => listings.filter(({ input }) => input === definition.input.id).map((listing) => evaluateListing(definition, listing, { year: YEAR, unit: "kroner" })));
  return [...problems, ...tables.flatMap((table) => table.problems)];
}

/** Every problem that the sources (kilde*), the lists and the organisation (organisasjon*) of a folder give, as the product finds them. */
async function problemsOf(folder: string): Promise<readonly Problem[]> {
  const sourceOf = (name: string): ByteSource => sourceOfBytes(name, new Uint8Array(readFileSync(path.join(FOLDER, folder, name))));
  const files = readdirSync(path.join(FOLDER, folder)).sort();
  const lists = await listProblems(files.filter((file) => file.startsWith("liste")).map(sourceOf));
  const readings: SourceReading[] = [];
  for (const name of files.filter((file) => file.startsWith("kilde"))) readings.push(await readSource(sourceOf(name), await inspectSource(sourceOf(name)), { year: YEAR }));
  const own = mergeLedgers(YEAR, readings.map((reading) => reading.ledger));
  const foretak: Regnskapsenhet[] = [];
  for (const name of files.filter((file) => file.startsWith("foretak"))) foretak.push({ name: "Havna KF", kind: "foretak", ledger: (await readSource(sourceOf(name), await inspectSource(sourceOf(name)), { year: YEAR })).ledger });
  const units = konsernLedger(YEAR, [{ name: KASSE_NAME, kind: "kasse", ledger: own }, ...foretak], defaultTemplate());
  const { ledger, problems: ofKonsern } = consolidate(units.ledger, defaultTemplate().konsern);
  const found = [...lists, ...units.problems, ...ofKonsern, ...controlProblems(konsernResults(ledger)), ...readings.flatMap((reading) => reading.problems), ...doubleFigureProblems(readings), ...lostZeros(readings, []), ...ledgerProblems(ledger)];
  const file = files.find((name) => name.startsWith("organisasjon"));
  if (file === undefined) return found;
  const { organisation, problems } = await readOrganisation(sourceOf(file));
  return [...found, ...problems, ...organisationProblems(ledger, organisation)];
}

/** What the controls of a consolidation say of the ledger. */
function konsernResults(ledger: Ledger): readonly ControlResult<Control>[] {
  const basis = checkBasisOf(ledger, organisationOf([]));
  return runControls(basis, konsernControls(ledger, basis.grunnlag, FELLES_REGLER, basis.statements));
}

test.each(folders)("%s is found in its example, with its message, which is in every language", async (code) => {
  const found = (await problemsOf(code)).filter((problem) => problem.code === code);
  const actual = found.map(({ severity, message, where }) => `${severity}: ${nb(message)}${where?.row === undefined ? "" : ` [rad ${where.row}]`}\n`).join("");
  expect(found).not.toEqual([]);
  expect(actual).toBe(textOf(`test/problems/${code}/expected.txt`));
  const messages = found.map(({ message }) => message);
  for (const language of ["nn", "en"] as const) expect(messages.filter((message) => typeof message === "string" && translationOf(message, language) === null)).toEqual([]);
  expect(leftInNorwegian(messages)).toEqual([]);
});

test("every problem the sources can give has an example", () => {
  const literals = [...OF_SOURCES, ...LEDGER_CHECKS].flatMap((file) => [...textOf(file).matchAll(/"([a-z]+(?:-[a-z]+)+)"/g)].map(([, literal]) => literal as string));
  const codes = literals.filter((literal) => literal !== "deflate-raw");
  const listed = ["art", "kapittel", "funksjon"].flatMap((kind) => [`${kind}-ukjent`, `${kind}-utenfor-aar`]);
  // Their examples would be files of megabytes: readOrganisation.test.ts and ledgerTable.test.ts have them. What was answered before takes a memory: memory.test.ts has it.
  const elsewhere = new Set(["organisasjon-for-stor", "kilde-for-mange-noekler", "kilde-svart-for"]);
  const konsern = ["konsolidert-regnskap", "regnskapsenhet-samme-tall", "regnskapsenhet-uten-tall", "eliminering-mellom-drift-og-investering", "eliminering-ulik"];
  const wanted = new Set([...codes, ...konsern, ...listed, "drift-ikke-null", "investering-ikke-null"]);
  expect([...wanted].filter((code) => !elsewhere.has(code)).sort()).toEqual([...folders].sort());
});
