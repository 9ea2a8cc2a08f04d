import { readGrid } from "../../src/source/readGrid";
import { recogniseGrid } from "../../src/source/recognise/recogniseGrid";
import type { RawGrid, Recognition, SourceReading } from "../../src/source/source";
import { rowsOf } from "./reading";
import { nb } from "../support/nb";

const grid = (rows: RawGrid["rows"], firstRow = 1): RawGrid => ({ name: "Ark1", firstRow, rows });
const csv = (text: string): RawGrid => grid(text.trim().split("\n").map((line) => line.split(";")));

/** Each column in use as «header: role», so that a test reads as a list of what was found. */
function found(recognition: Recognition): readonly string[] {
  return recognition.columns.flatMap(({ header, role }) => {
    if (role.kind === "ignored") return [];
    const what = role.kind === "amount" ? [role.figure, role.periode, role.cumulative ? "hittil" : ""].filter(Boolean).join(" ") : role.kind === "name" ? `navn på ${role.of}` : role.kind;
    return [`${header}: ${what}`];
  });
}

const codes = (recognition: Recognition): readonly string[] => recognition.problems.map(({ code }) => code);
const certaintyOf = (recognition: Recognition, header: string): string | undefined => recognition.columns.find((column) => column.header === header)?.certainty;

describe("headers in one row", () => {
  test("of Unit4 with code and text columns are certain", () => {
    const recognition = recogniseGrid(csv(`
HA;Ansvar;Ansvar(T);Konto;Konto(T);Funksjon;Funksjon(T);Budsjett 2016 forslag
1;1100;Skole;11150;Matvarer;202;Grunnskole;12000
1;1100;Skole;10100;Fastlønn;202;Grunnskole;500000`));
    expect(found(recognition)).toEqual(["Ansvar: ansvar", "Ansvar(T): navn på ansvar", "Konto: konto", "Konto(T): navn på konto", "Funksjon: funksjon", "Funksjon(T): navn på funksjon", "Budsjett 2016 forslag: revidertBudsjett"]);
    expect(certaintyOf(recognition, "Konto")).toBe("sikker");
    expect(certaintyOf(recognition, "Budsjett 2016 forslag")).toBe("trolig");
  });

  test("of Giske in nynorsk, misspelt and with columns to leave out", () => {
    const recognition = recogniseGrid(csv(`
Konto;Tekst;Ansvar;Teneste;Rekneskap;Buds(end);Avvik(per.);%-forbruk;Oppr.budsjet;Rekneskap i fjor
11150;Mat;110;2020;- 87 897;-90 000;1;99,7 %;5;6`));
    expect(found(recognition)).toEqual(["Konto: konto", "Tekst: navn på konto", "Ansvar: ansvar", "Teneste: funksjon", "Rekneskap: regnskap", "Buds(end): revidertBudsjett", "Oppr.budsjet: opprinneligBudsjett", "Rekneskap i fjor: regnskapIFjor"]);
    expect(recognition.problems).toEqual([]);
  });

  test("of Stavanger: Art with five digits is konto, Justert and Opprinnelig are the budgets", () => {
    const recognition = recogniseGrid(csv(`
Art;Ansvar;KOSTRA-funksjon;Prosjekt;Fri dimensjon;Regnskap;Justert budsjett;Avvik;Opprinnelig budsjett;Regnskap (fjor)
11150;110;202;0;;1,00;2,00;3,00;4,00;5,00`));
    expect(found(recognition)).toEqual(["Art: konto", "Ansvar: ansvar", "KOSTRA-funksjon: funksjon", "Prosjekt: prosjekt", "Regnskap: regnskap", "Justert budsjett: revidertBudsjett", "Opprinnelig budsjett: opprinneligBudsjett", "Regnskap (fjor): regnskapIFjor"]);
  });

  test("of Visma with kontoklasse, art and a periodised budget beside the year's", () => {
    const recognition = recogniseGrid(csv(`
Kontoklasse;Art;Ansvar;Tjeneste;Objekt;Regnskap;Per. budsjett;Just. budsjett;Oppr. budsjett
1;115;1100;202;9;1;2;3;4`));
    expect(found(recognition)).toEqual(["Kontoklasse: kontoklasse", "Art: art", "Ansvar: ansvar", "Tjeneste: funksjon", "Regnskap: regnskap", "Per. budsjett: budsjettHittil", "Just. budsjett: revidertBudsjett", "Oppr. budsjett: opprinneligBudsjett"]);
  });

  test("of 24SevenOffice in English with a column a month", () => {
    const recognition = recogniseGrid(csv(`
AccountNo,AccountName,Department,January,February,December,Total
11150,Food,1100,1.00,2.00,3.00,6.00`.replaceAll(",", ";")));
    expect(found(recognition)).toEqual(["AccountNo: konto", "AccountName: navn på konto", "Department: ansvar", "January: regnskap 01", "February: regnskap 02", "December: regnskap 12"]);
    expect(recognition.decimal).toBe(".");
  });

  test("with a period as header, the opening balance and cumulative months", () => {
    const recognition = recogniseGrid(csv("Konto;IB/2026;..Jan/2026;202602;03.2026;Periode 4\n11150;1;2;3;4;5"));
    expect(found(recognition)).toEqual(["Konto: konto", "IB/2026: regnskap 202600", "..Jan/2026: regnskap 202601 hittil", "202602: regnskap 202602", "03.2026: regnskap 202603", "Periode 4: regnskap 202604"]);
  });

  test("with two years: the later is this year's, the other last year's, and last year's budget is left out", () => {
    const recognition = recogniseGrid(csv("Konto;Regnskap 2023;Budsjett 2023;Regnskap 2024;Rev. budsjett 2024\n11150;1;2;3;4"));
    expect(found(recognition)).toEqual(["Konto: konto", "Regnskap 2023: regnskapIFjor", "Regnskap 2024: regnskap", "Rev. budsjett 2024: revidertBudsjett"]);
  });

  test("of two words for the same, the commoner is read whatever the order", () => {
    expect(found(recogniseGrid(csv("Konto;Avdeling;Tjeneste;Ansvar;Funksjon;Beløp\n11150;9;2020;1100;202;1,00")))).toEqual(["Konto: konto", "Ansvar: ansvar", "Funksjon: funksjon", "Beløp: regnskap"]);
  });

  test("are known with one letter wrong, as likely and not as certain", () => {
    const recognition = recogniseGrid(csv("Konto;Anvsar;Funkson;Beløp\n11150;1100;202;1,00"));
    expect(found(recognition)).toEqual(["Konto: konto", "Anvsar: ansvar", "Funkson: funksjon", "Beløp: regnskap"]);
    expect([certaintyOf(recognition, "Anvsar"), certaintyOf(recognition, "Funkson")]).toEqual(["trolig", "trolig"]);
  });

  test("below a report head, with the row numbers of the sheet", () => {
    const rows = [["Rælingen kommune"], [], ["Saldobalanse", "Periode: 202401-202412"], ["Periode", "202412"], ["Konto", "Ansvar", "Funksjon", "Regnskap"], ["11150", "1100", "202", "12,50"]];
    const recognition = recogniseGrid(grid(rows, 10));
    expect(recognition.headerRows).toEqual([14]);
    expect(found(recognition)).toEqual(["Konto: konto", "Ansvar: ansvar", "Funksjon: funksjon", "Regnskap: regnskap"]);
  });
});

