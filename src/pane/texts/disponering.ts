import type { Words } from "../../texts/words";

/** Texts of the guide to § 5-9, in the panel of the report. */
export const disponering = {
  "disponering.overskrift": {
    nb: "§ 5-9: vedtatte disposisjoner og strykninger",
    nn: "§ 5-9: vedtekne disposisjonar og strykingar",
    en: "§ 5-9: adopted dispositions and cancellations",
  },
  "disponering.innledning": {
    nb: "Linje 4–7 i § 5-9 er det kommunestyret har vedtatt, og står ikke i regnskapet. Budsjettet er forslag til du har sagt noe annet.",
    nn: "Linje 4–7 i § 5-9 er det kommunestyret har vedteke, og står ikkje i rekneskapen. Budsjettet er forslag til du har sagt noko anna.",
    en: "Lines 4–7 of § 5-9 are what the municipal council has adopted, and are not in the accounts. The budget is a proposal until you have said otherwise.",
  },
  "disponering.apne": {
    nb: "Fastsett beløpene og se strykningene",
    nn: "Fastset beløpa og sjå strykingane",
    en: "Settle the amounts and see the cancellations",
  },
  "disponering.fortegn": {
    nb: "Regnskapets fortegn: avsetninger og overføring til investering med pluss, bruk av fond og lån med minus.",
    nn: "Forteiknet i rekneskapen: avsetjingar og overføring til investering med pluss, bruk av fond og lån med minus.",
    en: "The signs of the accounts: allocations and transfer to investment with plus, use of funds and loans with minus.",
  },
  "disponering.regner": { nb: "Regner ut § 5-9 …", nn: "Reknar ut § 5-9 …", en: "Calculating § 5-9 …" },
  "disponering.del.5-9-drift": { nb: "Drift", nn: "Drift", en: "Operations" },
  "disponering.del.5-9-investering": { nb: "Investering", nn: "Investering", en: "Investment" },
  "disponering.godtaAlle": { nb: "Godta alle forslagene", nn: "Godta alle forslaga", en: "Accept all proposals" },
  "disponering.godta": { nb: "Godta", nn: "Godta", en: "Accept" },
  "disponering.godtaFor": {
    nb: "Godta forslaget for {linje}",
    nn: "Godta forslaget for {linje}",
    en: "Accept the proposal for {linje}",
  },
  "disponering.godtatt": {
    nb: "Forslagene er godtatt som vedtatt",
    nn: "Forslaga er godtekne som vedtekne",
    en: "The proposals are accepted as adopted",
  },
  "disponering.status.forslag": { nb: "Forslag", nn: "Forslag", en: "Proposal" },
  "disponering.status.vedtatt": { nb: "Vedtatt", nn: "Vedteke", en: "Adopted" },
  "disponering.status.feil": { nb: "Feil", nn: "Feil", en: "Error" },
  "disponering.forslagFra": { nb: "{grunnlag}: {belop}", nn: "{grunnlag}: {belop}", en: "{grunnlag}: {belop}" },
  "disponering.uleselig": {
    nb: "Beløpet kan ikke leses. Skriv for eksempel 1 250 000,00 eller −30 500. Til det er rettet, regnes det med forslaget.",
    nn: "Beløpet kan ikkje lesast. Skriv til dømes 1 250 000,00 eller −30 500. Til det er retta, blir det rekna med forslaget.",
    en: "The amount cannot be read. Write for example 1 250 000,00 or −30 500. Until it is corrected, the proposal is used.",
  },
  "disponering.fortegnFeil": {
    nb: "Dette står med {fortegn} i regnskapet: {belop}. Til det er rettet, regnes det med forslaget.",
    nn: "Dette står med {fortegn} i rekneskapen: {belop}. Til det er retta, blir det rekna med forslaget.",
    en: "This has a {fortegn} in the accounts: {belop}. Until it is corrected, the proposal is used.",
  },
  "disponering.minus": { nb: "minus", nn: "minus", en: "minus" },
  "disponering.pluss": { nb: "pluss", nn: "pluss", en: "plus" },
  "disponering.strykIkke": { nb: "Stryk ikke", nn: "Stryk ikkje", en: "Do not cancel" },
  "disponering.strykning": {
    nb: "Strykning, linje {nr}: {belop} ({paragraf})",
    nn: "Stryking, linje {nr}: {belop} ({paragraf})",
    en: "Cancellation, line {nr}: {belop} ({paragraf})",
  },
  "disponering.resultat": {
    nb: "Hva det fører til i {del}",
    nn: "Kva det fører til i {del}",
    en: "What it leads to in {del}",
  },
  "disponering.post": { nb: "Post", nn: "Post", en: "Item" },
  "disponering.belop": { nb: "Beløp", nn: "Beløp", en: "Amount" },
  "disponering.avstemming": {
    nb: "Avstemming mot §§ 5-4, 5-5, 5-6 og 5-8",
    nn: "Avstemming mot §§ 5-4, 5-5, 5-6 og 5-8",
    en: "Reconciliation with §§ 5-4, 5-5, 5-6 and 5-8",
  },
  "disponering.avstemt": {
    nb: "{antall} avstemt, {avvik} med avvik, {uaktuelle} ikke aktuelle.",
    nn: "{antall} avstemt, {avvik} med avvik, {uaktuelle} ikkje aktuelle.",
    en: "{antall} reconciled, {avvik} with deviation, {uaktuelle} not applicable.",
  },
  "disponering.tie.ok": { nb: "Stemmer", nn: "Stemmer", en: "Agrees" },
  "disponering.tie.avrunding": { nb: "Avrunding", nn: "Avrunding", en: "Rounding" },
  "disponering.tie.avvik": { nb: "Avvik", nn: "Avvik", en: "Deviation" },
  "disponering.tie.ikke aktuell": { nb: "Ikke aktuell", nn: "Ikkje aktuell", en: "Not applicable" },
  "disponering.rettForst": {
    nb: "Rett beløpene som er merket med feil, før du går videre.",
    nn: "Rett beløpa som er merka med feil, før du går videre.",
    en: "Correct the amounts marked as errors before you go on.",
  },
  "disponering.arkGrunnlag": {
    nb: "beløpene er fastsatt i Tertial-ruten. Rett dem her, og les arket inn som liste neste gang.",
    nn: "beløpa er fastsett under «Tabellar og val». Rett dei her, og les arket inn som liste neste gong.",
    en: "the amounts are settled under «Tables and choices». Correct them here, and read the sheet as a list next time.",
  },
  "disponering.lagres": {
    nb: "Beløpene du fastsetter skrives på arket «{ark}», som kan leses inn igjen som liste.",
    nn: "Beløpa du fastset, blir skrivne på arket «{ark}», som kan lesast inn igjen som liste.",
    en: "The amounts you settle are written on the sheet «{ark}», which can be read again as a list.",
  },
} as const satisfies Readonly<Record<string, Words>>;
