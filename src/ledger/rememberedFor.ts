/** The function, which works out its answer once for each object; the answer is gone with the object. */
export function rememberedFor<K extends object, V>(answerOf: (of: K) => V): (of: K) => V {
  const answers = new WeakMap<K, { readonly answer: V }>();
  return (of) => {
    const known = answers.get(of) ?? { answer: answerOf(of) };
    answers.set(of, known);
    return known.answer;
  };
}
