import { ruleChoice } from "./choice";

/** Common readings of § 5-4 line 4 «Andre generelle driftsinntekter»; what they leave out of 810 is part of line 6. */
export const LINE_FOUR = ruleChoice({
  id: "linje4",
  shown: "radio",
  default: "funksjon840",
  statement: "5-4-1",
  own: {
    nb: "Malen har en egen regel for linje 4. Velg en av disse for å bytte den ut.",
    nn: "Malen har ein eigen regel for linje 4. Vel ein av desse for å bytte han ut.",
    en: "The template has a rule of its own for line 4. Choose one of these to replace it.",
  },
  label: {
    nb: "§ 5-4, linje 4 Andre generelle driftsinntekter",
    nn: "§ 5-4, linje 4 Andre generelle driftsinntekter",
    en: "§ 5-4, line 4 Other general operating revenues",
  },
  hint: {
    nb: "Art 877 hører alltid til linje 4. Av art 810, overføringer fra staten, tas det med som kommunen regner som frie inntekter; resten inngår i sum bevilgninger drift, netto.",
    nn: "Art 877 høyrer alltid til linje 4. Av art 810, overføringar frå staten, er det med som kommunen reknar som frie inntekter; resten inngår i sum løyvingar drift, netto.",
    en: "Art 877 always belongs to line 4. Of art 810, transfers from the state, what the municipality counts as free revenues is included; the rest is part of total appropriations, operations, net.",
  },
  options: {
    funksjon840: {
      label: { nb: "810 på funksjon 840", nn: "810 på funksjon 840", en: "810 on function 840" },
      hint: {
        nb: "Statlig rammetilskudd og øvrige generelle tilskudd, blant annet rentekompensasjon.",
        nn: "Statleg rammetilskot og andre generelle tilskot, blant anna rentekompensasjon.",
        en: "Block grants from the state and other general grants, among them interest compensation.",
      },
      rules: [
        { line: "andreGenerelleDriftsinntekter", postings: [{ art: ["810"], funksjon: ["840"] }] },
        { line: "sumBevilgninger", postings: [{ art: ["810"] }] },
      ],
    },
    funksjon840Og850: {
      label: {
        nb: "810 på funksjon 840 og 850",
        nn: "810 på funksjon 840 og 850",
        en: "810 on functions 840 and 850",
      },
      hint: {
        nb: "Også generelt statstilskudd for flyktninger: integreringstilskudd og vertskommunetilskudd.",
        nn: "Også generelt statstilskot for flyktningar: integreringstilskot og vertskommunetilskot.",
        en: "Also the general state grant for refugees: integration grant and host municipality grant.",
      },
      rules: [
        { line: "andreGenerelleDriftsinntekter", postings: [{ art: ["810"], funksjon: ["840", "850"] }] },
        { line: "sumBevilgninger", postings: [{ art: ["810"] }] },
      ],
    },
    alle810: {
      label: { nb: "All 810", nn: "All 810", en: "All 810" },
      hint: {
        nb: "Alle overføringer fra staten er generelle.",
        nn: "Alle overføringar frå staten er generelle.",
        en: "All transfers from the state are general.",
      },
      rules: [],
    },
    bare877: {
      label: { nb: "Bare 877", nn: "Berre 877", en: "Only 877" },
      hint: {
        nb: "Ingen overføringer på art 810 er generelle.",
        nn: "Ingen overføringar på art 810 er generelle.",
        en: "No transfers on art 810 are general.",
      },
      rules: [{ line: "sumBevilgninger", postings: [{ art: ["810"] }] }],
    },
  },
  topic: {
    title: {
      nb: "§ 5-4 linje 4: hvilke tilskudd som er frie inntekter",
      nn: "§ 5-4 linje 4: kva tilskot som er frie inntekter",
      en: "§ 5-4 line 4: which grants are free revenues",
    },
    text: [
      {
        nb: "Linje 4, «Andre generelle driftsinntekter», har art 877, og den delen av art 810 (overføringer fra staten) som kommunen regner som frie inntekter. Hva det er, avgjør kommunen.",
        nn: "Linje 4, «Andre generelle driftsinntekter», har art 877, og den delen av art 810 (overføringar frå staten) som kommunen reknar som frie inntekter. Kva det er, avgjer kommunen.",
        en: "Line 4, «Other general operating revenues», consists of art 877 and the part of art 810 (transfers from the state) that the municipality counts as free revenues (frie inntekter). What that part is, is for the municipality to decide.",
      },
      [
        {
          nb: "810 på funksjon 840: statlig rammetilskudd og øvrige generelle tilskudd. Dette er standard.",
          nn: "810 på funksjon 840: statleg rammetilskot og andre generelle tilskot. Dette er standard.",
          en: "810 on function 840: the state block grant (rammetilskudd) and other general grants. This is the default.",
        },
        {
          nb: "810 på funksjon 840 og 850: også integreringstilskudd og vertskommunetilskudd.",
          nn: "810 på funksjon 840 og 850: også integreringstilskot og vertskommunetilskot.",
          en: "810 on functions 840 and 850: the integration grant and the host municipality grant as well.",
        },
        {
          nb: "All 810: alle overføringer fra staten.",
          nn: "All 810: alle overføringar frå staten.",
          en: "All 810: all transfers from the state.",
        },
        {
          nb: "Bare 877: ingen overføringer på art 810.",
          nn: "Berre 877: ingen overføringar på art 810.",
          en: "Only 877: no transfers on art 810.",
        },
      ],
      {
        nb: "Det som ikke er på linje 4, inngår i sum bevilgninger drift, netto (linje 6). Netto driftsresultat er det samme uansett.",
        nn: "Det som ikkje er på linje 4, inngår i sum løyvingar drift, netto (linje 6). Netto driftsresultat er det same uansett.",
        en: "What is not on line 4 is part of total appropriations, operations, net (line 6). The net operating result is the same whichever you choose.",
      },
    ],
    words: {
      nb: "810 877 840 850 generelle driftsinntekter linje 6 bevilgninger statstilskudd integreringstilskudd rentekompensasjon paragraf regel",
      nn: "810 877 840 850 generelle driftsinntekter linje 6 løyvingar bevilgninger statstilskot integreringstilskot tilskudd rentekompensasjon paragraf regel",
      en: "linje 4 810 877 840 850 general operating revenues line 6 bevilgninger state grant integration grant interest compensation paragraph rule frie inntekter",
    },
  },
});

