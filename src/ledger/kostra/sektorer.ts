/** Codes of sektor in the balance forms. Source: SSB's control program (2026); it gives no names. */
export const SEKTORER: readonly string[] = ["000", "070", "080", "110", "151", "152", "200", "320", "355", "395", "430", "450", "499", "550", "570", "610", "640", "650", "890", "900"];
