import type { nbInnhold } from "../nb/innhold";
import type { SameShape } from "../sameShape";

/** Nynorsk: what a report is made of besides the ledger. */
export const nnInnhold: SameShape<typeof nbInnhold> = {
  disponering: {
    title: "§ 5-9: vedtekne disposisjonar og strykingar",
    text: [
      "Linjene 4–7 i § 5-9 er det kommunestyret har vedteke, og står ikkje i rekneskapen. Budsjettet er forslag til du har sagt noko anna.",
      ["Opne «Fastset beløpa og sjå strykingane» under «Tabellar og val».", "Godta forslaga, eller skriv beløpa med forteiknet i rekneskapen.", "Strykingane blir rekna ut medan du skriv, med paragraf. «Stryk ikkje» gjer at ein disposisjon blir ståande.", "Avstemminga viser § 5-9 mot §§ 5-4, 5-5, 5-6 og 5-8."],
      "Beløpa blir skrivne på eit eige ark når rapporten blir bygd, og lesne inn igjen neste gong. Strykingane er forslag; kven som avgjer dei, står i økonomireglementet til kommunen.",
    ],
    words: "stryking strykning disponering årsavslutning meirforbruk merforbruk mindreforbruk udekt udekket udisponert vedtak kommunestyret rettleiing veiledning 5-9 4-2 4-3",
  },
  lister: {
    title: "Lister til notane, og ark å fylle ut",
    text: [
      "Det rekneskapen ikkje veit, kjem frå lister: lån, fond, anleggsmiddel, premieavvik, pensjon, investeringsprosjekt, garantiar, utlån, sjølvkost, sjukefråvær, årsverk og fleire.",
      ["Vel «Lag ark for ei liste» under «Alle kjelder». Arket har overskrifter, forklaring, kontroll av det som blir skrive inn, og eit merka eksempel som ikkje blir rekna med.", "For fond, lån, investeringsprosjekt og vedtekne disposisjonar blir det foreslått rader frå rekneskapen.", "Har du lista frå før, legg du ho ved som CSV eller .xlsx med dei same overskriftene."],
      "Arka blir lesne på nytt kvar gong rapporten blir bygd.",
    ],
    words: "note notar noter inndata liste ark eksempel døme lån fond pensjon anleggsmiddel anleggsmidler garantiar utlån sjølvkost selvkost sjukefråvær sykefravær årsverk likestilling befolkning premieavvik",
  },
  ssb: {
    title: "KOSTRA-nøkkeltal frå SSB",
    text: ["Under «Alle kjelder» kan du hente nøkkeltal frå SSB for eigen kommune, kommunar du vel, landet og KOSTRA-gruppa. Du ser spørjinga før ho blir send, og ikkje noko anna blir sendt.", "Svaret blir lagt på arket «Liste KOSTRA fra SSB» og brukt derifrå utan nett. Ved kvart tal står statusen hos SSB.", "Får du ikkje kontakt, kan adressa vere stengd av brannmuren eller ikkje opna der tillegget er installert."],
    words: "statistikk ssb statbank pxweb nabokommune samanlikning sammenligning kostra-gruppe nøkkeltal",
  },
  konsern: {
    title: "Konsolidert rekneskap med føretak",
    text: [
      "Skriv namnet på føretaket, lånefondet eller samarbeidet på kjelda under «Alle kjelder». Då blir rapporten den konsoliderte rekneskapen.",
      "Interne postar blir eliminerte med eigne rader i Grunnlag. Arket Konsolidering viser kvar eining, elimineringane og begge sidene av dei.",
      "Er sidene ulike, blir det minste beløpet eliminert på begge, og ein kontroll viser skilnaden.",
    ],
    words: "konsolidering kommunalt føretak foretak KF lånefond interkommunalt samarbeid eliminering konsern 10-2 rekneskapseining regnskapsenhet",
  },
  maaltall: {
    title: "Finansielle måltal og diagram",
    text: ["Netto driftsresultat, disposisjonsfond og gjeldsgrad blir viste over fleire år mot vedtekne mål. Tala for i år og i fjor er formlar mot rekneskapen; eldre år og mål kjem frå lista «Finansielle måltal».", "Gjeldsgrad har ingen definisjon i lov, og blir vist med og utan startlån. Diagramma er vanlege Excel-diagram, og kan endrast som andre."],
    words: "måltal måltall handlingsregel nøkkeltal graf diagram gjeldsgrad disposisjonsfond netto driftsresultat finansreglement",
  },
  kostrafil: { title: "KOSTRA-filer til SSB", text: ["Kommandolinja (tertial kostra) skriv 0A og 0B, og med føretak også 0I, 0J, 0M og 0N, når dei oppfyller kontrollane til SSB.", "Kvar post blir avrunda for seg til heile tusen. Postar blir flytta berre når rekneskapen går opp og avrundinga åleine ville ha brote ein margin, og kvar flytting blir nemnd."], words: "kostra innrapportering 0A 0B 0M 0N ssb fil kontrollprogram" },
};
