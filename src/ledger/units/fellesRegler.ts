import type { Elimineringsregel, KonsernRules } from "./elimineringsregel";

const BEVILGNING = ["drift", "investering"] as const;
const ARTER =
  "KOSTRA-artene for andre regnskapsenheter i konsernet; begge parter skal bruke dem (KOSTRA-veilederen, KRS 14)";
const KAPITLER =
  "KOSTRA-kapitlene for konserninterne mellomværender; at de to er hverandres motpart er lest av navnene";

type Codes = readonly [label: string, ...koder: string[]];

function between(
  id: string,
  title: string,
  source: string,
  [debetLabel, ...debet]: Codes,
  [kreditLabel, ...kredit]: Codes,
  kontoklasse: readonly ("drift" | "investering" | "balanse")[] = BEVILGNING,
): Elimineringsregel {
  return {
    id,
    title,
    source,
    debet: { label: debetLabel, kontoklasse: [...kontoklasse], koder: debet },
    kredit: { label: kreditLabel, kontoklasse: [...kontoklasse], koder: kredit },
  };
}

/** Internal transactions that KOSTRA has arter and kapitler of their own for. */
export const FELLES_REGLER: readonly Elimineringsregel[] = [
  between(
    "kjopOgSalg",
    "Kjøp og salg",
    ARTER,
    ["Kjøp fra andre regnskapsenheter", "380"],
    ["Salg til andre regnskapsenheter", "780"],
  ),
  between(
    "overforinger",
    "Overføringer",
    ARTER,
    ["Overføring til andre regnskapsenheter", "480"],
    ["Overføring fra andre regnskapsenheter", "880"],
  ),
  between("renter", "Renter", ARTER, ["Konserninterne renteutgifter", "501"], ["Konserninterne renteinntekter", "901"]),
  between("lan", "Lån", ARTER, ["Konserninterne utlån", "521"], ["Bruk av konserninterne lån", "911"]),
  between(
    "avdrag",
    "Avdrag",
    ARTER,
    ["Konserninterne avdrag", "511"],
    ["Mottatte avdrag på konserninterne utlån", "921"],
  ),
  between(
    "internkjop",
    "Internkjøp og fordelte utgifter",
    "KOSTRA-arter til 2019; bare der de fortsatt er i bruk",
    ["Internkjøp", "290"],
    ["Fordelte utgifter og internsalg", "690", "790"],
  ),
  between(
    "kortsiktig",
    "Kortsiktige fordringer og gjeld",
    KAPITLER,
    ["Konserninterne kortsiktige fordringer", "14"],
    ["Konsernintern kortsiktig gjeld", "33"],
    ["balanse"],
  ),
  between(
    "langsiktig",
    "Langsiktige fordringer og gjeld",
    KAPITLER,
    ["Konserninterne langsiktige fordringer", "23"],
    ["Konsernintern langsiktig gjeld", "47"],
    ["balanse"],
  ),
];

/** The rules a municipality eliminates by, its own first. */
export function reglerOf({ egneRegler, utenRegler }: KonsernRules): readonly Elimineringsregel[] {
  return [...egneRegler, ...FELLES_REGLER.filter(({ id }) => !utenRegler.includes(id))];
}
