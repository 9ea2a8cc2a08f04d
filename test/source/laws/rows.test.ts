import fc from "fast-check";
import { csvOf, errorsOf, HEADER, isLawful, kroner, LINES, POSTINGS, readAs, workbookOf } from "./lawSource";

const FURNITURE: readonly (readonly string[])[] = [["", "", "", ""], ["---", "---", "---", "---"], [...HEADER], ["Lønn og sosiale utgifter", "", "", ""], ["Side 2 av 3", "", "", ""]];

describe("Law 2: rows read and rows left out with a reason are the rows of the file", () => {
  test("whatever is put in between: every row is counted, and those with money are counted with it", async () => {
    const between = fc.array(fc.record({ at: fc.integer({ min: 0, max: LINES.length }), row: fc.constantFrom(...FURNITURE) }), { maxLength: 6 });
    await fc.assert(
      fc.asyncProperty(between, async (inserted) => {
        const lines = LINES.flatMap((line, row) => [...inserted.filter(({ at }) => at === row).map((each) => each.row), line]);
        const reading = await readAs(csvOf([[...HEADER], ...lines]));
        const left = reading.control.leftOut.reduce((rows, each) => rows + each.rows, 0);
        expect(reading.control.rowsUsed + left).toBe(lines.length + 1);
        expect(isLawful(reading)).toBe(true);
      }),
      { numRuns: 60 },
    );
  });

  test("an extract that is pasted twice with nothing between is refused, in any format; rows that come again in another order are not", async () => {
    const twice = [...LINES, ...LINES];
    for (const source of [csvOf([[...HEADER], ...twice]), await workbookOf({ Ark1: [[...HEADER], ...twice] })]) expect(errorsOf(await readAs(source))).toEqual(["kilde-to-ganger"]);
    expect(errorsOf(await readAs(csvOf([[...HEADER], ...LINES, ...[...LINES].reverse()])))).toEqual([]);
    expect(errorsOf(await readAs(csvOf([[...HEADER], ...twice, LINES[0] as readonly string[]])))).toEqual([]);
    expect(errorsOf(await readAs(csvOf([[...HEADER], ...LINES.flatMap((line) => [line, line])])))).toEqual([]);
  });

  test("headers with a line break in them are known again further down", async () => {
    const header = ["Konto", "Ansvar", "Funksjon", "Beløp\ni kroner"];
    expect(errorsOf(await readAs(await workbookOf({ Ark1: [header, ...LINES.slice(0, 3), header, ...LINES.slice(3)] })))).toEqual([]);
  });

  test("headers that are years or months are known again further down", async () => {
    for (const headers of [["2024", "2023"], ["1", "2", "3"]]) {
      const header = ["Konto", "Ansvar", "Funksjon", ...headers];
      const lines = LINES.map((fields) => [...fields.slice(0, -1), ...headers.map(() => fields.at(-1) as string)]);
      expect(errorsOf(await readAs(csvOf([header, ...lines.slice(0, 3), header, ...lines.slice(3)])))).toEqual([]);
    }
  });

  test.each([
    ["without an account", ["", "1000", "202", "12,50"]],
    ["with an account that cannot be read", ["1O100", "1000", "202", "12,50"]],
    ["that is short", ["10100", "12,50"]],
    ["with a cell too many", ["10100", "1000", "202", "12,50", "7"]],
    ["with an amount that cannot be read", ["10100", "1000", "202", "se note 3"]],
  ])("a row with money %s is never furniture", async (_, row) => {
    const reading = await readAs(csvOf([[...HEADER], ...LINES, row]));
    expect(errorsOf(reading)).not.toEqual([]);
  });

  test.each([["after a comma, where the others have øre after a point", ".", "563,055"], ["after a point, where the others have øre after a comma", ",", "-563.055 kr"]])("three digits %s, may be decimals and are no thousands", async (_, decimal, amount) => {
    const written = (lines: readonly (readonly string[])[]) => lines.map((fields) => [...fields.slice(0, -1), (fields.at(-1) as string).replace(",", decimal)]);
    const odd = ["11200", "2000", "253", amount];
    for (const source of [csvOf([[...HEADER], ...written(LINES), odd]), await workbookOf({ Ark1: [[...HEADER], ...written(LINES), odd] })]) expect(errorsOf(await readAs(source))).toEqual(["belop-uleselig"]);
    // A whole amount without a group shows that øre are written only where there are any.
    expect(errorsOf(await readAs(csvOf([[...HEADER], ...written(LINES), odd, ["16000", "2000", "253", "-12"]])))).toEqual([]);
  });

  test("a posting above the headers is not report head", async () => {
    const [first, ...others] = LINES;
    expect(errorsOf(await readAs(csvOf([first as string[], [...HEADER], ...others])))).toContain("foring-over-overskriften");
    expect(errorsOf(await readAs(csvOf([[...(first as string[])].reverse(), [...HEADER], ...others])))).toContain("foring-over-overskriften");
  });

  test("postings above headers that stand in another order further down are no report head", async () => {
    const [first, ...others] = LINES.map(([konto, ansvar, funksjon, ore]) => [ansvar as string, konto as string, ore as string, funksjon as string]);
    const head = [["Ansvar", "Nr.", "Tall", "Tekst"], first as string[]];
    expect(errorsOf(await readAs(csvOf([...head, ["Beløp", "Ansvar", "Konto", "Funksjon"], ...others.map(([ansvar, konto, ore, funksjon]) => [ore, ansvar, konto, funksjon] as string[])])))).toContain("foring-over-overskriften");
  });

  test("a row that lacks its account alone is no total, though rows below come to the same", async () => {
    const [first, ...others] = LINES;
    expect(errorsOf(await readAs(csvOf([[...HEADER], ["", ...(first as string[]).slice(1)], ...others, first as string[]])))).not.toEqual([]);
  });

  test.each([
    ["among the names", ["18700", "9000", "840", -524346.17, "", ""]],
    ["among the codes, with more amounts after it", ["18700", "Skatt", "9000", -12, -524346.17, ""]],
    ["among the codes, a number of one decimal", ["18700", "Skatt", "", -524346.5, "", ""]],
    ["among the names, written without øre", ["18700", "524.346,-", "9000", 840, "", ""]],
  ])("a row of a workbook whose amounts have moved %s is not blank", async (_, row) => {
    const rows = POSTINGS.slice(0, -1).map(([konto, ansvar, funksjon, ore]) => [konto, "Navn", ansvar, funksjon, ore / 100, ore / 100]);
    const book = await workbookOf({ Ark1: [["Konto", "Kontonavn", "Ansvar", "Funksjon", "Regnskap", "Revidert budsjett"], ...rows, row] });
    expect(errorsOf(await readAs(book))).toContain("rad-forskjovet");
  });

  test.each([
    ["in their order", [0, 1, 2, 3], []],
    ["in another, and are refused", [3, 0, 2, 1], ["overskrift-ny"]],
  ])("headers of two rows with a year are known that come again %s", async (_, order, codes) => {
    const inOrder = (fields: readonly string[]): readonly string[] => order.map((at) => fields[at] as string);
    const head = [["Konto", "Ansvar", "Funksjon", "2024"], ["", "", "", "Regnskap"]];
    const reading = await readAs(csvOf([...head, ...LINES.slice(0, 5), ...head.map(inOrder), ...LINES.slice(5).map(([konto = "", ...rest]) => inOrder([konto, ...rest]))]));
    expect([errorsOf(reading).filter((code) => code === "overskrift-ny"), isLawful(reading)]).toEqual([codes, true]);
    if (codes.length === 0) expect(errorsOf(reading)).toEqual([]);
  });

  test("a row that has its account and its money among other keys than its own is no text", async () => {
    expect(errorsOf(await readAs(csvOf([[...HEADER], ...LINES, ["", "-18826,11", "18000", ""]])))).toEqual(["rad-forskjovet"]);
    expect(errorsOf(await readAs(csvOf([[...HEADER], ...LINES, ["Kontrollsum", "12,00", "", ""]])))).toEqual([]);
  });

  test("rows by other headers further down, whose money is among the names, are no text", async () => {
    const head = ["Kontonummer", "Konto(T)", "Ansvar", "Funksjon", "Regnskap"];
    const first = LINES.slice(0, 3).map(([konto = "", ansvar = "", funksjon = "", ore = ""]) => [konto, "Navn", ansvar, funksjon, ore]);
    const others = LINES.slice(3).map(([konto = "", ansvar = "", funksjon = "", ore = ""]) => [funksjon, ore, konto, ansvar, ""]);
    expect(errorsOf(await readAs(csvOf([head, ...first, ["Funksjon", "Beløp", "Konto", "Ansvar", "Konto(T)"], ...others])))).toContain("rad-forskjovet");
  });

  test("rows in another order than the headers are refused, where they are most of a few", async () => {
    const header = ["Konto", "Konto(T)", "Ansvar", "Ansvar(T)", "Funksjon", "Funksjon(T)", "Beløp"];
    const rows = [["18000", "Rammetilskudd", "9000", "Skatt", "840", "Tilskudd", "-5,00"], ...[["10100", "1000"], ["11200", "2000"]].map(([konto = "", ansvar = ""]) => [ansvar, konto, "", "Enhet", "Lønn", "202", "7,00"])];
    expect(errorsOf(await readAs(csvOf([header, ...rows])))).toEqual(["rad-forskjovet"]);
  });

  test("whole kroner among the codes of a row without period and amount are refused; codes without postings are not", async () => {
    const header = ["Konto", "Ansvar", "Funksjon", "Prosjekt", "Periode", "Beløp"];
    const rows = POSTINGS.map(([konto, ansvar, funksjon, ore]) => [konto, ansvar, funksjon, ansvar === "1000" ? "701" : "", "202403", kroner(ore)]);
    const moved = (fields: readonly string[]): Promise<readonly string[]> => readAs(csvOf([header, ...rows.slice(1), fields])).then(errorsOf);
    for (const fields of [["10100", "1000", "202", "900000", "", ""], ["10100", "900000", "", "", "", ""], ["10100", "1000", "900", "", "", ""]]) expect(await moved(fields)).toEqual(["rad-forskjovet"]);
    expect(await moved(["10100", "1000", "202", "701", "", ""])).toEqual([]);
    const without = [3100, 3200, 3300, 3400].map((ansvar) => ["10100", `${ansvar}`, "202", "", "", ""]);
    expect(errorsOf(await readAs(csvOf([header, ...rows, ...without])))).toEqual([]);
  });

  test("a name among codes whose own name is blank shows the row to be moved, though its last month alone is blank", async () => {
    const head = ["Konto", "Ansvar", "Funksjon", "Prosjekt", "Prosjekt(T)", "Jan", "Feb", "Mar"];
    const rows = LINES.map(([konto = "", ansvar = "", funksjon = "", ore = ""], at) => [konto, ansvar, funksjon, `610${10 + at}`, "Bro", ore, ore, ore]);
    const [konto = "", ansvar = "", funksjon = "", ore = ""] = LINES[0] as readonly string[];
    const reading = await readAs(csvOf([head, ...rows, [konto, ansvar, funksjon, "Ombygging", "", ore, ore, ""]]));
    expect(errorsOf(reading)).toContain("rad-forskjovet");
    expect(errorsOf(await readAs(csvOf([head, ...rows, [konto, ansvar, funksjon, "61099", "", ore, ore, ""]])))).not.toContain("rad-forskjovet");
  });

  test("a row whose konto and ansvar have changed places is refused, with its row number, in any format; konto and ansvar may share codes", async () => {
    const [first, ...others] = LINES as readonly [readonly string[], ...(readonly string[])[]];
    const swapped = [...others, first, [first[1] as string, first[0] as string, "202", "5,00"]];
    for (const source of [csvOf([[...HEADER], ...swapped]), await workbookOf({ Ark1: [[...HEADER], ...swapped] })]) {
      const { problems } = await readAs(source);
      expect(problems.flatMap(({ severity, code, where }) => (severity === "error" ? [[code, where?.row]] : []))).toEqual([["rad-forskjovet", 9]]);
    }
    const shared = LINES.map(([konto = "", , ...rest], row) => [konto, row === 0 ? "11150" : "11200", ...rest]);
    expect(errorsOf(await readAs(csvOf([[...HEADER], ...shared])))).toEqual([]);
  });

  test("a cell too many is told where every row ends with a delimiter", async () => {
    const lines = [[...HEADER], ...LINES].map((fields) => [...fields, ""]);
    expect(errorsOf(await readAs(csvOf(lines)))).toEqual([]);
    expect(errorsOf(await readAs(csvOf([...lines, ["10100", "1000", "202", "12", "12,50", ""]])))).toEqual(["for-mange-felt"]);
  });

  test("a line break in the name beside a code is no part of the code", async () => {
    const lines = LINES.map(([konto = "", ansvar = "", ...rest]) => [`"${konto} - Fast\nlønn"`, `"${ansvar} - Skole\nog SFO"`, ...rest]);
    const { ledger, problems } = await readAs(csvOf([[...HEADER], ...lines]));
    expect([problems.filter(({ severity }) => severity === "error"), ledger.columns.ansvar.codes]).toEqual([[], ["1000", "2000", "9000"]]);
  });

  test("what is left out by choice is summed", async () => {
    const rows = [...LINES, ...LINES.map((fields) => [...fields])].map((fields, at) => [...fields, at < LINES.length ? "R" : "Annet"]);
    const { control } = await readAs(csvOf([[...HEADER, "Runde"], ...rows]), { bare: { Runde: ["R"] } });
    const chosen = control.leftOut.find(({ reason }) => reason === "valgt bort");
    expect([chosen?.rows, kroner(chosen?.sums?.regnskap ?? 1)]).toEqual([LINES.length, "0,00"]);
  });
});
