import { CLOSINGS } from "./kostra/closings";
import { FORMS, nivaOf, type Form, type Regnskapsenhet } from "./kostra/forms";
import type { KostraFile, KostraSender } from "./kostra/kostraFile";
import { exactPosts, type PostOptions } from "./exactPosts";
import type { Ledger } from "./ledger";
import { roundPosts, type MovedPost } from "./roundPosts";

export interface KostraAccounts {
  /** Bevilgning, then balanse. */
  readonly files: readonly KostraFile[];
  /** Forms the ledger has no posts for: there is no file of them. */
  readonly empty: readonly Form[];
  readonly moved: readonly MovedPost[];
}

/**
 * The ledger as the KOSTRA files of a kommunekasse (fylkeskasse), a særbedrift or the consolidated accounts, in whole
 * 1000 kr, posts of 0 left out.
 */
export function kostraFiles(
  ledger: Ledger,
  enhet: Regnskapsenhet,
  sender: Omit<KostraSender, "year">,
  options: PostOptions = {},
): KostraAccounts {
  const exact = exactPosts(ledger, options);
  const made = FORMS.filter((form) => form.enhet === enhet && form.niva === nivaOf(sender.region)).map((form) => {
    const own = exact.filter(({ key }) => (key.kontoklasse === "balanse") === (form.content === "balanse"));
    // Only a year's accounts are asked to close.
    const closings = CLOSINGS.filter(
      ({ content, niva = form.niva }) => sender.kvartal === null && content === form.content && niva === form.niva,
    );
    return { form, ...roundPosts(own, closings) };
  });
  const fileOf = (form: Form, posts: KostraFile["posts"]): KostraFile => ({
    form,
    year: ledger.year,
    ...sender,
    posts,
  });
  return {
    empty: made.filter(({ posts }) => posts.length === 0).map(({ form }) => form),
    files: made.filter(({ posts }) => posts.length > 0).map(({ form, posts }) => fileOf(form, posts)),
    moved: made.flatMap(({ moved }) => moved),
  };
}
