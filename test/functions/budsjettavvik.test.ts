import { roundedPercent } from "../../src/amounts/printAmount";
import { Exact } from "../../src/amounts/ratio";
import { functionOf } from "../../src/functions/register";

const avvik = functionOf("AVVIK");
const avvikPct = functionOf("AVVIK_PCT");
const forbrukPct = functionOf("FORBRUK_PCT");
const avvikTekst = functionOf("AVVIK_TEKST");

describe("AVVIK", () => {
  test("is exact to the øre where doubles are not", () => {
    expect(1290424.9 - 1041053.21).not.toBe(249371.69);
    expect(avvik(1041053.21, 1290424.9)).toEqual([[249371.69]]);
  });

  test("takes the noise of summed doubles away before subtracting", () => {
    expect(avvik(107.70999999999999, 0.1 + 0.2)).toEqual([[-107.41]]);
    expect(avvik(0.1 + 0.2, 0.3)).toEqual([[0]]);
  });

  test("keeps every decimal of amounts in thousands and millions", () => {
    expect(avvik(7.3254, 10)).toEqual([[2.6746]]);
    expect(avvik(1.2345678, 1.2345679)).toEqual([[1e-7]]);
  });

  test.each([undefined, null, "", 0, 1, "1", "budsjett-regnskap", "Budsjett − regnskap"])("direction %p is budsjett − regnskap", (retning) => {
    expect(avvik(40, 100, retning)).toEqual([[60]]);
  });

  test.each([-1, "-1", "−1", "regnskap-budsjett", " Regnskap – Budsjett "])("direction %p is regnskap − budsjett", (retning) => {
    expect(avvik(40, 100, retning)).toEqual([[-60]]);
  });

  test.each([2, "omvendt", 0.5])("direction %p is refused", (retning) => {
    expect(avvik(40, 100, retning)).toEqual([[{ errorCode: "#VALUE!", message: expect.stringContaining("«retning»") as string }]]);
  });

  test("never gives negative zero", () => {
    expect(Object.is(avvik(0, -0, -1)[0]?.[0], 0)).toBe(true);
    expect(Object.is(avvik(5, 5, -1)[0]?.[0], 0)).toBe(true);
  });
});

describe("AVVIK_PCT", () => {
  test.each([
    [625.28, 586.2, "6.3"],
    [8800, 8549.2, "2.9"],
    [28980, 28038.15, "3.3"],
    [66580, 68877.01, "-3.5"],
    [4808749364, 5061208705.61, "-5.3"],
    [7308, 6485.85, "11.3"],
    [-0.48, -0.27, "-43.8"],
  ])("budget %p and actual %p, an exact half, print as %s percent", (budsjett, regnskap, printed) => {
    const [[ratio]] = avvikPct(regnskap, budsjett) as [[number]];
    expect(roundedPercent(new Exact(ratio))).toBe(printed);
    // What Excel's AVRUND(x*100;1) sees: 15 significant digits of a product of doubles.
    expect(new Exact((ratio * 100).toPrecision(15)).toFixed(1)).toBe(printed);
  });

  test("has the sign of the deviation whatever the sign of the budget", () => {
    expect(avvikPct(-1849950, -1828139)).toEqual([[21811 / 1828139]]);
    expect(avvikPct(110, 100)).toEqual([[-0.1]]);
    expect(avvikPct(110, 100, "", -1)).toEqual([[0.1]]);
  });

  test.each([
    [undefined, ""], [null, ""], ["", ""], ["blank", ""], ["Blank", ""],
    [0, 0], ["0", 0], ["null", 0],
  ])("zero budget with nullbudsjett %p gives %p", (nullbudsjett, result) => {
    for (const budsjett of [0, null, "", undefined, "-"]) expect(avvikPct(4784, budsjett, nullbudsjett)).toEqual([[result]]);
  });

  test.each(["na", "NA", "I/T", "i/t"])("zero budget with nullbudsjett %p gives #N/A", (nullbudsjett) => {
    expect(avvikPct(4784, 0, nullbudsjett)).toEqual([[expect.objectContaining({ errorCode: "#N/A" })]]);
  });

  test("does not ask for nullbudsjett where there is a budget", () => {
    expect(avvikPct(50, 100, "na")).toEqual([[0.5]]);
    expect(avvikPct(50, 100, "ja")).toEqual([[expect.objectContaining({ errorCode: "#VALUE!" })]]);
  });
});

describe("FORBRUK_PCT", () => {
  test("is regnskap as a share of budsjett", () => {
    expect(forbrukPct(420, 1000)).toEqual([[0.42]]);
    expect(forbrukPct(-536, 100)).toEqual([[-5.36]]);
  });

  test.each([0, null, undefined, ""])("a budget of %p gives #DIV/0!", (budsjett) => {
    expect(forbrukPct(420, budsjett)).toEqual([[expect.objectContaining({ errorCode: "#DIV/0!" })]]);
  });
});

describe("AVVIK_TEKST", () => {
  const plain = (...args: readonly unknown[]) => String(avvikTekst(...args)[0]?.[0]).replaceAll("\u00a0", " ");

  test.each([
    [-7325400, undefined, "merforbruk 7,3 mill. kr"],
    [7325400, "mill", "mindreforbruk 7,3 mill. kr"],
    [-7350000, "mill.", "merforbruk 7,4 mill. kr"],
    [-1234567890, "", "merforbruk 1 234,6 mill. kr"],
    [-7325400, "tusen", "merforbruk 7 325 tusen kr"],
    [7325400.5, "kroner", "mindreforbruk 7 325 401 kr"],
    [0, undefined, "i balanse"],
    [null, "kr", "i balanse"],
    [-49999.99, "mill", "i balanse"],
    [-50000, "mill", "merforbruk 0,1 mill. kr"],
    ["−8 368 000", "mill", "merforbruk 8,4 mill. kr"],
  ])("%p in %p is «%s»", (amount, enhet, text) => {
    expect(plain(amount, enhet)).toBe(text);
  });

  test("keeps figure and unit on one line with no-break spaces", () => {
    expect(avvikTekst(-1234567890)).toEqual([["merforbruk 1\u00a0234,6\u00a0mill.\u00a0kr"]]);
  });

  test("refuses an unknown unit and names the choices", () => {
    expect(avvikTekst(1, "milliard")).toEqual([[{ errorCode: "#VALUE!", message: expect.stringMatching(/«enhet».*«mill»/) as string }]]);
  });
});
