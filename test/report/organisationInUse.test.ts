import { organisationOf, proposeOrganisation } from "../../src/ledger/organisation";
import { organisationInUse } from "../../src/report/organisationInUse";
import type { Template } from "../../src/report/template/template";

const PROPOSED = proposeOrganisation(["2010", "1010", "1020", "1110"]);
const unit = (enhet: string, omrade: string) => ({ ansvarsnavn: "", enhet, enhetsnavn: `${enhet}-Enhet`, omrade, selvkost: false });
const template = (organisasjon: Partial<Template["organisasjon"]>): Pick<Template, "organisasjon"> => ({ organisasjon: { enheter: {}, ansvar: {}, ...organisasjon } });
const omraderIn = (organisation: ReturnType<typeof organisationInUse>): readonly string[] => [...organisation.units.values()].map(({ ansvar, omrade }) => `${ansvar} ${omrade}`);

test("Names in the template reach every ansvar of a proposed enhet, which is still only proposed", () => {
  const used = organisationInUse(PROPOSED, template({ enheter: { "10": { enhetsnavn: "10-Skole", omrade: "Oppvekst" } } }));
  expect([...used.units.values()].filter(({ enhet }) => enhet === "10").map(({ enhetsnavn, omrade }) => [enhetsnavn, omrade])).toEqual([["10-Skole", "Oppvekst"], ["10-Skole", "Oppvekst"]]);
  expect(used.proposed).toBe(true);
});

test("An organisation from a file keeps its own, and gets from the template only the ansvar it lacks", () => {
  const file = organisationOf([...PROPOSED.units.values()].slice(0, 1));
  const used = organisationInUse(file, template({ enheter: { "20": { omrade: "Helse" } }, ansvar: { "2010": unit("99", "Annet"), "3010": unit("30", "Kultur") } }));
  expect(omraderIn(used)).toEqual(["2010 Område 2", "3010 Kultur"]);
  expect(used.proposed).toBe(false);
  expect(organisationInUse(file, template({}))).toBe(file);
});

test("A template that places every ansvar leaves nothing proposed", () => {
  const ansvar = Object.fromEntries([...PROPOSED.units.keys()].map((code) => [code, unit("10", "Oppvekst")]));
  expect(organisationInUse(PROPOSED, template({ ansvar })).proposed).toBe(false);
  Reflect.deleteProperty(ansvar, "1110");
  expect(organisationInUse(PROPOSED, template({ ansvar })).proposed).toBe(true);
});

test("An ansvar that is placed without a name keeps the name the ledger gave it", () => {
  const named = proposeOrganisation(["2010"], new Map([["2010", "Fjell skole"]]));
  expect(organisationInUse(named, template({ ansvar: { "2010": unit("20", "Oppvekst") } })).units.get("2010")).toMatchObject({ ansvarsnavn: "Fjell skole" });
});
