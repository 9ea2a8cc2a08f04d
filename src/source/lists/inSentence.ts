/** A title as it stands within a sentence: «Sum bundne driftsfond», but «Sum KLP». */
export const inSentence = (label: string): string =>
  /^\p{Lu}\p{Ll}/u.test(label) ? label.charAt(0).toLowerCase() + label.slice(1) : label;