describe("a budget that does not say which", () => {
  const budgets = (headers: string): readonly string[] => found(recogniseGrid(csv(`Konto;${headers}\n11150;1;2;3`))).slice(1);

  test("is the revised one when it is alone or beside the original", () => {
    expect(budgets("Budsjett")).toEqual(["Budsjett: revidertBudsjett"]);
    expect(budgets("Opprinnelig budsjett;Budsjett")).toEqual(["Opprinnelig budsjett: opprinneligBudsjett", "Budsjett: revidertBudsjett"]);
  });

  test("is the original beside a revised one", () => {
    expect(budgets("Rev. budsjett;Budsjett")).toEqual(["Rev. budsjett: revidertBudsjett", "Budsjett: opprinneligBudsjett"]);
  });

  test("is left out beside both", () => {
    expect(budgets("Vedtatt budsjett;Regulert budsjett;Budsjett")).toEqual(["Vedtatt budsjett: opprinneligBudsjett", "Regulert budsjett: revidertBudsjett"]);
  });
});

describe("headers in two rows", () => {
  const titles = ["Ansvar", "", "", "Prosjekt", "", "Funksjon (K)", "", "", "Systemkonto", "", "Fridimensjon", "IB/2026", "..Jan/2026", "..Feb/2026", "Totalt", "Count"];
  const fields = ["Value", "Kode", "Navn", "Kode", "Beskrivelse", "Kode", "i_level", "s_combined", "Value", "Beskrivelse", "Kode", "Beløp", "Beløp", "Beløp", "Beløp", ""];
  const data = [5512, "1100", "Skole", "0", "", "202", "1", "202 - Grunnskole", "1010 -  Fast lønn", "Fast lønn", "", 0, 10.5, 20.25, 20.25, 3];
  const expected = [
    "Ansvar – Kode: ansvar", "Ansvar – Navn: navn på ansvar", "Prosjekt – Kode: prosjekt", "Prosjekt – Beskrivelse: navn på prosjekt", "Funksjon (K) – Kode: funksjon", "Systemkonto – Value: konto", "Systemkonto – Beskrivelse: navn på konto",
    "IB/2026 – Beløp: regnskap 202600", "..Jan/2026 – Beløp: regnskap 202601 hittil", "..Feb/2026 – Beløp: regnskap 202602 hittil",
  ];

  test("of Xledger Flex are joined, group titles standing in the first cell of each group only", () => {
    const recognition = recogniseGrid(grid([titles, fields, data]));
    expect(recognition.headerRows).toEqual([1, 2]);
    expect(found(recognition)).toEqual(expected);
    expect(recognition.problems).toEqual([]);
  });

  test("of Xledger Flex are found with the groups in another order", () => {
    const order = [8, 9, 5, 6, 7, 0, 1, 2, 3, 4, 10, 11, 12, 13, 14, 15];
    const recognition = recogniseGrid(grid([titles, fields, data].map((row) => order.map((position) => row[position] ?? ""))));
    expect([...found(recognition)].sort()).toEqual([...expected].sort());
  });

  test("of an Xledger budget export give the lone budget", () => {
    const recognition = recogniseGrid(grid([["Systemkonto", "", "Ansvar", "", "2026"], ["Value", "Beskrivelse", "Kode", "Navn", "Budsjett"], ["1010 - Fast lønn", "Fast lønn", "1100", "Skole", 100]]));
    expect(found(recognition).at(-1)).toBe("2026 – Budsjett: revidertBudsjett");
  });

  test("with years above tell this year from last", () => {
    const recognition = recogniseGrid(csv(";;2024;;;2023\nKonto;Konto(T);Regnskap;Reg. budsjett;Oppr.budsjet;Regnskap\n1.115;Mat;12,50;3;4;5"));
    expect(recognition.headerRows).toEqual([1, 2]);
    expect(found(recognition).slice(2)).toEqual(["2024 – Regnskap: regnskap", "2024 – Reg. budsjett: revidertBudsjett", "2024 – Oppr.budsjet: opprinneligBudsjett", "2023 – Regnskap: regnskapIFjor"]);
  });

  test("are not made of a title above one header row", () => {
    const recognition = recogniseGrid(csv("Regnskap 2024;;\nKonto;Ansvar;Beløp\n11150;1100;1,00"));
    expect(recognition.headerRows).toEqual([2]);
  });
});

