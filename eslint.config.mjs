import tseslint from "typescript-eslint";

/** A line that is one text, or a text with its key: it cannot be broken without tearing the sentence. */
const TEXT_ALONE = "^\\s*(?:\"?[\\w.-]+\"?: |const \\w+ = |return |\\w*\\(|[?:[] |\\?\\? |=> |\\{ nb: )*(?:words)?(?<quote>[\"'`]).*\\k<quote>\\)*[,;\\]})]*$|^<";
const LOOP = ":matches(ForStatement, ForOfStatement, ForInStatement, WhileStatement, DoWhileStatement)";
/** A parameter that is named as one not used, with none after it that is. */
const UNUSED_LAST = { selector: ":function > Identifier.params:last-child[name=/^_/]", message: "No parameter that is not used, but before one that is." };
const SYNC_IN_LOOP = `${LOOP} AwaitExpression > CallExpression[callee.property.name='sync']`;

export default tseslint.config(
  { ignores: ["dist/", "node_modules/", "test/bench/", "coverage/"] },
  ...tseslint.configs.strict,
  ...tseslint.configs.stylistic,
  {
    files: ["**/*.ts", "**/*.tsx"],
    rules: {
      // The few assertions left stand where an index is known to exist (typed arrays, parallel lists).
      "@typescript-eslint/no-non-null-assertion": "error",
      "@typescript-eslint/consistent-type-definitions": "off",
      "@typescript-eslint/consistent-type-imports": "error",
      // Parameters that are not used the compiler tells. The rule that knows types took half the time of all rules.
      "@typescript-eslint/no-unused-vars": "off",
      "no-unused-vars": ["error", { args: "none" }],
      "no-restricted-syntax": ["error", UNUSED_LAST],
      eqeqeq: "error",
      "no-console": "error",
      "max-lines": ["error", { max: 250, skipBlankLines: true, skipComments: true }],
      "max-lines-per-function": ["error", { max: 50, skipBlankLines: true, skipComments: true }],
    },
  },
  {
    // Every room whose lines are wrapped. Dictionaries, and records that hold their languages, are read as columns.
    files: ["src/**/*.ts"],
    ignores: ["src/texts/translations/**", "src/law/**", "src/pane/{texts,help}/**", "src/functions/catalogue/**", "src/sheets/kontrollTexts.ts"],
    rules: { "max-len": ["error", { code: 120, ignoreUrls: true, ignoreRegExpLiterals: true, ignorePattern: TEXT_ALONE }] },
  },
  {
    // A space or a line more within HTML may be seen, and read aloud.
    files: ["src/pane/views/**/*.ts"],
    rules: { "max-len": ["error", { code: 120, ignoreTemplateLiterals: true, ignorePattern: TEXT_ALONE }] },
  },
  {
    // One round trip a loop is what makes an add-in slow; the host that is played for tests refuses what is not loaded.
    files: ["src/excel/**/*.ts"],
    rules: { "no-restricted-syntax": ["error", UNUSED_LAST, { selector: SYNC_IN_LOOP, message: "No sync in a loop: queue what is asked, and sync once." }] },
  },
  {
    // What a pass over the rows keeps from row to row is a closure's own, and each is one.
    files: ["src/source/**"],
    rules: { "max-lines-per-function": ["error", { max: 60, skipBlankLines: true, skipComments: true }] },
  },
  { files: ["test/**"], rules: { "max-lines-per-function": "off" } },
  { files: ["src/cli/**"], rules: { "no-console": "off" } },
  { files: ["**/*.js", "**/*.mjs"], rules: { "@typescript-eslint/no-require-imports": "off" } },
);
