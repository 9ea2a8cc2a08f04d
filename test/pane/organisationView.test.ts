import { ore } from "../../src/amounts/ore";
import { buildLedger } from "../../src/ledger/buildLedger";
import { organisationOf, proposeOrganisation, type OrganisationUnit } from "../../src/ledger/organisation";
import { enheterOf, missingAnsvar, omraderOf } from "../../src/pane/state/organisationView";

const PROPOSED = proposeOrganisation(["2010", "1010", "1020", "1110"]);

describe("the organisation in the wizard", () => {
  test("områder stand in the order of their first enhet", () => {
    expect(omraderOf(PROPOSED)).toEqual(["Område 1", "Område 2"]);
  });

  test("an enhet in two områder gives both of them", () => {
    const [first, ...rest] = PROPOSED.units.values();
    const moved = organisationOf([{ ...(first as OrganisationUnit), omrade: "Felles" }, ...rest, { ...(first as OrganisationUnit), ansvar: "2011" }]);
    expect(omraderOf(moved)).toEqual(["Område 1", "Felles", "Område 2"]);
  });

  test("enheter stand in order of code with their number of ansvar", () => {
    expect(enheterOf(PROPOSED).map(({ enhet, ansvar }) => [enhet, ansvar])).toEqual([["10", 2], ["11", 1], ["20", 1]]);
  });

  test("ansvar the ledger has and the organisation lacks are listed; blank ansvar is none", () => {
    const amounts = { regnskap: ore(100) };
    const ledger = buildLedger(2024, [{ konto: "11150", ansvar: "9999", amounts }, { konto: "11150", ansvar: "1010", amounts }, { konto: "210320", amounts }, { konto: "11150", ansvar: "3010", amounts }]);
    expect(missingAnsvar(ledger, PROPOSED)).toEqual(["3010", "9999"]);
  });
});
