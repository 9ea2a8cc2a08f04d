import type { nbInnhold } from "../nb/innhold";
import type { SameShape } from "../sameShape";

/** English: what a report is made of besides the ledger. */
export const enInnhold: SameShape<typeof nbInnhold> = {
  disponering: {
    title: "§ 5-9: adopted dispositions and cancellations",
    text: [
      "Lines 4–7 of § 5-9 are what the municipal council has adopted, and are not in the accounts. The budget is the proposal until you have said otherwise.",
      ["Open «Settle the amounts and see the cancellations» under «Tables and choices».", "Accept the proposals, or write the amounts in the signs of the accounts.", "The cancellations (strykninger) are calculated as you write, with the section they follow from. «Do not cancel» keeps a disposition.", "The reconciliation shows § 5-9 against §§ 5-4, 5-5, 5-6 and 5-8."],
      "The amounts are written on a sheet of their own when the report is built, and are read from it the next time. The cancellations are proposals; who decides them is said in the municipality's financial rules.",
    ],
    words: "strykning disponering year-end closing overspending underspending uncovered unallocated resolution municipal council guide 5-9 4-2 4-3 appropriation",
  },
  lister: {
    title: "Lists for the notes, and sheets to fill in",
    text: [
      "What the accounts do not know comes from lists: loans, funds, fixed assets, premium deviations, pensions, investment projects, guarantees, loans granted, full-cost services (selvkost), sickness absence, full-time equivalents and more.",
      ["Choose «Make a sheet for a list» under «All sources». The sheet has headers, an explanation, validation of what is entered, and a marked example that is not counted.", "For funds, loans, investment projects and adopted dispositions, rows are proposed from the accounts.", "If you have the list already, add it as CSV or .xlsx with the same headers."],
      "The sheets are read again every time the report is built.",
    ],
    words: "note notes input data list sheet example loans funds pension assets guarantees lending selvkost sickness absence fte årsverk equality population premieavvik",
  },
  ssb: {
    title: "KOSTRA key figures from SSB",
    text: ["Under «All sources» you can fetch key figures from SSB (Statistics Norway) for your own municipality, for other municipalities you choose, for the country and for the KOSTRA group. You see the query before it is sent, and only the query is sent.", "The answer is put on the sheet «Liste KOSTRA fra SSB» and is used from there without a network. Each figure has SSB's status.", "If there is no contact, the address may be blocked by the firewall, or not opened where the add-in is installed."],
    words: "statistics norway ssb statbank pxweb neighbouring municipality benchmark comparison kostra group key figures indicators",
  },
  konsern: {
    title: "Consolidated accounts with undertakings",
    text: [
      "Write the name of the undertaking (kommunalt foretak), the loan fund or the cooperation on the source, under «All sources». The report then becomes the consolidated accounts.",
      "Internal items are eliminated with rows of their own in Grunnlag. The sheet Consolidation shows each unit, the eliminations and both sides of them.",
      "If the sides differ, the smaller amount is eliminated on both, and a control shows the difference.",
    ],
    words: "consolidation group municipal undertaking foretak KF loan fund intermunicipal cooperation elimination konsern 10-2 accounting unit",
  },
  maaltall: {
    title: "Financial targets and charts",
    text: ["The net operating result, the unrestricted reserve fund and the debt ratio are shown over several years against the targets adopted. This year's and last year's figures are formulas against the accounts; earlier years and the targets come from the list «Financial targets».", "The debt ratio (gjeldsgrad) is not defined in law, and is shown with and without start loans. The charts are Excel's own, and can be edited like any other."],
    words: "target ratio fiscal rule key figures graph chart diagram debt ratio gjeldsgrad disposisjonsfond reserve net operating result netto driftsresultat",
  },
  kostrafil: { title: "KOSTRA files for SSB", text: ["The command line (tertial kostra) writes 0A and 0B, and with undertakings 0I, 0J, 0M and 0N as well, when they pass SSB's controls.", "Each item is rounded on its own to whole thousands. Items are shifted only when the accounts balance and rounding alone would have broken a margin, and each shift is reported."], words: "kostra reporting submission 0A 0B 0M 0N ssb file control program" },
};
