import { buildLedger, type Posting } from "../../src/ledger/buildLedger";
import { doubleFigureProblems } from "../../src/source/doubleFigureProblems";
import type { SourceReading } from "../../src/source/source";
import { controlOf } from "../support/controlOf";

const reading = (name: string, postings: readonly Posting[]): SourceReading => ({ ledger: buildLedger(2024, postings), control: controlOf(name, buildLedger(2024, postings)), problems: [], questions: [] });
const post = (konto: string, ansvar: string, periode: string, regnskap = 1): Posting => ({ konto, ansvar, periode, amounts: { regnskap } });
const codes = (...readings: SourceReading[]): readonly string[] => doubleFigureProblems(readings).map(({ code }) => code);

test("a file a month, a file an ansvar, or drift and balance apart have nothing in common", () => {
  expect(codes(reading("jan", [post("11150", "1", "202401")]), reading("feb", [post("11150", "1", "202402")]))).toEqual([]);
  expect(codes(reading("a", [post("11150", "1", "202401")]), reading("b", [post("11150", "2", "202401")]))).toEqual([]);
  expect(codes(reading("drift", [post("11150", "1", "")]), reading("balanse", [post("210320", "", "")]))).toEqual([]);
});

test("the same keys twice is an error, also when one of the files has no periods", () => {
  expect(codes(reading("a", [post("11150", "1", "202401")]), reading("b", [post("11150", "1", "")]))).toEqual(["kilde-dobbelt-tall"]);
});

test("a supplement that shares some keys is a warning", () => {
  const main = reading("hovedbok", [post("11150", "1", "202412"), post("10100", "1", "202412"), post("10900", "1", "202412")]);
  expect(codes(main, reading("etterpost", [post("11150", "1", "202412", 7), post("12000", "1", "202412"), post("13000", "1", "202412")]))).toEqual(["kilde-felles-noekler"]);
});

test("a file that has some of another's rows again is an error, however few they are", () => {
  const main = reading("del1", [post("11150", "1", "202412"), post("10100", "1", "202412"), post("10900", "1", "202412")]);
  expect(codes(main, reading("del2", [post("11150", "1", "202412"), post("12000", "1", "202412"), post("13000", "1", "202412")]))).toEqual(["kilde-dobbelt-tall"]);
});

test("zero amounts and other figures do not count", () => {
  expect(codes(reading("a", [post("11150", "1", "")]), reading("b", [post("11150", "1", "", 0)]))).toEqual([]);
  expect(codes(reading("a", [post("11150", "1", "")]), reading("b", [{ konto: "11150", ansvar: "1", amounts: { revidertBudsjett: 1 } }]))).toEqual([]);
});

test("amounts so far in the year of two months are an error, where a month's own are none", () => {
  const [august, november] = [reading("august", [post("11150", "1", "202408", 5)]), reading("november", [post("11150", "1", "202411", 8)])];
  expect(codes(august, november)).toEqual([]);
  expect(codes({ ...august, soFar: ["regnskap"] }, { ...november, soFar: ["regnskap"] })).toEqual(["kilde-dobbelt-tall"]);
});

test("two keys that come to the very same in both are an error, however many others they share", () => {
  const keys = ["10100", "10200", "10300", "10400", "10500", "10600"];
  const own = (name: string, alike: number, others: readonly string[]) => reading(name, [...keys.slice(0, 2).map((konto, at) => post(konto, "1", "", at < alike ? 7 : name.length)), ...others.map((konto) => post(konto, "1", "", 3))]);
  expect(codes(own("a", 2, keys.slice(2)), own("bb", 2, ["11000", "11100", "11200", "11300"]))).toEqual(["kilde-dobbelt-tall"]);
  expect(codes(own("a", 1, keys.slice(2)), own("bb", 1, ["11000", "11100", "11200", "11300"]))).toEqual(["kilde-felles-noekler"]);
});

test("files a month that only dates tell apart have nothing in common, but two that each were printed a day may", () => {
  const of = (name: string, dates: readonly string[]) => ({ ...reading(name, [post("11150", "1", ""), post("10100", "1", "")]), dated: new Map([["regnskap", new Set(dates.map((date, at) => `11150|1|||${date}|${name.length + at}`))] as const]) });
  expect(codes(of("jan", ["03.01.2024", "15.01.2024"]), of("febr", ["01.02.2024", "14.02.2024"]))).toEqual([]);
  expect(codes(of("jan", ["03.01.2024", "15.01.2024"]), of("febr", ["30.01.2024", "14.02.2024"]))).toEqual(["kilde-dobbelt-tall"]);
  expect(codes(of("jan", ["31.01.2024", "31.01.2024"]), of("febr", ["29.02.2024", "29.02.2024"]))).toEqual(["kilde-dobbelt-tall"]);
  expect(codes(of("jan", ["01/02/2024", "02/02/2024"]), of("febr", ["01/03/2024", "02/03/2024"]))).toEqual(["kilde-dobbelt-tall"]);
});