describe("content", () => {
  test("tells the columns of a file without headers, and says so", () => {
    const recognition = recogniseGrid(csv("11150;1100;202;202401;-12,50\n10100;1110;201;202402;1 300,00\n210320;;;202400;99,95"));
    expect(recognition.headerRows).toEqual([]);
    expect(recognition.columns.map(({ role }) => role.kind)).toEqual(["konto", "ansvar", "funksjon", "periode", "amount"]);
    expect(recognition.columns.some(({ certainty }) => certainty === "sikker")).toBe(false);
    expect(codes(recognition)).toEqual(["kilde-uten-overskrift"]);
  });

  test("that contradicts the header makes the column uncertain", () => {
    const recognition = recogniseGrid(csv("Konto;Funksjon;Beløp\nLønn;Skole;1,00\nMat;Barnehage;2,00"));
    expect([certaintyOf(recognition, "Konto"), certaintyOf(recognition, "Funksjon"), certaintyOf(recognition, "Beløp")]).toEqual(["usikker", "usikker", "sikker"]);
  });

  test("of numbers that have lost their zeros is still accounts, and beside kontoklasse three digits are arter", () => {
    const accounts = grid([["Konto", "Ansvar", "Funksjon", "Beløp"], ...[100, 100, 109, 1400, 11150].map((konto) => [konto, 1100, 202, 1])]);
    expect([found(recogniseGrid(accounts))[0], certaintyOf(recogniseGrid(accounts), "Konto")]).toEqual(["Konto: konto", "sikker"]);
    const arter = grid([["Klasse", "Konto", "Ansvar", "Funksjon", "Beløp"], ...[100, 115, 200, 500].map((art) => [1, art, 1100, 202, 1])]);
    expect(found(recogniseGrid(arter)).slice(0, 2)).toEqual(["Klasse: kontoklasse", "Konto: art"]);
  });

  test("settles an unknown header", () => {
    const recognition = recogniseGrid(csv("Kto;Ansvar;Regnskap\n11150;1100;1,00\n10100;1100;2,00"));
    expect(found(recognition)[0]).toBe("Kto: konto");
  });
});

