import { existsSync, readdirSync, statSync } from "node:fs";
import { join } from "node:path";
import { usage } from "../src/cli/usage";
import { textOf } from "./support/sourceFiles";

const ROOT = join(__dirname, "..");
const readme = textOf("README.md");
const linked = [...readme.matchAll(/\]\((?!https?:)([^)#]+)\)/g)].map(([, file]) => file as string);
const pictures = [...readme.matchAll(/!\[([^\]]*)\]\(([^)]+)\)/g)].map(([, words, file]) => ({ words: words as string, file: file as string }));
const LARGEST = 150_000;

describe("the README", () => {
  test("points to files that exist", () => {
    expect(linked.filter((file) => !existsSync(join(ROOT, file)))).toEqual([]);
  });

  test("says in words what each picture shows, and has use for all of them", () => {
    expect(pictures.filter(({ words }) => words.length < 15)).toEqual([]);
    expect(pictures.map(({ file }) => file).sort()).toEqual(readdirSync(join(ROOT, "assets/bilder")).map((file) => `assets/bilder/${file}`).sort());
  });

  test("has pictures that are quick to load", () => {
    expect(pictures.filter(({ file }) => statSync(join(ROOT, file)).size > LARGEST)).toEqual([]);
  });

  test("has one line to try it, and one to test it", () => {
    expect(readme).toContain("npm ci && npm start");
    expect(readme).toContain("`npm cit`");
  });

  test("shows only commands and choices the command line has", () => {
    const words = usage("nb");
    const commands = [...readme.matchAll(/npx tertial ([a-z]+)/g)].map(([, command]) => `tertial ${command as string} `);
    const choices = [...readme.matchAll(/(?<=[\s`])(--[a-z-]+)(?=[\s`,])/g)].map(([, choice]) => choice as string);
    const ofOthers = ["--https", "--env", "--help"];
    expect([...commands, ...choices].filter((each) => !words.includes(each) && !ofOthers.includes(each))).toEqual([]);
  });
});
