import { readDocument } from "../../src/document/readDocument";
import { MAX_DEPTH } from "../../src/document/limits";
import { sourceOfBytes } from "../support/sourceOfBytes";
import { asText } from "./asText";
import { nb } from "../support/nb";

const reading = (html: string) => readDocument(sourceOfBytes("rapport.html", new TextEncoder().encode(html)));

async function read(html: string): Promise<readonly string[]> {
  const found = await reading(html);
  if ("problem" in found) throw new Error(nb(found.problem.message));
  return asText(found.document);
}

describe("A web page", () => {
  test("has headings, paragraphs and tables in order, and nothing of what is not shown", async () => {
    expect(await read(`<!doctype html><html><head><title>Nei</title><style>p{}</style></head><body><nav>Meny</nav><h1>Helse</h1><div>Skoler hadde et <b>mer</b>forbruk<br>på 7,3&nbsp;mill.<p>Ny linje</p></div>
      <script>var nei = 1</script><ul><li>Første punkt</li><li>Andre punkt</li></ul>
      <table><thead><tr><th>Enhet</th><th colspan="2">Beløp i 1000</th></tr><tr><th></th><th>Regnskap</th><th>Avvik</th></tr></thead><tbody><tr><td>Skoler</td><td>285&#160;367</td><td>−7 274</td></tr></tbody></table>`)).toEqual([
      "# Helse", "Skoler hadde et merforbruk på 7,3 mill.", "Ny linje", "Første punkt", "Andre punkt", "Enhet | Beløp i 1000 Regnskap | Beløp i 1000 Avvik", "Skoler | 285 367 | −7 274",
    ]);
  });

  test("has cells that go on into the rows below them, in headings and beside figures", async () => {
    expect(await read(`<table><tr><th rowspan="2">1000 kr</th><th colspan="2">Regnskap</th><th rowspan="2">Avvik</th></tr><tr><th>2023</th><th>2024</th></tr><tr><td>Skoler</td><td>262 801</td><td>285 367</td><td>(7 274)</td></tr></table>`)).toEqual([
      "1000 kr | Regnskap 2023 | Regnskap 2024 | Avvik", "Skoler | 262 801 | 285 367 | (7 274)",
    ]);
  });

  test("is read when its tags are not closed, as browsers do", async () => {
    expect(await read("<table><tr><td>Enhet<td>Avvik<tr><td>Skoler<td>-7 274<tr><td>Sum<td>-7 274</table><p>Ferdig")).toEqual(["Enhet | Avvik", "Skoler | -7 274", "Sum | -7 274", "Ferdig"]);
  });

  test("has a new table where new headings stand in the middle of one", async () => {
    expect(await read("<table><tr><th>Enhet<th>Avvik<tr><td>Skoler<td>-7<tr><th>Område<th>Korttid<tr><td>Helse<td>4,39 %</table>")).toEqual(["Enhet | Avvik", "Skoler | -7", "Område | Korttid", "Helse | 4,39 %"]);
  });

  test("is refused when it goes deeper than any report", async () => {
    expect(await reading(`<html>${"<div>".repeat(MAX_DEPTH + 10)}7`)).toMatchObject({ problem: { code: "dokument-utrygt" } });
    expect(await reading("<html><body></body></html>")).toMatchObject({ problem: { code: "dokument-ugyldig" } });
  });
});
