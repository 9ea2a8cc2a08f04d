import { roleKeyOf, roleOfKey } from "../../src/source/columnRoles";
import { ROLE_KEYS } from "../../src/source/roleKeys";

describe("roles of columns as words", () => {
  test.each(ROLE_KEYS)("%s becomes a role and the same word again", (key) => {
    expect(roleKeyOf(roleOfKey(key, { kind: "ignored" }))).toBe(key);
  });

  test("an amount that becomes another figure keeps its period", () => {
    const role = roleOfKey("amount.revidertBudsjett", { kind: "amount", figure: "regnskap", periode: "202404", cumulative: true });
    expect(role).toEqual({ kind: "amount", figure: "revidertBudsjett", periode: "202404", cumulative: true });
  });
});
