import { KonsernRules } from "../../../src/ledger/units/elimineringsregel";
import { konsernFaults } from "../../../src/ledger/units/konsernFaults";

const side = (koder: readonly string[], kontoklasse: readonly string[] = ["drift"]) => ({ label: "x", kontoklasse, koder });
const rules = (more: object) => KonsernRules.parse(more);

test("rules that name what exists have no fault", () => {
  const egne = { id: "innskudd", title: "Innskudd", source: "Vedtekter", debet: side(["21"], ["balanse"]), kredit: side(["5990"], ["balanse"]) };
  expect(konsernFaults(rules({ egneRegler: [egne, { ...egne, id: "avdrag" }], utenRegler: ["avdrag"] }))).toEqual([]);
});

test("a common rule that does not exist, an id used twice and unknown codes are named", () => {
  const egne = { id: "avdrag", title: "Avdrag", source: "x", debet: side(["511", "999"]), kredit: side(["921"]) };
  expect(konsernFaults(rules({ egneRegler: [egne], utenRegler: ["kjop"] }))).toEqual([
    "konsern.utenRegler: regelen «kjop» finnes ikke. Reglene er kjopOgSalg, overforinger, renter, lan, avdrag, internkjop, kortsiktig, langsiktig.",
    "konsern.egneRegler: regelen «avdrag» står to ganger. Gi den en annen id, eller ta den felles regelen ut (utenRegler).",
    "konsern.egneRegler: «avdrag» har koden 999, som ikke er en KOSTRA-art.",
  ]);
});

test("a rule cannot have one side in the balance and the other outside it", () => {
  expect(KonsernRules.safeParse({ egneRegler: [{ id: "x", title: "x", source: "x", debet: side(["14"], ["balanse"]), kredit: side(["780"]) }] }).success).toBe(false);
});
