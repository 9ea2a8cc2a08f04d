import { functionOf } from "../../src/functions/register";

const prognose = functionOf("PROGNOSE");
const error = (errorCode: string, part: string) => [[{ errorCode, message: expect.stringContaining(part) as string }]];
const BLANKS = [null, "", undefined, " \u00a0"];

describe("the method", () => {
  test.each([undefined, null, "", 0, 1, "1", "budsjett", " Budsjett "])("%p is budget plus the deviation so far", (metode) => {
    expect(prognose(420, 400, 1000, metode)).toEqual([[1020]]);
  });

  test.each([[2, 1050], ["2", 1050], ["takt", 1050], ["TAKT", 1050], [3, 1176], ["profil", 1176], [4, 1000], ["Rest", 1000]])("%p gives %p", (metode, expected) => {
    expect(prognose(420, 400, 1000, metode, 350, 980)).toEqual([[expected]]);
  });

  test.each(["lineær", 5, -1, 1.5, "tid", "manuell"])("%p is refused, and the choices named", (metode) => {
    expect(prognose(420, 400, 1000, metode)).toEqual([[{ errorCode: "#VALUE!", message: expect.stringMatching(/«metode».*«budsjett», «takt», «profil», «rest»/) as string }]]);
  });

  test("may be another in every row", () => {
    expect(prognose([[420], [420], [420], [420]], 400, 1000, [["budsjett"], ["takt"], ["profil"], ["rest"]], 350, 980)).toEqual([[1020], [1050], [1176], [1000]]);
  });
});

test.each(["budsjett", "takt", "profil", "rest"])("%s gives income shown negative and positive the same size", (metode) => {
  const [[positive]] = prognose(420, 400, 1000, metode, 350, 980) as [[number]];
  expect(prognose(-420, -400, -1000, metode, -350, -980)).toEqual([[-positive]]);
});

test("amounts in kroner are exact to the øre, and amounts in millions keep their decimals", () => {
  expect(prognose(0.1 + 0.2, 0.1, 0.3)).toEqual([[0.5]]);
  expect(prognose(7.3254, 7.1, 21.30005)).toEqual([[21.52545]]);
});

test("the run rate takes months for its share of the year, whatever their unit is called", () => {
  expect(prognose(420, 4, 12, "takt")).toEqual([[1260]]);
});

describe("takt without a share of the year", () => {
  test.each([0, ...BLANKS])("a budget of %p gives #DIV/0!, naming which", (blank) => {
    expect(prognose(420, blank, 1000, "takt")).toEqual(error("#DIV/0!", "«budsjett_hittil»"));
    expect(prognose(420, 400, blank, "takt")).toEqual(error("#DIV/0!", "«aarsbudsjett»"));
  });

  test("budgets of different sign give #N/A that says why", () => {
    expect(prognose(420, -400, 1000, "takt")).toEqual(error("#N/A", "«budsjett_hittil» og «aarsbudsjett» har ulikt fortegn"));
  });
});

describe("profil without a share of the year", () => {
  test.each(BLANKS)("last year left out as %p gives #VALUE! naming the argument", (blank) => {
    expect(prognose(420, 400, 1000, "profil", blank, 980)).toEqual(error("#VALUE!", "«i_fjor_hittil» mangler"));
    expect(prognose(420, 400, 1000, "profil", 350, blank)).toEqual(error("#VALUE!", "«i_fjor_aar» mangler"));
    expect(prognose(420, 400, 1000, "profil", 0, blank)).toEqual(error("#VALUE!", "«i_fjor_aar» mangler"));
  });

  test("last year 0 gives #DIV/0!, and figures of different sign #N/A", () => {
    expect(prognose(420, 400, 1000, "profil", 0, 980)).toEqual(error("#DIV/0!", "«i_fjor_hittil»"));
    expect(prognose(420, 400, 1000, "profil", 350, 0)).toEqual(error("#DIV/0!", "«i_fjor_aar»"));
    expect(prognose(420, 400, 1000, "profil", -350, 980)).toEqual(error("#N/A", "«i_fjor_hittil» og «i_fjor_aar» har ulikt fortegn"));
  });

  test("is an error in its own row of a column only", () => {
    expect(prognose([[420], [420]], 400, 1000, "profil", [[350], [null]], 980)).toEqual([[1176], ...error("#VALUE!", "«i_fjor_hittil»")]);
  });
});

test("budsjett and rest need no base: budgets may be 0 or blank", () => {
  for (const blank of [0, ...BLANKS]) {
    expect(prognose(420, blank, blank)).toEqual([[420]]);
    expect(prognose(420, blank, blank, "rest")).toEqual([[420]]);
  }
});