describe("what is wrong with the columns", () => {
  test("of codes settles a header nobody knows, and what it is with «navn» behind it; what is left of a budget is no amount", () => {
    const recognition = recogniseGrid(csv(`
Tjenestested;Tjenestested navn;Konto;Funksjon;Regnskap;Rest årsbudsjett
2100;Skole A;10100;202;1000;600
2200;Barnehage B;10100;201;900;400`));
    expect(found(recognition)).toEqual(["Tjenestested: ansvar", "Tjenestested navn: navn på ansvar", "Konto: konto", "Funksjon: funksjon", "Regnskap: regnskap"]);
  });

  test("a missing account or amount is an error that lists the headers", () => {
    const recognition = recogniseGrid(csv("Ansvar;Ansvar(T);Funksjon\n1100;Skole;202"));
    expect(recognition.problems.map(({ code, severity }) => [code, severity])).toEqual([["kilde-uten-konto", "error"], ["kilde-uten-belop", "error"]]);
    expect(nb(recognition.problems[0]?.message ?? "")).toContain("Overskriftene er: Ansvar, Ansvar(T), Funksjon.");
  });

  test("equal headers: the first is read, the second is shown with a problem", () => {
    const recognition = recogniseGrid(csv("Konto;Ansvar;Funksjon;Rekneskap;Budsjett;Rekneskap\n11150;1100;202;1;2;3"));
    expect(recognition.columns.map(({ role }) => role.kind)).toEqual(["konto", "ansvar", "funksjon", "amount", "amount", "ignored"]);
    expect(codes(recognition)).toEqual(["kilde-dobbel-overskrift"]);
  });

  test("debit and credit in two columns are read as debit less credit, under any of their names; one of them alone is an error", () => {
    const sides = (headers: string): readonly unknown[] => recogniseGrid(csv(`Konto;Ansvar;Funksjon;${headers}\n11150;1100;202;1,00;0,00\n16000;1100;202;0,00;5,00`)).columns.slice(3).map(({ role }) => (role.kind === "amount" ? role.side : role.kind));
    for (const headers of ["Debet;Kredit", "Debetbeløp;Kreditbeløp", "Beløp debet;Beløp kredit", "Debet NOK;Kredit NOK", "Beløp/Deb;Beløp/Kre", "Ut;Inn", "Utgift;Inntekt"]) expect(sides(headers)).toEqual(["debet", "kredit"]);
    expect(codes(recogniseGrid(csv("Konto;Ansvar;Funksjon;Debet\n11150;1100;202;1,00")))).toEqual(["kilde-uten-belop", "kilde-debet-kredit"]);
  });

  test("a saldo between opening balance and movement is read alone", () => {
    expect(found(recogniseGrid(csv("Konto;IB;Bevegelse;UB\n210320;1;2;3")))).toEqual(["Konto: konto", "UB: regnskap"]);
    expect(found(recogniseGrid(csv("Konto;IB;Bevegelse\n210320;1;2")))).toEqual(["Konto: konto", "IB: regnskap 00", "Bevegelse: regnskap"]);
  });

  test("an empty grid is said to be empty", () => {
    expect(codes(recogniseGrid(grid([])))).toEqual(["kilde-tom"]);
  });
});

