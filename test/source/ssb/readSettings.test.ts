import { nokkeltallText, readNokkeltall } from "../../../src/source/ssb/readNokkeltall";
import { readSettings, textsOf } from "../../../src/source/ssb/readSettings";
import { readYears } from "../../../src/source/ssb/readYears";
import { SsbSettings } from "../../../src/source/ssb/settings";
import { SHIPPED } from "../../../src/source/ssb/shipped";

const DEFAULTS = SsbSettings.parse({});

test("settings are printed as they are typed, and read back", () => {
  const settings = SsbSettings.parse({ kommune: "3224=3027", naboer: ["3205", "3222"], landet: "ingen", kostragruppe: "EKG07", nokkeltall: [{ tabell: "12362", kode: "KOSx", valg: { KOKart0000: "AGD2", KOKfunksjon0000: "202" }, omrade: "Oppvekst", gruppe: "Prioritet", navn: "Grunnskole" }, { tabell: "1", kode: "b" }] });
  expect(textsOf(settings).nokkeltall).toBe("12362:KOSx:KOKart0000=AGD2:KOKfunksjon0000=202; Oppvekst; Prioritet; Grunnskole\n1:b; KOSTRA; Andre nøkkeltall");
  expect(readSettings(DEFAULTS, textsOf(settings))).toEqual(settings);
});

test.each([["7", "EKG07"], ["07", "EKG07"], ["EKG13", "EKG13"], ["ekg1", "EKG01"], [" ", ""]])("KOSTRA-gruppe «%s» is %s", (kostragruppe, expected) => {
  expect(readSettings(DEFAULTS, { ...textsOf(DEFAULTS), kommune: "3224", kostragruppe })).toMatchObject({ kostragruppe: expected });
});

test("a blank kommune is told, not sent", () => {
  expect(readSettings(DEFAULTS, textsOf(DEFAULTS))).toMatchObject({ kind: "utvalg", message: expect.objectContaining({ nb: expect.stringContaining("«» er ikke et kommunenummer") }) });
});

test.each([
  ["2023, 2024", [2023, 2024]], ["2024 2023 2024", [2023, 2024]], ["2021-2023;2025", [2021, 2022, 2023, 2025]], ["", []],
  ["2023-2021", null], ["24", null], ["1999", null], ["2024-", null], ["fjor", null],
])("the years of «%s»", (text, years) => {
  expect(readYears(text)).toEqual(years);
});

test.each(["12134", "12134:", ":KOSx", "12134:KOSx:KOKart0000", "12134:KOSx:=1", "12134:KOSx:a=", "12/34:KOSx"])("the nøkkeltall «%s» cannot be read, and is named", (line) => {
  expect(readNokkeltall(`12134:KOSx\n${line}`)).toMatchObject({ kind: "utvalg", message: expect.objectContaining({ nb: expect.stringContaining(`«${line}»`) }) });
});

test("those that come along read back as they are, each once, and each with how sure it is", () => {
  const plain = SHIPPED.map(({ tekst, sikkerhet, ...nokkeltall }) => {
    expect([tekst.length > 10, ["A", "B", "C"].includes(sikkerhet)]).toEqual([true, true]);
    return nokkeltall;
  });
  expect(readNokkeltall(nokkeltallText(plain))).toEqual(plain);
  expect(new Set(plain.map((each) => JSON.stringify(each))).size).toBe(plain.length);
});
