import { ore } from "../../src/amounts/ore";
import { markStatus, type Mark } from "../../src/ledger/avstemming";
import { avstemteKapitler } from "../../src/report/avstemteKapitler";
import { smallReport } from "../support/smallLedger";

const mark = (more: Partial<Mark>): Mark => ({ kapittel: "10", spesifikasjon: ore(12_345), forklart: null, forklaring: "", av: "K. Hansen", ...more });
const { grunnlag } = smallReport();

test.each([
  ["avstemt", {}],
  ["avstemt", { forklart: ore(0) }],
  ["falt", { spesifikasjon: ore(12_344) }],
  ["falt", { spesifikasjon: ore(12_346) }],
  ["utenForklaring", { spesifikasjon: ore(12_344), forklart: ore(1) }],
  ["forklart", { spesifikasjon: ore(12_344), forklart: ore(1), forklaring: "Uttak" }],
  ["falt", { spesifikasjon: ore(12_344), forklart: ore(2), forklaring: "Uttak" }],
  ["falt", { spesifikasjon: ore(12_345), forklart: ore(1), forklaring: "Uttak" }],
  ["utenSpesifikasjon", { spesifikasjon: null }],
  ["utenMerke", { av: "" }],
] as const)("a mark is %s: %j", (status, more) => {
  expect(markStatus(ore(12_345), mark(more))).toBe(status);
});

test("the count is all when each kapittel has a mark that holds, and says which have not", () => {
  expect(avstemteKapitler(grunnlag, [mark({})])).toMatchObject({ unit: "kapitler", left: 1, right: 1, difference: 0, status: "ok", message: { nb: "1 av 1 kapitler avstemt." } });
  expect(avstemteKapitler(grunnlag, [mark({ spesifikasjon: ore(1) })])).toMatchObject({ left: 0, right: 1, difference: -1, status: "avvik", message: { nb: "0 av 1 kapitler avstemt. Ikke lenger avstemt: kapittel 10." } });
});

test("nothing is held against marks that nobody has written, or that are not given", () => {
  expect(avstemteKapitler(grunnlag, [])).toMatchObject({ status: "ikke aktuell", message: { nb: "0 av 1 kapitler avstemt. Uten merke: kapittel 10." } });
  expect(avstemteKapitler(grunnlag, null)).toMatchObject({ status: "ikke aktuell", message: "Merkene på arket Avstemming er ikke gitt." });
  expect(avstemteKapitler({ ...grunnlag, rows: [] }, [])).toBeNull();
});
