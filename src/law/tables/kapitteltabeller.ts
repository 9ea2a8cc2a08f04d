import type { Line, StatementDefinition } from "./definition";
import { CHAPTER_COLUMNS, REGULATION } from "./driftLines";

/** A line of § 5-4 første ledd shown again, with the template's rules for that statement. */
function fraBevilgningsoversikten(id: string, label: string, shows: "debit" | "credit"): Extract<Line, { kind: "line" }> {
  return { kind: "line", id, of: "5-4-1", shows, label };
}

const totalsum = (of: string[], shows: "debit" | "credit"): Line => ({ kind: "sum", id: "totalsum", number: "", label: "Totalsum", shows, of, total: true });

const source = { regulation: REGULATION, paragraph: "§ 5-4 første ledd", mapping: "Linjene i § 5-4 første ledd" };
const shared = { source, validFrom: 2022, partitions: null, labelHeader: "Post", columns: CHAPTER_COLUMNS };

/** Generelle (sentrale) driftsinntekter: lines 1–4 of § 5-4 første ledd. */
export const GENERELLE_DRIFTSINNTEKTER: StatementDefinition = {
  ...shared,
  id: "generelle-driftsinntekter",
  title: "Oversikt generelle driftsinntekter",
  group: "Generelle inntekter",
  lines: [
    fraBevilgningsoversikten("rammetilskudd", "Rammetilskudd", "credit"),
    fraBevilgningsoversikten("skatt", "Inntekts- og formuesskatt", "credit"),
    { ...fraBevilgningsoversikten("eiendomsskatt", "Eiendomsskatt", "credit"), omitWhenZero: true },
    fraBevilgningsoversikten("andreGenerelleDriftsinntekter", "Andre generelle driftsinntekter", "credit"),
    totalsum(["rammetilskudd", "skatt", "eiendomsskatt", "andreGenerelleDriftsinntekter"], "credit"),
  ],
};

/** Finans: lines 10–14 of § 5-4 første ledd. */
export const FINANS: StatementDefinition = {
  ...shared,
  id: "finans",
  title: "Finansinntekter og finansutgifter",
  group: "Finans",
  lines: [
    fraBevilgningsoversikten("renteinntekter", "Renteinntekter", "credit"),
    fraBevilgningsoversikten("utbytter", "Utbytter", "credit"),
    fraBevilgningsoversikten("gevinsterOgTap", "Gevinster og tap på finansielle omløpsmidler", "credit"),
    fraBevilgningsoversikten("renteutgifter", "Renteutgifter", "debit"),
    fraBevilgningsoversikten("avdrag", "Avdrag på lån", "debit"),
    totalsum(["renteinntekter", "utbytter", "gevinsterOgTap", "renteutgifter", "avdrag"], "credit"),
  ],
};

/** Avsetninger og årsoppgjørsdisposisjoner: lines 18–23 of § 5-4 første ledd. */
export const AVSETNINGER: StatementDefinition = {
  ...shared,
  id: "avsetninger",
  title: "Avsetninger og årsoppgjørsdisposisjoner",
  group: "Avsetninger",
  lines: [
    fraBevilgningsoversikten("overforingTilInvestering", "Overføring til investering", "debit"),
    fraBevilgningsoversikten("avsetningBundne", "Avsetninger til bundne driftsfond", "debit"),
    fraBevilgningsoversikten("brukBundne", "Bruk av bundne driftsfond", "debit"),
    fraBevilgningsoversikten("avsetningDisposisjonsfond", "Avsetninger til disposisjonsfond", "debit"),
    fraBevilgningsoversikten("brukDisposisjonsfond", "Bruk av disposisjonsfond", "debit"),
    { ...fraBevilgningsoversikten("dekningMerforbruk", "Dekning av tidligere års merforbruk", "debit"), omitWhenZero: true },
    { ...fraBevilgningsoversikten("brukMindreforbruk", "Bruk av tidligere års mindreforbruk", "debit"), omitWhenZero: true },
    totalsum(["overforingTilInvestering", "avsetningBundne", "brukBundne", "avsetningDisposisjonsfond", "brukDisposisjonsfond", "dekningMerforbruk", "brukMindreforbruk"], "debit"),
  ],
};
