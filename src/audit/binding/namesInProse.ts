/** What prose calls lines of the statutory tables, beside their own names; in both kinds of Norwegian. */
const NAMES: readonly { readonly label: RegExp; readonly names: readonly string[] }[] = [
  {
    label: /^(?:inntekts- og formuesskatt|inntekts- og formuesskatt|skatt på inntekt og formue)$/iu,
    names: ["skatteinntekter", "skatteinngang", "skatt på inntekt og formue", "inntekts- og formuesskatt"],
  },
  { label: /^rammetilskudd$|^rammetilskot$/iu, names: ["rammetilskudd", "rammetilskot"] },
  { label: /^avdrag på lån$/iu, names: ["avdragsutgifter", "låneavdrag"] },
  { label: /^sum driftsinntekter$/iu, names: ["brutto driftsinntekter", "driftsinntekter"] },
  { label: /^sum driftsutgifter$/iu, names: ["brutto driftsutgifter", "driftsutgifter"] },
  { label: /^netto finansutgifter$/iu, names: ["netto finansutgifter", "netto finanskostnader"] },
  { label: /^lønnsutgifter$|^lønsutgifter$/iu, names: ["lønnskostnader", "lønskostnader"] },
  { label: /^renteutgifter$/iu, names: ["rentekostnader"] },
];

/** Other names of the line with this label. */
export const namesInProse = (label: string): readonly string[] =>
  NAMES.find((each) => each.label.test(label.trim()))?.names ?? [];
