/** Names of the key columns of `Grunnlag`. */
export const KONTOKLASSE = "Kontoklasse";
export const OMRADE = "Område";
export const ENHET = "Enhet";
/** Whether the område is a tjenesteområde or a felles one, and whether the ansvar is a selvkost service. */
export const OMRADETYPE = "Områdetype";
const SELVKOST = "Selvkost";
/**
 * Code and name of an investeringsprosjekt; blank for postings without one, and for those outside kontoklasse
 * investering.
 */
export const PROSJEKT = "Prosjekt";
/** Whom a balance account is held against (KOSTRA's sektor); blank outside the balance. */
export const SEKTOR = "Sektor";
/** Of a consolidated ledger alone: whose the row is, and the internal transaction it is a part of. */
export const REGNSKAPSENHET = "Regnskapsenhet";
export const INTERNPOST = "Internpost";
/** Those of every ledger. */
export const FIXED_COLUMNS = [KONTOKLASSE, "Art", "Tekst", OMRADE, ENHET, OMRADETYPE, SELVKOST, PROSJEKT];

/** Name of the key column that holds a statement's line ids. */
export const lineColumn = (statementId: string): string => `Linje ${statementId}`;
