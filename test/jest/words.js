/** A text in every language is equal to its words in bokmål: what a test expects is written in one. */
const isWords = (value) => typeof value === "object" && value !== null && "nb" in value && "nn" in value && "en" in value;

expect.addEqualityTesters([
  (one, other) => {
    if (isWords(one) && typeof other === "string") return one.nb === other;
    return isWords(other) && typeof one === "string" ? other.nb === one : undefined;
  },
]);