describe("An export of what has come so far", () => {
  const monthly = [["202401", 100], ["202402", 250], ["202403", -40]] as const;
  const head = ["Konto", "Ansvar", "Funksjon", "Periode"];
  const rows = (amounts: readonly number[]) => monthly.map(([periode], m) => ["10100", "1100", "201", periode, amounts[m] as number]);

  test("gives the same ledger as one of each period, and its column says so", () => {
    const perPeriod = { name: "maaned", firstRow: 1, rows: [[...head, "Beløp"], ...rows([100, 250, -40])] };
    const soFar = { name: "hittil", firstRow: 1, rows: [[...head, "Regnskap hittil i år"], ...rows([100, 350, 310])] };
    const [one, other] = [perPeriod, soFar].map((grid) => readGrid(grid, recogniseGrid(grid), { year: 2024 }));
    expect(rowsOf(other as SourceReading)).toEqual(rowsOf(one as SourceReading));
    expect(other?.control.sums).toEqual(one?.control.sums);
    expect(recogniseGrid(soFar).columns[4]).toMatchObject({ role: { kind: "amount", figure: "regnskap", cumulative: true }, certainty: "trolig", reason: "overskriften er «Regnskap hittil i år», hittil i hver periode" });
  });

  test("without periods is the year's figure, with budget and last year up to the same time beside it", () => {
    const grid = { name: "hittil", firstRow: 1, rows: [["Konto", "Ansvar", "Funksjon", "Regnskap hittil", "Budsjett hittil", "Årsbudsjett", "Regnskap hittil i fjor", "Regnskap i fjor"], ["10100", "1100", "201", 310, 300, 1200, 290, 1100]] };
    expect(rowsOf(readGrid(grid, recogniseGrid(grid), { year: 2024 }))).toEqual({ "10100|1100|201||": { regnskap: 310_00, revidertBudsjett: 1200_00, regnskapIFjor: 1100_00, budsjettHittil: 300_00, iFjorHittil: 290_00 } });
  });

  test.each([
    ["Regnskap pr. august;Budsjett pr. august;Årsbudsjett", ["regnskap 08 hittil", "budsjettHittil 08 hittil", "revidertBudsjett"]],
    ["Regnskap pr. august 2024;Revidert budsjett pr. august 2024;Revidert budsjett 2024", ["regnskap 202408 hittil", "budsjettHittil 202408 hittil", "revidertBudsjett"]],
    ["Regnskap;Årsbudsjett;Budsjett januar;Budsjett februar", ["regnskap", "revidertBudsjett 01", "revidertBudsjett 02"]],
    ["Regnskap hittil 2024;Regnskap hittil 2023;Regnskap 2023", ["regnskap", "iFjorHittil", "regnskapIFjor"]],
    ["Regnskap 2024;Regnskap hittil 2023", ["regnskap", "regnskapIFjor"]],
  ])("with %s counts no budget twice, and tells so far from the year", (headers, roles) => {
    const recognition = recogniseGrid(csv(`Konto;Ansvar;Funksjon;${headers}\n10100;1100;201;${headers.split(";").map((_, c) => String(60 + c)).join(";")}`));
    expect(found(recognition).slice(3).map((each) => each.replace(/^.*: /, ""))).toEqual(roles);
  });
});
