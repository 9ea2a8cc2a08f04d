import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { CATALOGUE } from "../../src/functions/catalogue";
import { functionFiles } from "../../src/functions/emit";
import { functionsJson } from "../../src/functions/functionsJson";
import { helpPage } from "../../src/functions/helpPage";

const files = functionFiles("https://localhost:3000/");
const pages = Object.entries(files).filter(([name]) => name.endsWith(".html"));

test("the build gets metadata in two languages and a page a function in each", () => {
  const expected = ["functions.json", "functions-en.json", ...["hjelp", "hjelp/en"].flatMap((folder) => ["index", ...CATALOGUE.map(({ id }) => id)].map((name) => `${folder}/${name}.html`))];
  expect(Object.keys(files).sort()).toEqual(expected.sort());
  expect(JSON.parse(files["functions.json"] ?? "")).toEqual(functionsJson("nb", "https://localhost:3000"));
  expect(JSON.parse(files["functions-en.json"] ?? "")).toEqual(functionsJson("en", "https://localhost:3000"));
});

test("every help address in the metadata is a page that exists", () => {
  for (const language of ["nb", "en"] as const) {
    for (const { helpUrl } of functionsJson(language, "https://localhost:3000").functions) expect(files[new URL(helpUrl).pathname.slice(1)]).toBeDefined();
  }
});

test.each(pages)("%s says its language, has one heading and neither script nor inline style", (name, html) => {
  expect(html).toMatch(/^<!doctype html>\n<html lang="/);
  expect(html).toContain(`<html lang="${name.includes("/en/") ? "en" : "nb"}">`);
  expect(html.match(/<h1>/g)).toHaveLength(1);
  expect(html).not.toMatch(/<script|<style|\sstyle=|\son\w+=|https?:/i);
});

test.each(pages)("%s closes every element in order", (_, html) => {
  const open: string[] = [];
  for (const [, close, tag = ""] of html.matchAll(/<(\/?)([a-z][a-z0-9]*)[^>]*>/g)) {
    if (tag === "meta" || tag === "link") continue;
    if (close === "/") expect(open.pop()).toBe(tag);
    else open.push(tag);
  }
  expect(open).toEqual([]);
});

test.each(pages)("%s links only to pages and files that exist", (name, html) => {
  const links = [...html.matchAll(/href="([^"]+)"/g)].map(([, href = ""]) => path.posix.join(path.posix.dirname(name), href));
  expect(links).toContain("assets/hjelp.css");
  for (const link of links) expect(files[link] !== undefined || existsSync(path.join(__dirname, "../..", link))).toBe(true);
});

test("the stylesheet asks the network for nothing", () => {
  expect(readFileSync(path.join(__dirname, "../../assets/hjelp.css"), "utf8")).not.toMatch(/@import|url\(/);
});

test("the index links to every function", () => {
  for (const { id } of CATALOGUE) expect(files["hjelp/index.html"]).toContain(`href="${id}.html"`);
});

describe("the page of AVVIK", () => {
  const [avvik] = CATALOGUE;

  test("shows how to write it, what it means and an example, in Norwegian notation", () => {
    const html = files["hjelp/AVVIK.html"] ?? "";
    for (const part of ["KOMMUNE.AVVIK(regnskap;budsjett;[retning])", "budsjett − regnskap", "=KOMMUNE.AVVIK(1041053,21;1290424,9)", "249\u00a0371,69", "§§ 5-4 til 5-6", "#VERDI!"]) expect(html).toContain(part);
  });

  test("shows the same in English notation", () => {
    const html = files["hjelp/en/AVVIK.html"] ?? "";
    for (const part of ["KOMMUNE.AVVIK(actual,budget,[direction])", "=KOMMUNE.AVVIK(1041053.21,1290424.9)", "249,371.69", "#VALUE!"]) expect(html).toContain(part);
  });

  test("writes characters of HTML as text", () => {
    if (!avvik) throw new Error("katalogen er tom");
    const hostile = `<img src=x onerror="a('b')"> & mer`;
    const html = helpPage({ ...avvik, description: { nb: hostile, nn: hostile, en: hostile }, source: { nb: hostile, en: hostile } }, "nb");
    expect(html).not.toContain("<img");
    expect(html).toContain("&lt;img src=x onerror=&quot;a(&#39;b&#39;)&quot;&gt; &amp; mer");
  });
});
