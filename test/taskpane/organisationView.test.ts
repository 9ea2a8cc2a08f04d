import { ore } from "../../src/amounts/ore";
import { buildLedger } from "../../src/ledger/buildLedger";
import { organisationOf, proposeOrganisation } from "../../src/ledger/organisation";
import { enheterOf, missingAnsvar, omraderOf, withUnitNames } from "../../src/taskpane/state/organisationView";

const PROPOSED = proposeOrganisation(["2010", "1010", "1020", "1110"]);

describe("the organisation in the wizard", () => {
  test("enheter stand in order of code with their number of ansvar", () => {
    expect(enheterOf(PROPOSED).map(({ enhet, ansvar }) => [enhet, ansvar])).toEqual([["10", 2], ["11", 1], ["20", 1]]);
  });

  test("names the user gives reach every ansvar of the enhet, and merge områder of one name", () => {
    const named = withUnitNames(PROPOSED, { "10": { enhetsnavn: "10-Skole", omrade: "Oppvekst" }, "11": { omrade: " Oppvekst " } });
    expect([...named.units.values()].filter(({ enhet }) => enhet === "10").map(({ enhetsnavn }) => enhetsnavn)).toEqual(["10-Skole", "10-Skole"]);
    expect(omraderOf(named)).toEqual(["Oppvekst", "Område 2"]);
    expect(named.proposed).toBe(true);
  });

  test("an organisation from a file keeps its own names", () => {
    const fromFile = organisationOf(PROPOSED.units.values());
    expect(withUnitNames(fromFile, { "10": { omrade: "Oppvekst" } })).toBe(fromFile);
  });

  test("an emptied name falls back to the proposal", () => {
    expect(omraderOf(withUnitNames(PROPOSED, { "10": { omrade: "  " } }))).toEqual(["Område 1", "Område 2"]);
  });

  test("ansvar the ledger has and the organisation lacks are listed; blank ansvar is none", () => {
    const amounts = { regnskap: ore(100) };
    const ledger = buildLedger(2024, [{ konto: "11150", ansvar: "9999", amounts }, { konto: "11150", ansvar: "1010", amounts }, { konto: "210320", amounts }, { konto: "11150", ansvar: "3010", amounts }]);
    expect(missingAnsvar(ledger, PROPOSED)).toEqual(["3010", "9999"]);
  });
});
