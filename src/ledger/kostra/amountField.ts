import type { KostraPost } from "./kostraFile";

/** Characters a record has for its amount in 1000 kr, the minus among them. */
export const AMOUNT_LENGTH = 9;

/** Whether a record has room for the post's amount. */
export const hasRoom = ({ thousands }: KostraPost): boolean => String(thousands).length <= AMOUNT_LENGTH;
