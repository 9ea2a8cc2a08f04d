import { say } from "../../src/pane/texts/text";
import { failureText } from "../../src/pane/effects/failureText";

test("A part of the program that did not come is told with what to do, and not with what the loader calls it", () => {
  const failed = Object.assign(new Error("Loading chunk 381 failed.\n(error: http://localhost:3000/deler/381.js)"), { name: "ChunkLoadError" });
  expect(say(failureText(failed))).toMatch(/^En del av Tertial kunne ikke lastes\..*Prøv igjen/);
  expect(say(failureText(failed))).not.toMatch(/chunk/i);
});

test("Any other error is told by its message, whatever it is", () => {
  expect([say(failureText(new Error("i stykker"))), say(failureText("bare tekst")), say(failureText(null))]).toEqual([
    "Noe uventet skjedde: i stykker",
    "Noe uventet skjedde: bare tekst",
    "Noe uventet skjedde: null",
  ]);
});
