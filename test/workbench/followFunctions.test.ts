import { CATALOGUE } from "../../src/functions/catalogue";
import { followFunctions } from "../../src/workbench/page/followFunctions";
import type { CustomFunction } from "../../src/workbench/univer/customFunctions";

test.each([["nb", "nb"], ["nn", "nb"], ["en", "en"]] as const)("In %s a function's help is in %s, as the functions Excel reads have it", (language, help) => {
  const registered: CustomFunction[] = [];
  const mappings: Record<string, () => number> = {};
  const changed: (() => void)[] = [];
  const host = { registerFunctions: (functions: readonly CustomFunction[]) => { registered.push(...functions); } };
  followFunctions({ mappings, onchange: (told) => { changed.push(told); } }, host, language);
  for (const { id } of CATALOGUE) {
    mappings[id] = () => 0;
    for (const told of changed) told();
  }
  expect(registered.map((each) => each.help?.description)).toEqual(CATALOGUE.map(({ description }) => description[help]));
  expect(registered.map((each) => each.help?.parameters.map(({ name }) => name))).toEqual(CATALOGUE.map(({ parameters }) => parameters.map(({ name }) => name[help])));
});
