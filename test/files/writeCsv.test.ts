import { parseCsv } from "hucre/csv";
import { writeCsv } from "../../src/files/writeCsv";
import { smallTable, tableRow } from "../support/smallTable";

describe("writeCsv", () => {
  test("writes one line a row, rounded as printed, with decimal point and no thousands separator", () => {
    expect(writeCsv(smallTable())).toBe(`linje;tekst;regnskap;revidertBudsjett;avvik;avvikProsent
;Driftsinntekter;;;;
1;Rammetilskudd;-1234569;-1234000;569;0.0
2;Gebyrer;-1;0;1;
9;Sum inntekter;-1234569;-1234000;569;0.0
10;Lønn;2;2;0;6.3
;Netto driftsresultat;-1234568;-1233998;569;0.0
`);
  });

  test.each([["blank", ""], ["zero", "0.0"], ["na", "n.a."]] as const)("writes a percentage without base by the rule %s", (rule, printed) => {
    expect(writeCsv(smallTable({}, rule))).toContain(`2;Gebyrer;-1;0;1;${printed}\n`);
  });

  test.each([["kroner", "-1234568500;-1234000000;568500;0.0"], ["mill", "-1234.6;-1234.0;0.6;0.0"]] as const)("rounds in %s", (unit, figures) => {
    expect(writeCsv(smallTable({ unit }))).toContain(`1;Rammetilskudd;${figures}\n`);
  });

  test("quotes what would tear the columns apart, so that it reads back as it was", () => {
    const labels = ["Skole; SFO", 'Avdeling "Nord"', "to\nlinjer", "cr\r\nlf", "Lønn, pensjon", "–40 år"];
    const csv = writeCsv(smallTable({ rows: labels.map((label) => tableRow("line", "1", label, [100, 200])) }));
    expect(parseCsv(csv, { delimiter: ";" }).slice(1).map((row) => row[1])).toEqual(labels);
    expect(csv.split("\n")[1]).toBe('1;"Skole; SFO";0;0;0;50.0');
  });

  test.each(["=cmd|'/c calc'!A0", "+1", "-1", "@SUM(A1)", " =1"])("puts an apostrophe before %j, and before no figure", (label) => {
    const [, line] = writeCsv(smallTable({ rows: [tableRow("line", label, label, [-100_000, 100_000])] })).split("\n");
    const harmless = label.replace(/[=+@-]/, "'$&");
    expect(line).toBe(`${harmless};${harmless};-1;1;2;200.0`);
  });

  test("puts one before words beside the figures as well", () => {
    const table = smallTable({ columns: [{ kind: "text", id: "langiver", header: "Långiver" }], rows: [{ ...tableRow("line", "1", "Lån"), cells: [{ kind: "text", text: "=1+1" }] }] });
    expect(writeCsv(table)).toBe("linje;tekst;langiver\n1;Lån;'=1+1\n");
  });
});
