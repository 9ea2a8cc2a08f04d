import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { SAMPLE } from "../support/sample";
import { elementsOf } from "../support/htmlElements";
import { tertial } from "../support/tertial";

test("build writes a table as an HTML file, with figures as in the report", async () => {
  const folder = await mkdtemp(join(tmpdir(), "html-"));
  try {
    const args = ["build", "--ledger", join(SAMPLE, "saldobalanse.csv"), "--organisation", join(SAMPLE, "organisasjon.csv"), "--report", "aarsrapport", "--year", "2024", "--out-dir", folder, "--format", "html"];
    expect(await tertial(...args)).toMatchObject({ code: 0 });
    const html = await readFile(join(folder, "5-6.html"), "utf8");
    expect(elementsOf(html, "td").map(({ text }) => text)).toContain("−610\u00a0596");
    expect(html).toMatch(/^<!doctype html>/);
  } finally {
    await rm(folder, { recursive: true });
  }
});
