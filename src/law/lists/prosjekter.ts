import type { ListingInput, RowsListing } from "./definition";
import { optional, required } from "./inputColumns";

const PROSJEKTER: ListingInput = {
  id: "prosjekter",
  title: "Investeringsprosjekter",
  columns: [
    required("prosjekt", "text", "Prosjekt", ["Prosjektnr", "Prosjektnummer"]),
    required("navn", "text", "Prosjektnavn", ["Navn", "Prosjektnamn", "Prosjekt", "Prosjekt(T)"]),
    required("portefolje", "text", "Porteføljenavn", ["Portefølje", "Portefoljenavn", "Investeringsområde"]),
    required("ramme", "amount", "Totalramme utgift", ["Totalramme", "Ramme", "Vedtatt ramme"]),
    required("tidligere", "amount", "Akkumulert utgift før {aar}", ["Akkumulert før {aar}", "Påløpt før {aar}"]),
    optional("opprinnelig", "amount", "Oppr. budsjett {aar} utgift", ["Opprinnelig budsjett {aar}", "Opprinnelig budsjett"]),
    required("revidert", "amount", "Rev. budsjett {aar} utgift", ["Revidert budsjett {aar}", "Revidert budsjett"]),
    required("regnskap", "amount", "Regnskap {aar} utgift", ["Regnskap {aar}", "Regnskap"]),
    optional("akkumulert", "amount", "Akkumulert utgift 31.12.{aar}", ["Akkumulert 31.12.{aar}"]),
    optional("rest", "amount", "Rest av ramme", ["Gjenstående ramme"]),
    optional("rammeInntekt", "amount", "Totalramme inntekt", ["Inntektsramme"]),
    optional("tidligereInntekt", "amount", "Akkumulert inntekt før {aar}", ["Mottatt før {aar}"]),
    optional("revidertInntekt", "amount", "Rev. budsjett {aar} inntekt"),
    optional("regnskapInntekt", "amount", "Regnskap {aar} inntekt"),
    optional("status", "text", "Status", ["Merknad", "Kommentar"]),
  ],
  key: ["prosjekt"],
  example: { prosjekt: "61001", navn: "Ny skole", portefolje: "Kommunale bygg", ramme: "512 000 000,00", tidligere: "499 850 000,00", opprinnelig: "5 000 000,00", revidert: "4 200 000,00", regnskap: "3 411 812,67", status: "Pågår" },
};

/** Adopted frame, what has been spent and what is left, per portefølje. */
export const INVESTERINGSPROSJEKTER: RowsListing = {
  kind: "rows",
  id: "investeringsprosjekter",
  title: "Investeringsprosjekter",
  group: "Investeringsprosjekter",
  source: "Kommunens prosjektoversikt.",
  labelHeader: "Prosjekt",
  input: PROSJEKTER,
  label: "navn",
  number: "prosjekt",
  columns: [
    { kind: "value", id: "ramme", header: "Totalramme", from: "ramme" },
    { kind: "value", id: "tidligere", header: "Påløpt før {aar}", from: "tidligere" },
    { kind: "value", id: "opprinnelig", header: "Opprinnelig budsjett {aar}", from: "opprinnelig" },
    { kind: "value", id: "revidert", header: "Revidert budsjett {aar}", from: "revidert" },
    { kind: "value", id: "regnskap", header: "Regnskap {aar}", from: "regnskap" },
    { kind: "sum", id: "avvik", header: "Avvik {aar}", of: [{ column: "revidert", sign: 1 }, { column: "regnskap", sign: -1 }] },
    { kind: "sum", id: "akkumulert", header: "Påløpt 31.12.{aar}", of: [{ column: "tidligere", sign: 1 }, { column: "regnskap", sign: 1 }], given: "akkumulert" },
    { kind: "sum", id: "rest", header: "Rest av ramme", of: [{ column: "ramme", sign: 1 }, { column: "tidligere", sign: -1 }, { column: "regnskap", sign: -1 }], given: "rest" },
    { kind: "text", id: "status", header: "Status", from: "status" },
  ],
  groupBy: { column: "portefolje", groups: [], sumLabel: "Sum" },
  total: "Sum investeringsprosjekter",
  notes: ["Utgifter med merverdiavgift, før tilskudd og kompensasjon. Avvik: + er brukt mindre enn revidert budsjett."],
};
