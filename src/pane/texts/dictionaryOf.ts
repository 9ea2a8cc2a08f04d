/** The texts of a part of the pane in another language: every one of bokmål's. */
export type Texts<Nb> = Readonly<Record<keyof Nb, string>>;
