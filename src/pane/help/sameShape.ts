/** The same in another language: what `Bokmal` has of keys, blocks and items of lists, with other words. A topic, a block or an item that is missing or left over is a type error. */
export type SameShape<Bokmal> = Bokmal extends string ? string : { readonly [Part in keyof Bokmal]: SameShape<Bokmal[Part]> };
