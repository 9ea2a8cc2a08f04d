import { Exact } from "../../src/amounts/ratio";
import { draftSentence, type Deviation } from "../../src/report/tables/forklaring/draftSentence";

const mill = (amount: number): number => Math.round(amount * 100_000_000);
const deviation = (avvik: number, parts: Readonly<Record<string, number>>, more: Partial<Deviation> = {}): Deviation => ({
  avvik: mill(avvik), ratio: new Exact(avvik).div(100), isIncome: false, contributions: Object.entries(parts).map(([group, part]) => ({ group, avvik: mill(part) })), ...more,
});
const plain = (text: string): string => text.replaceAll("\u00a0", " ");

test("The largest causes come first, what pulls the other way last, and the word follows the sign", () => {
  const text = draftSentence(deviation(-7.3, { lonn: -5.1, vikarer: -2.4, sykelonn: 1.9, energi: -0.2, "115": -1.5 }, { ratio: new Exact("-0.026") }), "nb");
  expect(plain(text)).toBe("Merforbruk 7,3 mill. (−2,6 %), i hovedsak lønn −5,1 mill. og vikarer og ekstrahjelp −2,4 mill., motvirket av sykelønnsrefusjon +1,9 mill.");
});

test("Better than budget is mindreforbruk, or for an enhet that earns more than it costs merinntekt", () => {
  expect(plain(draftSentence(deviation(2, { energi: 2 }), "nb"))).toBe("Mindreforbruk 2,0 mill. (+2,0 %), i hovedsak energi +2,0 mill.");
  expect(plain(draftSentence(deviation(2, { salg: 2 }, { isIncome: true }), "nb"))).toMatch(/^Merinntekt 2,0 mill\./);
  expect(plain(draftSentence(deviation(-2, { salg: -2 }, { isIncome: true }), "nb"))).toMatch(/^Mindreinntekt 2,0 mill\./);
});

test("Nynorsk and English have their own words", () => {
  const of = deviation(-3, { lonn: -4, sykelonn: 1 });
  expect(plain(draftSentence(of, "nn"))).toBe("Meirforbruk 3,0 mill. (−3,0 %), i hovudsak løn −4,0 mill., motverka av sjukelønsrefusjon +1,0 mill.");
  expect(plain(draftSentence(of, "en"))).toBe("Overspending 3,0 mill. (−3,0 %), mainly wages −4,0 mill., offset by sick pay refunds +1,0 mill.");
});

test("Small amounts are told to the nearest thousand, an art outside the groups by its name and code, and no budget gives no percent", () => {
  expect(plain(draftSentence(deviation(-0.45, { "115": -0.4504 }, { ratio: null }), "nb"))).toBe("Merforbruk 450 000 kr, i hovedsak matvarer (art 115) −450 000 kr.");
  expect(plain(draftSentence(deviation(-0.45, { "115": -0.4504 }, { ratio: null }), "en"))).toBe("Overspending 450 000 kr, mainly food (art 115) −450 000 kr.");
});

test("No more than three causes are told, and equal ones always in the same order", () => {
  const parts = { energi: -1, lonn: -1, mva: -1, salg: -1, vikarer: -1 };
  const reversed = Object.fromEntries(Object.entries(parts).reverse());
  expect(draftSentence(deviation(-5, parts), "nb")).toBe(draftSentence(deviation(-5, reversed), "nb"));
  expect(plain(draftSentence(deviation(-5, parts), "nb"))).toContain("i hovedsak energi −1,0 mill., lønn −1,0 mill. og merverdiavgift og kompensasjon −1,0 mill.");
});
