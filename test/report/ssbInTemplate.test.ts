import { defaultTemplate } from "../../src/report/template/defaultTemplate";
import { templateDifferences } from "../../src/report/template/templateDifferences";

test("another address, municipality or nøkkeltall is told before a template is taken", () => {
  const mine = defaultTemplate();
  const theirs = { ...mine, ssb: { ...mine.ssb, adresse: "https://example.no/api", kommune: "3224", nokkeltall: [{ tabell: "12362", kode: "KOSx", valg: { KOKfunksjon0000: "202" }, omrade: "Oppvekst", gruppe: "Prioritet", navn: "" }] } };
  expect(templateDifferences(mine, theirs)).toEqual([
    { field: "KOSTRA-nøkkeltall fra SSB", text: "adresse: https://data.ssb.no/api/pxwebapi/v2 → https://example.no/api" },
    { field: "KOSTRA-nøkkeltall fra SSB", text: "kommune: ingen → 3224" },
    { field: "KOSTRA-nøkkeltall fra SSB", text: "nokkeltall: ingen → 12362 KOSx 202" },
  ]);
});
