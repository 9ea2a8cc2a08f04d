import { choice } from "./choice";
import { KONSERNINTERNE_LAN, LINE_FOUR } from "./lineRules";

/**
 * Choices between layouts that municipalities differ on, each with the reference report's as default, in the order of
 * the pane.
 */
export const LAYOUT_CHOICES = {
  linje4: LINE_FOUR,
  /**
   * Funds as «Avsetninger til» and «Bruk av», or one net line each; `etterAar`: net to 2021, as the layout then was.
   */
  fundLines: choice({
    id: "fondslinjer",
    shown: "select",
    default: "etterAar",
    label: {
      nb: "Fondslinjer i §§ 5-4, 5-5 og 5-6",
      nn: "Fondslinjer i §§ 5-4, 5-5 og 5-6",
      en: "Fund lines in §§ 5-4, 5-5 and 5-6",
    },
    told: { nb: "Fondslinjer", nn: "Fondslinjer", en: "Fund lines" },
    options: {
      etterAar: {
        label: {
          nb: "Som oppstillingen for året",
          nn: "Som oppstillinga for året",
          en: "As the layout of the year",
        },
      },
      brutto: {
        label: {
          nb: "Avsetning og bruk hver for seg",
          nn: "Avsetjing og bruk kvar for seg",
          en: "Allocation and use apart",
        },
      },
      netto: {
        label: {
          nb: "Netto avsetning eller bruk",
          nn: "Netto avsetjing eller bruk",
          en: "Net allocation or use",
        },
      },
    },
    topic: {
      title: {
        nb: "Fondslinjer: avsetning og bruk hver for seg, eller netto",
        nn: "Fondslinjer: avsetjing og bruk kvar for seg, eller netto",
        en: "Fund lines: allocation and use apart, or net",
      },
      text: [
        {
          nb: "Oppstillingene har avsetning til og bruk av fond på hver sin linje fra og med 2022. Til og med 2021 vises de netto, slik oppstillingen da var.",
          nn: "Oppstillingane har avsetjing til og bruk av fond på kvar si linje frå og med 2022. Til og med 2021 blir dei viste netto, slik oppstillinga då var.",
          en: "From 2022 onwards, the statements show allocations to funds and use of funds on lines of their own. Up to and including 2021 they are shown net, as the statements then were.",
        },
        {
          nb: "Du kan velge en av dem for alle år. Summene er de samme.",
          nn: "Du kan velje éin av måtane for alle år. Summane er dei same.",
          en: "You can choose one of the two for every year. The sums are the same.",
        },
      ],
      words: {
        nb: "avsetning bruk fond netto brutto 2021 2022 oppstilling",
        nn: "avsetjing avsetning bruk fond netto brutto 2021 2022 oppstilling",
        en: "allocation use fund reserve net gross 2021 2022 statement avsetning bruk fond",
      },
    },
  }),
  konsernlan: KONSERNINTERNE_LAN,
  /**
   * § 5-5 andre ledd per prosjekt, or per prosjekt within its portefølje, as the list of investeringsprosjekter has
   * them.
   */
  investeringsoversikt: choice({
    id: "investeringsoversikt",
    shown: "select",
    default: "prosjekt",
    label: { nb: "§ 5-5 andre ledd", nn: "§ 5-5 andre ledd", en: "§ 5-5 second paragraph" },
    options: {
      prosjekt: { label: { nb: "Per prosjekt", nn: "Per prosjekt", en: "Per project" } },
      portefolje: {
        label: {
          nb: "Per portefølje (med prosjektlisten)",
          nn: "Per portefølje (med prosjektlista)",
          en: "Per portfolio (with the list of projects)",
        },
        told: { nb: "per portefølje", nn: "per portefølje", en: "per portfolio" },
      },
    },
    topic: {
      title: {
        nb: "§ 5-5 andre ledd: per prosjekt eller per portefølje",
        nn: "§ 5-5 andre ledd: per prosjekt eller per portefølje",
        en: "§ 5-5 second paragraph: per project or per portfolio",
      },
      text: [
        {
          nb: "Tabellen har én rad per prosjekt i investeringsregnskapet. Med listen «Investeringsprosjekter» kan den stå per portefølje, med sum for hver.",
          nn: "Tabellen har éi rad per prosjekt i investeringsrekneskapen. Med lista «Investeringsprosjekt» kan han stå per portefølje, med sum for kvar.",
          en: "The table has one row for each project in the investment accounts. With the list «Investment projects» it can be shown per portfolio, with a total for each.",
        },
        {
          nb: "Uten listen blir tabellen per prosjekt, og en merknad sier det.",
          nn: "Utan lista blir tabellen per prosjekt, og ein merknad seier det.",
          en: "Without the list the table is per project, and a remark says so.",
        },
      ],
      words: {
        nb: "investering prosjekt portefølje bevilgning",
        nn: "investering prosjekt portefølje løyving bevilgning",
        en: "investment project portfolio appropriation bevilgning prosjekt",
      },
    },
  }),
  /** Konserninterne kapitler of § 5-8 within their lines, or on lines of their own. */
  konserninterne: choice({
    id: "konserninterne",
    shown: "select",
    default: "samlet",
    label: {
      nb: "§ 5-8, konserninterne poster",
      nn: "§ 5-8, konserninterne postar",
      en: "§ 5-8, intragroup items",
    },
    options: {
      samlet: { label: { nb: "Samlet med de andre", nn: "Samla med dei andre", en: "Together with the others" } },
      egneLinjer: { label: { nb: "På egne linjer", nn: "På eigne linjer", en: "On lines of their own" } },
    },
    topic: {
      title: {
        nb: "§ 5-8: konserninterne poster",
        nn: "§ 5-8: konserninterne postar",
        en: "§ 5-8: intragroup items",
      },
      text: [
        {
          nb: "Konserninterne kapitler i balansen kan vises samlet med de andre på samme linje, eller på egne linjer under.",
          nn: "Konserninterne kapittel i balansen kan visast samla med dei andre på same linje, eller på eigne linjer under.",
          en: "Intragroup chapters of the balance sheet can be shown together with the others on the same line, or on lines of their own below.",
        },
        {
          nb: "Sum eiendeler og sum egenkapital og gjeld er de samme. Elimineringen i et konsolidert regnskap er noe annet, og skjer uansett.",
          nn: "Sum eigedelar og sum eigenkapital og gjeld er dei same. Elimineringa i ein konsolidert rekneskap er noko anna, og skjer uansett.",
          en: "Total assets and total equity and liabilities are the same. The elimination in consolidated accounts is something else, and takes place in any case.",
        },
      ],
      words: {
        nb: "konsern intern balanse egne linjer samlet kapittel 14 33 23 47",
        nn: "konsern intern balanse eigne linjer samla kapittel 14 33 23 47",
        en: "group internal intercompany balance sheet own lines together chapter 14 33 23 47 konsern",
      },
    },
  }),
  /** The colours of sheets, by name; `sheets/looks.ts` says what each looks like. */
  stil: choice({
    id: "stil",
    shown: "select",
    default: "standard",
    label: { nb: "Farger i arkene", nn: "Fargar i arka", en: "Colours of the sheets" },
    told: { nb: "Farger", nn: "Fargar", en: "Colours" },
    options: {
      standard: { label: { nb: "Blå", nn: "Blå", en: "Blue" } },
      groenn: { label: { nb: "Grønn", nn: "Grøn", en: "Green" } },
      burgunder: { label: { nb: "Burgunder", nn: "Burgunder", en: "Burgundy" } },
      graa: { label: { nb: "Grå", nn: "Grå", en: "Grey" } },
    },
    topic: {
      title: { nb: "Farger i arkene", nn: "Fargar i arka", en: "Colours in the sheets" },
      text: [
        {
          nb: "Velg farge på overskrifter og summer i arkene: blå, grønn, burgunder eller grå. Fargen er en del av malen.",
          nn: "Vel farge på overskrifter og summar i arka: blå, grøn, burgunder eller grå. Fargen er ein del av malen.",
          en: "Choose the colour of headings and totals in the sheets: blue, green, burgundy or grey. The colour is part of the template.",
        },
      ],
      words: {
        nb: "stil utseende tema farge blå grønn burgunder grå logo",
        nn: "stil utsjånad utseende tema farge blå grøn burgunder grå logo",
        en: "style look appearance theme color colour blue green burgundy grey logo",
      },
    },
  }),
};