/** 521 and 911 (konserninterne lån): the veileder names them as own lending and as videreutlån; never both. */
export const KONSERNINTERNE_LAN = ruleChoice({
  id: "konsernlan",
  shown: "select",
  default: "egneMidler",
  statement: "5-5-1",
  label: { nb: "§ 5-5, art 521 og 911", nn: "§ 5-5, art 521 og 911", en: "§ 5-5, art 521 and 911" },
  options: {
    egneMidler: {
      label: {
        nb: "Utlån av egne midler og bruk av lån (linje 4 og 13)",
        nn: "Utlån av eigne middel og bruk av lån (linje 4 og 13)",
        en: "Loans granted from own funds and use of loans (lines 4 and 13)",
      },
      rules: [],
    },
    videreutlan: {
      label: {
        nb: "Videreutlån (linje 15 og 16)",
        nn: "Vidareutlån (linje 15 og 16)",
        en: "On-lending (lines 15 and 16)",
      },
      rules: [
        { line: "videreutlan", postings: [{ art: ["521"] }] },
        { line: "brukAvLanVidereutlan", postings: [{ art: ["911"] }] },
      ],
    },
  },
  topic: {
    id: "konsernlaan",
    title: { nb: "§ 5-5: art 521 og 911", nn: "§ 5-5: art 521 og 911", en: "§ 5-5: art 521 and 911" },
    text: [
      {
        nb: "Art 521 (konserninterne utlån) og 911 (bruk av lån) kan stå med egne utlån og bruk av lån (linje 4 og 13), eller med videreutlån (linje 15 og 16).",
        nn: "Art 521 (konserninterne utlån) og 911 (bruk av lån) kan stå saman med eigne utlån og bruk av lån (linje 4 og 13), eller saman med vidareutlån (linje 15 og 16).",
        en: "Art 521 (intragroup loans granted) and 911 (use of loans) can stand with loans granted from own funds and use of loans (lines 4 and 13), or with on-lending (lines 15 and 16).",
      },
      {
        nb: "Standard er linjene for egne midler. En kommune som bruker artene til videreutlån, velger det andre.",
        nn: "Standard er linjene for eigne middel. Ein kommune som bruker artane til vidareutlån, vel det andre.",
        en: "The default is the lines for own funds. A municipality that uses these arter for on-lending chooses the other.",
      },
    ],
    words: {
      nb: "521 911 521/911 videreutlån startlån utlån bruk av lån linje 13 15 16",
      nn: "521 911 521/911 vidareutlån videreutlån startlån utlån bruk av lån linje 13 15 16",
      en: "521 911 521/911 on-lending videreutlån start loans startlån loans granted utlån use of loans line 13 15 16",
    },
  },
});
