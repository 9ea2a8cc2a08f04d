/** A chapter of a made-up municipality's annual report, as plain text: tables with roundings of their own, and a text with right and wrong claims. */
export const FJORDVIK = `Kultur og næring

Status økonomi

Beløp i 1000

Enhet Regnskap 2025 Rev. bud. 2025 Avvik i kr Avvik i %
60-Bibliotek 12 345 12 000 -345 -2,9 %
61-Kulturskole 8 766 9 100 335 3,7 %
62-Idrettsanlegg 21 200 20 050 -1 150 -5,7 %
63-Næringsutvikling -1 451 -1 900 -450 -23,7 %
69-Felles kultur 3 000 3 250 250 7,7 %
Sum 43 861 42 501 -1 360 -3,2 %

Kommentar økonomi

Område for kultur og næring endte med et merforbruk på 1,4 mill. Idrettsanlegg hadde et merforbruk på 1,2 mill, som skyldes strøm. Biblioteket hadde et mindreforbruk på om lag 350 tkr. Kulturskolen fikk et mindreforbruk på 3,7 %. Næringsutvikling hadde et negativt avvik på 540 tusen kroner. Av merforbruket på idrettsanlegg gjelder 0,4 mill svømmehallen. Felles kultur endte med et overskudd på kr 250 000,-.

Sykefravær

Område Korttid i % Langtid i % Samlet fravær i %
Oppvekst 3,10 % 5,25 % 8,35 %
Helse 4,02 % 6,61 % 10,63 %
Kultur og næring 1,88 % 2,74 % 4,62 %
Samlet 3,31 % 5,35 % 8,66 %

Sykefraværet for kommunen samlet ble 8,7 %. Helse har det høyeste fraværet med 10,36 %, godt over målet på 7,5 %. Kultur og næring har et fravær på 4,62 %, hvorav 2,74 % er langtidsfravær. Oppvekst har det laveste fraværet.

Økonomisk oversikt drift

Beløp i 1000

Post Regnskap 2025 Rev. bud. 2025 Oppr. bud. 2025 Regnskap 2024
Sum driftsinntekter -612 400 -605 150 -598 000 -580 900
Lønnsutgifter 331 480 326 900 322 500 316 020
Sum driftsutgifter 604 930 601 200 595 300 579 450
Netto driftsresultat -9 860 -5 300 -4 100 -3 480

Driftsinntektene ble 7,3 mill høyere enn budsjettert. Netto driftsresultat ble 9,9 millioner kroner, som utgjør 1,6 prosent av driftsinntektene. Lønnsutgiftene økte med 15,5 mill fra 2024, tilsvarende 4,9 %. Driftsutgiftene ble 4,7 mill høyere enn budsjettert. Disposisjonsfondet er på 43 mill kroner, tilsvarende 7,5 % av driftsinntektene. Kommunen har som mål at netto driftsresultat skal være minst 1,75 % av driftsinntektene. I 2026 ventes et netto driftsresultat på 12 mill.

KOSTRA

Nøkkeltall Fjordvik 2024 Fjordvik 2025 Landet
Besøk i folkebibliotek per innbygger 4,1 4,4 4,9
Andel barn i kulturskole (prosent) 12,8 % 11,9 % 12,7 %
Netto driftsutgifter til kultur per innbygger (kr) 2 310 2 488 3 378

Biblioteket hadde 4,4 besøk per innbygger, en økning fra året før, men lavere enn landsgjennomsnittet. 11,9 % av barna går i kulturskolen, som er høyere enn landsgjennomsnittet. Kulturutgiftene er kr 2 500,- per innbygger. Biblioteket holdt åpent 2 488 timer. I skoleåret 2025/26 går 13,1 % av barna i kulturskolen.

Ansatte

Gruppe Kvinner Menn Sum
Ledere 21 18 39
Fagarbeidere 142 63 205
Uten krav til utdanning 55 30 85
Sum 218 111 329

66 % av de ansatte er kvinner (218 kvinner og 111 menn). Det er 39 ledere, hvorav 21 kvinner. Til sammen er 202 ansatte fagarbeidere.
`;
