import { ore } from "../../src/amounts/ore";
import { writeText } from "../../src/files/writeText";
import { smallTable, tableRow } from "../support/smallTable";

describe("writeText", () => {
  test("aligns the table as a controller reads it", () => {
    expect(writeText(smallTable())).toBe(`Økonomisk oversikt – drift
Beløp i 1000 kr

    Post                  Regnskap 2024  Rev. bud. 2024  Avvik  Avvik i %
--  --------------------  -------------  --------------  -----  ---------
    Driftsinntekter
 1  Rammetilskudd            -1 234 569      -1 234 000    569        0,0
 2  Gebyrer                          -1               0      1
                          -------------  --------------  -----  ---------
 9  Sum inntekter            -1 234 569      -1 234 000    569        0,0
10  Lønn                              2               2      0        6,3
                          -------------  --------------  -----  ---------
    Netto driftsresultat     -1 234 568      -1 233 998    569        0,0
                          =============  ==============  =====  =========

Inntekter står med minus.
`);
  });

  test.each([["blank", " 1"], ["zero", " 1        0,0"], ["na", " 1       n.a."]] as const)("prints a percentage without base by the rule %s", (rule, end) => {
    const line = writeText(smallTable({}, rule)).split("\n").find((candidate) => candidate.includes("Gebyrer"));
    expect(line?.slice(-end.length)).toBe(end);
  });

  test.each([["kroner", "Beløp i kroner", "-1 234 568 500"], ["tusen", "Beløp i 1000 kr", "-1 234 569"], ["mill", "Beløp i mill. kr", "-1 234,6"]] as const)("prints in %s", (unit, line, amount) => {
    const printed = writeText(smallTable({ unit }));
    expect(printed.split("\n")[1]).toBe(line);
    expect(printed).toMatch(new RegExp(`Rammetilskudd +${amount} `));
  });

  test("leaves out the number column where no row has one, and the notes where there are none", () => {
    const printed = writeText(smallTable({ rows: [tableRow("line", "", "Lønn", [100_000, 100_000])], notes: [] }));
    expect(printed.split("\n").slice(3)).toEqual([
      "Post  Regnskap 2024  Rev. bud. 2024  Avvik  Avvik i %",
      "----  -------------  --------------  -----  ---------",
      "Lønn              1               1      0        0,0",
      "",
    ]);
  });

  test("keeps a row on its line whatever the ledger called it", () => {
    const printed = writeText(smallTable({ rows: [tableRow("line", "1", "Skole\r\n\u001b[31m💰\tnord", [100_000, 100_000])] }));
    expect(printed.split("\n")[5]).toMatch(/^1 {2}Skole \[31m💰 nord {2} +1 /);
  });

  test("leaves words beside the figures as they are, to the left and without rules", () => {
    const cells = (text: string, kroner: number) => [{ kind: "text" as const, text }, { kind: "amount" as const, ore: ore(kroner * 100_000) }];
    const table = smallTable({
      columns: [{ kind: "text", id: "forfall", header: "Forfall" }, { kind: "value", id: "saldo", header: "Saldo" }],
      rows: [{ ...tableRow("line", "", "Lån"), cells: cells("2028-03-15", -1234) }, { ...tableRow("sum", "", "Sum"), cells: cells("", -1234) }],
      notes: [],
    });
    expect(writeText(table).split("\n").slice(3, 8)).toEqual(["Post  Forfall      Saldo", "----  ----------  ------", "Lån   2028-03-15  -1 234", "                  ------", "Sum               -1 234"]);
  });
});
