import { toEnglishSeparators } from "../../src/workbench/univer/separators";
import { toEnglishTyping } from "../../src/workbench/univer/typedNumbers";

test.each([
  ["=SUM(A1;B1)", "=SUM(A1,B1)"],
  ["=SUM(1,5;2)", "=SUM(1.5,2)"],
  ["=1,5*2", "=1.5*2"],
  ["=SUM(1,5)", "=SUM(1,5)"],
  ['=IF(A1>0;"a;b,c";"nei")', '=IF(A1>0,"a;b,c","nei")'],
  ['=A1&"sier ""ja; nei"""', '=A1&"sier ""ja; nei"""'],
  ["=SUM('Inntekter; netto, 2024'!A1;2)", "=SUM('Inntekter; netto, 2024'!A1,2)"],
  ["=SUM({1,2;3,4})", "=SUM({1,2;3,4})"],
  ["=SUM({1,2;3,4};0,5)", "=SUM({1,2;3,4},0.5)"],
])("the formula %s is read as %s", (typed, english) => {
  expect(toEnglishSeparators(typed)).toBe(english);
});

test.each([
  ["1234,5", "1234.5"],
  ["1 234 567,89", "1234567.89"],
  ["1\u00a0234", "1234"],
  ["1.234,50", "1234.50"],
  ["-0,5", "-0.5"],
  ["\u22127,3", "-7.3"],
  ["12,5%", "12.5%"],
  ["12,5 %", "12.5%"],
  ["1,234", "1.234"],
  ["31.12.2024", "2024-12-31"],
  ["1.5.2024", "2024-05-01"],
  ["2024", "2024"],
])("%s typed into a cell is the number %s", (typed, english) => {
  expect(toEnglishTyping(typed)).toBe(english);
});

test.each(["1.5", "31.2.2024", "§ 5-4", "1,2,3", "12 34", "1 234 5", "Lønn, 2024", " tekst", "=A1;B1", "1100-1200", ""])("«%s» typed into a cell is left to Univer", (typed) => {
  expect(toEnglishTyping(typed)).toBe(typed);
});
