import { functionOf } from "../../src/functions/register";

const minimumsavdrag = functionOf("MINIMUMSAVDRAG");
const nettoLanegjeld = functionOf("NETTO_LANEGJELD");
const arbeidskapital = functionOf("ARBEIDSKAPITAL");

describe("MINIMUMSAVDRAG", () => {
  test.each([
    ["Møre og Romsdal 2021", 419168, 6998245, 11331399, 258877],
    ["Møre og Romsdal 2020", 348749, 5750579, 9586816, 209194],
    ["Molde konsern 2020", 174015, 4047013, 4521698, 155747],
    // The accounts print 37 789 707: the formula on the published figures gives another amount, which is why the calculation should be shown.
    ["Giske 2022", 40650428, 1130630373, 1057346046, 43467897],
  ])("gives the instalment of %s", (_, avskrivninger, gjeld, verdi, expected) => {
    expect(Math.round(Number(minimumsavdrag(avskrivninger, gjeld, verdi)[0]?.[0]))).toBe(expected);
  });

  test("takes either sign and gives a positive amount", () => {
    expect(minimumsavdrag(40, -1000, 800)).toEqual([[50]]);
  });

  test.each([0, null, "", undefined])("a book value of %p gives #DIV/0!", (verdi) => {
    expect(minimumsavdrag(40, 1000, verdi)).toEqual([[expect.objectContaining({ errorCode: "#DIV/0!" })]]);
  });
});

describe("NETTO_LANEGJELD", () => {
  test("deducts pension, lending and unused loans by size, whatever their signs", () => {
    expect(nettoLanegjeld(4600, 2000, 260, 40)).toEqual([[2300]]);
    expect(nettoLanegjeld(-4600, -2000, 260, 40)).toEqual([[2300]]);
    expect(nettoLanegjeld(4600, 2000, -260, -40)).toEqual([[2300]]);
  });

  test("gives a column of years", () => {
    expect(nettoLanegjeld([[10.1], [20.2]], [[1], [2]], [[0.1], [0.2]], [[null], [""]])).toEqual([[9], [18]]);
  });
});

describe("ARBEIDSKAPITAL", () => {
  test("is current assets less current debt in either sign", () => {
    expect(arbeidskapital(900.1, 400.3)).toEqual([[499.8]]);
    expect(arbeidskapital(900.1, -400.3)).toEqual([[499.8]]);
  });

  test("without premieavvik leaves out the net claim, and puts back a net debt", () => {
    expect(arbeidskapital(900, -400, 128.6)).toEqual([[371.4]]);
    expect(arbeidskapital(900, -400, -28.6)).toEqual([[528.6]]);
    for (const blank of [0, null, "", undefined]) expect(arbeidskapital(900, -400, blank)).toEqual([[500]]);
  });
});
