import { CATALOGUE } from "../../src/functions/catalogue";
import { createCustomFunctions } from "../../src/workbench/page/createCustomFunctions";
import type { CustomFunction } from "../../src/workbench/univer/customFunctions";

test.each([["nb", "nb"], ["nn", "nb"], ["en", "en"]] as const)("In %s a function's help is in %s, as the functions Excel reads have it", (language, help) => {
  const registered: CustomFunction[] = [];
  createCustomFunctions({ registerFunctions: (functions) => { registered.push(...functions); } }, language).associate(Object.fromEntries(CATALOGUE.map(({ id }) => [id, () => 0])));
  expect(registered.map((each) => each.help?.description)).toEqual(CATALOGUE.map(({ description }) => description[help]));
  expect(registered.map((each) => each.help?.parameters.map(({ name }) => name))).toEqual(CATALOGUE.map(({ parameters }) => parameters.map(({ name }) => name[help])));
});
