import { auditDocument } from "../../src/audit/auditDocument";
import { readText } from "../../src/document/text/readText";
import { FJORDVIK } from "../support/fjordvik";

const findings = auditDocument(readText("rapport.txt", FJORDVIK), { facts: [], year: null }).findings;
const ofText = findings.filter(({ kind }) => !kind.startsWith("tabell"));

/** What stands in the text, the sentence it stands in, and what is to be said of it; `stille`: nothing, since it is another thing than what it looks like. */
const CLAIMS: readonly (readonly [quoted: string, sentence: string, verdict: string, right?: string])[] = [
  ["1,4 mill", "Område for kultur", "avrunding"],
  ["1,2 mill", "Idrettsanlegg hadde", "avrunding"],
  ["350 tkr", "Biblioteket hadde et mindreforbruk", "feil", "merforbruk 350 tkr."],
  ["3,7 %", "Kulturskolen fikk", "ok"],
  ["540 tusen", "Næringsutvikling", "feil", "450 tusen kroner"],
  ["0,4 mill", "Av merforbruket", "stille"],
  ["250 000", "Felles kultur", "ok"],
  ["8,7 %", "Sykefraværet for kommunen", "avrunding"],
  ["10,36 %", "Helse har det høyeste", "feil", "10,63 %"],
  ["høyeste", "Helse har det høyeste", "ok"],
  ["7,5 %", "Helse har det høyeste", "stille"],
  ["4,62 %", "Kultur og næring har", "ok"],
  ["2,74 %", "Kultur og næring har", "ok"],
  ["laveste", "Oppvekst har", "feil", "Kultur og næring"],
  ["7,3 mill", "Driftsinntektene", "avrunding"],
  ["9,9 millioner", "Netto driftsresultat ble", "avrunding"],
  ["1,6 prosent", "Netto driftsresultat ble", "avrunding"],
  ["15,5 mill", "Lønnsutgiftene", "avrunding"],
  ["4,9 %", "Lønnsutgiftene", "avrunding"],
  ["4,7 mill", "Driftsutgiftene", "feil", "3,7 mill"],
  ["7,5 %", "Disposisjonsfondet", "feil", "7,0 %"],
  ["1,75 %", "Kommunen har som mål", "stille"],
  ["12 mill", "I 2026", "stille"],
  ["4,4", "Biblioteket hadde 4,4", "ok"],
  ["økning", "Biblioteket hadde 4,4", "ok"],
  ["lavere", "Biblioteket hadde 4,4", "ok"],
  ["11,9 %", "11,9 % av barna", "ok"],
  ["høyere", "11,9 % av barna", "feil", "lavere"],
  ["2 500", "Kulturutgiftene", "avrunding"],
  ["2 488", "Biblioteket holdt åpent", "stille"],
  ["13,1 %", "I skoleåret", "stille"],
  ["218", "66 % av de ansatte", "ok"],
  ["111", "66 % av de ansatte", "ok"],
  ["39", "Det er 39 ledere", "ok"],
  ["21", "Det er 39 ledere", "ok"],
  ["202", "Til sammen", "feil", "205"],
];

test.each(CLAIMS.map(([quoted, sentence, verdict, right = null]) => [quoted, sentence, verdict, right] as const))("«%s» in «%s …» is %s", (quoted, sentence, verdict, right) => {
  const found = ofText.filter((each) => each.quoted.startsWith(quoted) && each.context.startsWith(sentence));
  expect(found.map((each) => each.verdict)).toEqual(verdict === "stille" ? [] : [verdict]);
  if (right !== null) expect(found[0]?.right).toBe(right);
});

test("There are eight errors, and no alarm about anything else", () => {
  expect(findings.filter(({ verdict }) => verdict === "feil" || verdict === "se på").map(({ quoted }) => quoted)).toHaveLength(8);
});

test("Each error says where the right figure stands", () => {
  const wrong = findings.find(({ quoted }) => quoted === "10,36 %");
  expect(wrong).toMatchObject({ place: { kind: "line", line: 27 }, source: { origin: "print", table: "Sykefravær", row: "Helse", column: "Samlet fravær i %" } });
});
