import type { Translations } from "../dictionary";

/** The controls. */
export const KONTROLLER: Translations = {
  "Før samme beløp på art 570 i drift og art 970 i investering.": [
    "Før same beløp på art 570 i drift og art 970 i investering.",
    "Post the same amount on art 570 in operations and art 970 in investment."],
  "§ 5-6: resultat, disponeringer og fremført går i null": [
    "§ 5-6: resultat, disponeringar og framført går i null",
    "§ 5-6: result, dispositions and carried forward sum to zero"],
  "§ 5-6; SSB-kontroll 110": ["§ 5-6; SSB-kontroll 110", "§ 5-6; SSB control 110"],
  "resultat, disponeringer og fremført": ["resultat, disponeringar og framført", "result, dispositions and carried forward"],
  "Netto driftsresultat, disponeringer og fremført merforbruk skal gå i null.": [
    "Netto driftsresultat, disponeringar og framført meirforbruk skal gå i null.",
    "Net operating result, dispositions and overspending carried forward shall sum to zero."],
  "Er året avsluttet, mangler det disponeringer eller føringer.": [
    "Er året avslutta, manglar det disponeringar eller føringar.",
    "If the year is closed, dispositions or postings are missing."],
  "§ 5-5: utgifter, inntekter, videreutlån, overføring, avsetninger og fremført går i null": [
    "§ 5-5: utgifter, inntekter, vidareutlån, overføring, avsetjingar og framført går i null",
    "§ 5-5: expenditure, revenues, on-lending, transfer, allocations and carried forward sum to zero"],
  "§ 5-5; SSB-kontroll 095": ["§ 5-5; SSB-kontroll 095", "§ 5-5; SSB control 095"],
  "avskrivninger": ["avskrivingar", "depreciation"],
  "disposisjonsfond": ["disposisjonsfond", "unrestricted reserve fund"],
  "postene": ["postane", "the items"],
  "minimumsavdrag": ["minimumsavdrag", "minimum repayment"],
  "motpost": ["motpost", "contra entry"],
  "alle linjer": ["alle linjer", "all lines"],
  "Investeringsregnskapet skal gå i null når finansieringen og udekket beløp er ført.": [
    "Investeringsrekneskapen skal gå i null når finansieringa og udekt beløp er ført.",
    "The investment accounts shall sum to zero when the financing and the uncovered amount are posted."],
  "Er året avsluttet, mangler det finansiering eller avsetninger.": [
    "Er året avslutta, manglar det finansiering eller avsetjingar.",
    "If the year is closed, financing or allocations are missing."],
  "Overføring fra drift: § 5-6 mot § 5-5": ["Overføring frå drift: § 5-6 mot § 5-5", "Transfer from operations: § 5-6 against § 5-5"],
  "§§ 5-5 og 5-6; SSB-kontroll 140": ["§§ 5-5 og 5-6; SSB-kontroll 140", "§§ 5-5 and 5-6; SSB control 140"],
  "Overføring til investering i drift skal være lik overføring fra drift i investering.": [
    "Overføring til investering i drift skal vere lik overføring frå drift i investering.",
    "Transfer to investment in operations shall equal transfer from operations in investment."],
  "Avskrivninger mot motpost avskrivninger": ["Avskrivingar mot motpost avskrivingar", "Depreciation against its contra entry"],
  "§ 5-6; SSB-kontroll 155": ["§ 5-6; SSB-kontroll 155", "§ 5-6; SSB control 155"],
  "Avskrivninger (art 590) skal være lik motposten (art 990).": [
    "Avskrivingar (art 590) skal vere lik motposten (art 990).",
    "Depreciation (art 590) shall equal its contra entry (art 990)."],
  "Kontroller føringene av art 590 og 990.": ["Kontroller føringane av art 590 og 990.", "Check the postings on art 590 and 990."],
  "§ 5-8: sum eiendeler mot sum egenkapital og gjeld": [
    "§ 5-8: sum eigedelar mot sum eigenkapital og gjeld",
    "§ 5-8: total assets against total equity and liabilities"],
  "§ 5-8; SSB-kontroll 125": ["§ 5-8; SSB-kontroll 125", "§ 5-8; SSB control 125"],
  "egenkapital og gjeld": ["eigenkapital og gjeld", "equity and liabilities"],
  "Sum eiendeler skal være lik sum egenkapital og gjeld.": [
    "Sum eigedelar skal vere lik sum eigenkapital og gjeld.",
    "Total assets shall equal total equity and liabilities."],
  "Kontroller at alle balansekontoer og inngående saldo er med, og at årets resultat er disponert.": [
    "Kontroller at alle balansekontoar og inngåande saldo er med, og at årets resultat er disponert.",
    "Check that all balance sheet accounts and opening balances are included, and that the year's result is allocated."],
  "§ 5-8: memoriakonti mot motkonto": ["§ 5-8: memoriakontoar mot motkonto", "§ 5-8: memorandum accounts against contra account"],
  "§ 5-8; SSB-kontroll 190": ["§ 5-8; SSB-kontroll 190", "§ 5-8; SSB control 190"],
  "Memoriakonti og motkontoen skal gå i null.": [
    "Memoriakontoar og motkontoen skal gå i null.",
    "Memorandum accounts and the contra account shall sum to zero."],
  "Kontroller kapittel 9100, 9110 og 9200 mot 9999.": ["Kontroller kapittel 9100, 9110 og 9200 mot 9999.", "Check chapters 9100, 9110 and 9200 against 9999."],
  "Disposisjonsfondet er ikke negativt": ["Disposisjonsfondet er ikkje negativt", "The unrestricted reserve fund is not negative"],
  "Disposisjonsfondet kan ikke være negativt.": ["Disposisjonsfondet kan ikkje vere negativt.", "The unrestricted reserve fund cannot be negative."],
  "Det er brukt mer enn fondet hadde. Reduser bruken av fondet (art 940), så merforbruket blir fremført.": [
    "Det er brukt meir enn fondet hadde. Reduser bruken av fondet (art 940), så meirforbruket blir framført.",
    "More has been used than the fund held. Reduce the use of the fund (art 940), so that the overspending is carried forward."],
  "Merforbruk (kapittel 5900) står i debet": ["Meirforbruk (kapittel 5900) står i debet", "Overspending (chapter 5900) is a debit"],
  "§ 4-3; SSB-kontroll 016": ["§ 4-3; SSB-kontroll 016", "§ 4-3; SSB control 016"],
  "kapittel 5900": ["kapittel 5900", "chapter 5900"],
  "Kapittel 5900 kan bare ha merforbruk, altså debet.": [
    "Kapittel 5900 kan berre ha meirforbruk, altså debet.",
    "Chapter 5900 can only hold overspending, that is a debit."],
  "Et mindreforbruk skal disponeres etter § 4-3, ikke stå i balansen.": [
    "Eit mindreforbruk skal disponerast etter § 4-3, ikkje stå i balansen.",
    "Underspending shall be allocated under § 4-3, not remain in the balance sheet."],
  "Udekket beløp (kapittel 5970) står i debet": ["Udekt beløp (kapittel 5970) står i debet", "Uncovered amount (chapter 5970) is a debit"],
  "§ 4-6; SSB-kontroll 016": ["§ 4-6; SSB-kontroll 016", "§ 4-6; SSB control 016"],
  "kapittel 5970": ["kapittel 5970", "chapter 5970"],
  "Kapittel 5970 kan bare ha udekket beløp, altså debet.": [
    "Kapittel 5970 kan berre ha udekt beløp, altså debet.",
    "Chapter 5970 can only hold an uncovered amount, that is a debit."],
  "Et udisponert beløp skal disponeres etter § 4-6, ikke stå i balansen.": [
    "Eit udisponert beløp skal disponerast etter § 4-6, ikkje stå i balansen.",
    "An unallocated amount shall be allocated under § 4-6, not remain in the balance sheet."],
  "Endring i merforbruk (kapittel 5900) mot drift art 530 og 980": [
    "Endring i meirforbruk (kapittel 5900) mot drift art 530 og 980",
    "Change in overspending (chapter 5900) against operations art 530 and 980"],
  "§§ 5-6 og 5-8": ["§§ 5-6 og 5-8", "§§ 5-6 and 5-8"],
  "endring i kapittel 5900": ["endring i kapittel 5900", "change in chapter 5900"],
  "art 530 og 980 i drift": ["art 530 og 980 i drift", "art 530 and 980 in operations"],
  "Merforbruket i balansen skal endre seg med det som er fremført og dekket i drift.": [
    "Meirforbruket i balansen skal endre seg med det som er framført og dekt i drift.",
    "The overspending in the balance sheet shall change with what is carried forward and covered in operations."],
  "Et merforbruk står på kapittel 5900 bare når det er ført på art 980.": [
    "Eit meirforbruk står på kapittel 5900 berre når det er ført på art 980.",
    "Overspending appears in chapter 5900 only when it is posted on art 980."],
  "Endring i udekket beløp (kapittel 5970) mot investering art 530 og 980": [
    "Endring i udekt beløp (kapittel 5970) mot investering art 530 og 980",
    "Change in uncovered amount (chapter 5970) against investment art 530 and 980"],
  "§§ 5-5 og 5-8": ["§§ 5-5 og 5-8", "§§ 5-5 and 5-8"],
  "endring i kapittel 5970": ["endring i kapittel 5970", "change in chapter 5970"],
  "art 530 og 980 i investering": ["art 530 og 980 i investering", "art 530 and 980 in investment"],
  "Udekket beløp i balansen skal endre seg med det som er fremført og dekket i investering.": [
    "Udekt beløp i balansen skal endre seg med det som er framført og dekt i investering.",
    "The uncovered amount in the balance sheet shall change with what is carried forward and covered in investment."],
  "Et udekket beløp står på kapittel 5970 bare når det er ført på art 980.": [
    "Eit udekt beløp står på kapittel 5970 berre når det er ført på art 980.",
    "An uncovered amount appears in chapter 5970 only when it is posted on art 980."],
  "Merforbruk bare når disposisjonsfondet er brukt": [
    "Meirforbruk berre når disposisjonsfondet er brukt",
    "Overspending only when the unrestricted reserve fund is used up"],
  "disposisjonsfond igjen": ["disposisjonsfond igjen", "what is left of the unrestricted reserve fund"],
  "Et merforbruk fremføres først når disposisjonsfondet er brukt.": [
    "Eit meirforbruk blir framført først når disposisjonsfondet er brukt.",
    "Overspending is carried forward only when the unrestricted reserve fund is used up."],
  "Kontroller strykningene etter § 4-2 før merforbruket føres på art 980.": [
    "Kontroller strykingane etter § 4-2 før meirforbruket blir ført på art 980.",
    "Check the cancellations under § 4-2 before the overspending is posted on art 980."],
  "bundne driftsfond": ["bundne driftsfond", "restricted operating funds"],
  "bundne investeringsfond": ["bundne investeringsfond", "restricted investment funds"],
  "ubundet investeringsfond": ["ubunde investeringsfond", "unrestricted investment fund"],
  "Endring i {0} (kapittel {1}) mot {2} art {koder}": [
    "Endring i {0} (kapittel {1}) mot {2} art {koder}",
    "Change in {0} (chapter {1}) against {2} art {koder}"],
  "endring i kapittel {koder}": ["endring i kapittel {koder}", "change in chapter {koder}"],
  "art {koder} i {0}": ["art {koder} i {0}", "art {koder} in {0}"],
  "Endringen i {0} skal være avsetningene minus bruken i {1}.": [
    "Endringa i {0} skal vere avsetjingane minus bruken i {1}.",
    "The change in {0} shall be the allocations minus the use in {1}."],
  "Kontroller føringer på kapittel {koder} som ikke går mot art {koder2}.": [
    "Kontroller føringar på kapittel {koder} som ikkje går mot art {koder2}.",
    "Check postings in chapter {koder} that are not against art {koder2}."],
  "Noen arter eller kapitler står uten linje; merknadene nevner dem.": [
    "Nokre artar eller kapittel står utan linje; merknadene nemner dei.",
    "Some arter or chapters have no line; the remarks name them."],
  "Linjene i § 5-4 første ledd mot hele driften": ["Linjene i § 5-4 første ledd mot heile drifta", "The lines of § 5-4 first paragraph against all operations"],
  "kontoklasse 1": ["kontoklasse 1", "account class 1"],
  "Linjene i § 5-4 første ledd skal holde hele driften.": [
    "Linjene i § 5-4 første ledd skal innehalde heile drifta.",
    "The lines of § 5-4 first paragraph shall contain all operations."],
  "Linjene i § 5-6 mot hele driften": ["Linjene i § 5-6 mot heile drifta", "The lines of § 5-6 against all operations"],
  "Linjene i § 5-6 skal holde hele driften.": ["Linjene i § 5-6 skal innehalde heile drifta.", "The lines of § 5-6 shall contain all operations."],
  "Linjene i § 5-5 første ledd mot hele investeringen": [
    "Linjene i § 5-5 første ledd mot heile investeringa",
    "The lines of § 5-5 first paragraph against all investment"],
  "kontoklasse 0": ["kontoklasse 0", "account class 0"],
  "Linjene i § 5-5 første ledd skal holde hele investeringen.": [
    "Linjene i § 5-5 første ledd skal innehalde heile investeringa.",
    "The lines of § 5-5 first paragraph shall contain all investment."],
  "Linjene i § 5-8 mot hele balansen": ["Linjene i § 5-8 mot heile balansen", "The lines of § 5-8 against the whole balance sheet"],
  "kontoklasse 2": ["kontoklasse 2", "account class 2"],
  "Linjene i § 5-8 skal holde hele balansen.": ["Linjene i § 5-8 skal innehalde heile balansen.", "The lines of § 5-8 shall contain the whole balance sheet."],
  "Endring i arbeidskapital: balansen mot drift og investering": [
    "Endring i arbeidskapital: balansen mot drift og investering",
    "Change in working capital: the balance sheet against operations and investment"],
  "Note om arbeidskapital": ["Note om arbeidskapital", "Note on working capital"],
  "drift, investering, ubrukte lånemidler og prinsippendringer": [
    "drift, investering, ubrukte lånemiddel og prinsippendringar",
    "operations, investment, unused loan proceeds and changes in accounting policy"],
  "Endringen i arbeidskapital i balansen skal være årets netto tilgang i drift og investering.": [
    "Endringa i arbeidskapital i balansen skal vere årets netto tilgang i drift og investering.",
    "The change in working capital in the balance sheet shall be the year's net inflow in operations and investment."],
  "Kontroller føringer direkte mellom balansekontoer, og forklar differansen i noten.": [
    "Kontroller føringar direkte mellom balansekontoar, og forklar differansen i noten.",
    "Check postings directly between balance sheet accounts, and explain the difference in the note."],
  "Kapitalkontoen mot anleggsmidler, langsiktig gjeld og ubrukte lånemidler": [
    "Kapitalkontoen mot anleggsmiddel, langsiktig gjeld og ubrukte lånemiddel",
    "The capital account against fixed assets, long-term liabilities and unused loan proceeds"],
  "Note om kapitalkonto": ["Note om kapitalkonto", "Note on the capital account"],
  "anleggsmidler − langsiktig gjeld + ubrukte lånemidler": [
    "anleggsmiddel − langsiktig gjeld + ubrukte lånemiddel",
    "fixed assets − long-term liabilities + unused loan proceeds"],
  "Kapitalkontoen skal være anleggsmidler minus langsiktig gjeld pluss ubrukte lånemidler.": [
    "Kapitalkontoen skal vere anleggsmiddel minus langsiktig gjeld pluss ubrukte lånemiddel.",
    "The capital account shall be fixed assets minus long-term liabilities plus unused loan proceeds."],
  "Prinsippendringer ført mot kapitalkontoen gir en differanse med rett; ellers kontroller årets føringer på kapittel 5990.": [
    "Prinsippendringar ført mot kapitalkontoen gir ein differanse med rette; elles kontroller årets føringar på kapittel 5990.",
    "Changes in accounting policy posted against the capital account properly give a difference; otherwise check the year's postings in chapter 5990."],
  "Årets endring i kapitalkontoen mot endringen i anleggsmidler, langsiktig gjeld og ubrukte lånemidler": [
    "Årets endring i kapitalkontoen mot endringa i anleggsmiddel, langsiktig gjeld og ubrukte lånemiddel",
    "The year's change in the capital account against the change in fixed assets, long-term liabilities and unused loan proceeds"],
  "endring i kapitalkontoen": ["endring i kapitalkontoen", "change in the capital account"],
  "endring i anleggsmidler, langsiktig gjeld og ubrukte lånemidler": [
    "endring i anleggsmiddel, langsiktig gjeld og ubrukte lånemiddel",
    "change in fixed assets, long-term liabilities and unused loan proceeds"],
  "Kapitalkontoen skal endre seg like mye som anleggsmidler, langsiktig gjeld og ubrukte lånemidler.": [
    "Kapitalkontoen skal endre seg like mykje som anleggsmiddel, langsiktig gjeld og ubrukte lånemiddel.",
    "The capital account shall change as much as fixed assets, long-term liabilities and unused loan proceeds."],
  "Kontroller at aktivering, avskrivning, avdrag, bruk av lån og pensjon er ført mot kapittel 5990.": [
    "Kontroller at aktivering, avskriving, avdrag, bruk av lån og pensjon er ført mot kapittel 5990.",
    "Check that capitalisation, depreciation, repayments, use of loans and pensions are posted against chapter 5990."],
  "Endring i premieavvik (kapittel 19 og 39) mot art 090 og 099 på funksjon 170 og 171": [
    "Endring i premieavvik (kapittel 19 og 39) mot art 090 og 099 på funksjon 170 og 171",
    "Change in pension premium deviation (chapters 19 and 39) against art 090 and 099 on functions 170 and 171"],
  "Note om pensjon": ["Note om pensjon", "Note on pensions"],
  "endring i kapittel 19 og 39": ["endring i kapittel 19 og 39", "change in chapters 19 and 39"],
  "art 090 og 099 på funksjon 170 og 171": ["art 090 og 099 på funksjon 170 og 171", "art 090 and 099 on functions 170 and 171"],
  "Premieavviket i balansen skal endre seg med årets premieavvik og amortiseringen i drift.": [
    "Premieavviket i balansen skal endre seg med årets premieavvik og amortiseringa i drift.",
    "The pension premium deviation in the balance sheet shall change with the year's premium deviation and the amortisation in operations."],
  "Kontroller føringene på funksjon 170 og 171, og arbeidsgiveravgiften av premieavviket.": [
    "Kontroller føringane på funksjon 170 og 171, og arbeidsgivaravgifta av premieavviket.",
    "Check the postings on functions 170 and 171, and the payroll tax on the premium deviation."],
};
