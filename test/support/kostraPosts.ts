import { FORMS, type Form } from "../../src/ledger/kostra/forms";
import type { KostraFile, KostraPost } from "../../src/ledger/kostra/kostraFile";

export const drift = (funksjon: string, art: string, thousands: number): KostraPost => ({ kontoklasse: "drift", funksjon, art, thousands });
export const investering = (funksjon: string, art: string, thousands: number): KostraPost => ({ kontoklasse: "investering", funksjon, art, thousands });
export const balanse = (kapittel: string, sektor: string, thousands: number): KostraPost => ({ kontoklasse: "balanse", kapittel, sektor, thousands });

/** Accounts that break none of SSB's controls. */
export const BEVILGNING: readonly KostraPost[] = [
  investering("222", "230", 300), investering("841", "729", -60), investering("870", "910", -200), investering("880", "970", -40),
  drift("202", "010", 1000), drift("222", "590", 100), drift("290", "350", 50), drift("290", "750", -50), drift("800", "870", -500), drift("840", "800", -540), drift("860", "990", -100), drift("880", "570", 40),
];
/** The same of a særbedrift, which has neither tax nor rammetilskudd: they are transfers to it. In the order of a file. */
export function utenSkatt(posts: readonly KostraPost[]): readonly KostraPost[] {
  const art: Readonly<Record<string, string>> = { "800": "880", "840": "890" };
  const isTax = (post: KostraPost): boolean => post.kontoklasse !== "balanse" && post.funksjon in art;
  const moved = posts.filter(isTax).map((post) => (post.kontoklasse === "balanse" ? post : { ...post, funksjon: "880", art: art[post.funksjon] ?? "" }));
  return [...posts.filter((post) => !isTax(post)), ...moved];
}
export const BALANSE: readonly KostraPost[] = [balanse("10", "320", 900), balanse("27", "080", 600), balanse("451", "355", -500), balanse("56", "080", -400), balanse("5990", "080", -600), balanse("9100", "080", 70), balanse("9999", "080", -70)];

/** A file of these posts, from a kommune that is no exception. */
export function fileOf(skjema: string, posts: readonly KostraPost[], changes: Partial<KostraFile> = {}): KostraFile {
  return { form: FORMS.find((form) => form.skjema === skjema) as Form, year: 2024, kvartal: null, region: "322400", orgnr: "", posts, ...changes };
}
