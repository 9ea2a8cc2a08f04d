import fc from "fast-check";
import { checkAddress } from "../../../src/source/ssb/address";
import { SSB_ADDRESS } from "../../../src/source/ssb/settings";
import { cellsOf, dataCall, metadataCall, searchCall, splitQuery, type TableQuery } from "../../../src/source/ssb/tableQuery";

const QUERY: TableQuery = { table: "12134", selections: [{ variable: "KOKkommuneregion0000", codes: ["3224", "EAK"] }, { variable: "ContentsCode", codes: ["KOSAGD230000"] }, { variable: "Tid", codes: ["2023", "2024"] }] };

test("a short question is an address, with the brackets encoded and the commas left", () => {
  expect(dataCall(SSB_ADDRESS, QUERY, 2_000)).toEqual({
    method: "GET",
    url: "https://data.ssb.no/api/pxwebapi/v2/tables/12134/data?lang=no&outputFormat=json-stat2&valueCodes%5BKOKkommuneregion0000%5D=3224,EAK&valueCodes%5BContentsCode%5D=KOSAGD230000&valueCodes%5BTid%5D=2023,2024",
  });
});

test("a question too long for an address is sent as a selection", () => {
  const { method, url, body } = dataCall(SSB_ADDRESS, QUERY, 200);
  expect([method, url]).toEqual(["POST", "https://data.ssb.no/api/pxwebapi/v2/tables/12134/data?lang=no&outputFormat=json-stat2"]);
  expect(JSON.parse(body ?? "")).toEqual({ selection: [{ variableCode: "KOKkommuneregion0000", valueCodes: ["3224", "EAK"] }, { variableCode: "ContentsCode", valueCodes: ["KOSAGD230000"] }, { variableCode: "Tid", valueCodes: ["2023", "2024"] }] });
});

test("what the user types cannot leave its place in the address", () => {
  expect(metadataCall(SSB_ADDRESS, "1/../x?y").url).toContain("/tables/1%2F..%2Fx%3Fy/metadata");
  expect(searchCall(SSB_ADDRESS, "barn & hage", 50).url).toContain("query=barn%20%26%20hage&pageSize=50");
});

test("cells are every combination of the codes", () => {
  expect(cellsOf(QUERY)).toBe(4);
});

test("a split asks for every combination once, in no more cells than are allowed", () => {
  const codes = fc.uniqueArray(fc.string({ minLength: 1 }), { minLength: 1, maxLength: 12 });
  fc.assert(fc.property(codes, codes, codes, fc.integer({ min: 1, max: 50 }), (a, b, c, most) => {
    const query: TableQuery = { table: "1", selections: [{ variable: "A", codes: a }, { variable: "B", codes: b }, { variable: "C", codes: c }] };
    const parts = splitQuery(query, most);
    const combinations = parts.flatMap(({ selections: [x, y, z] }) => x?.codes.flatMap((i) => y?.codes.flatMap((j) => z?.codes.map((k) => JSON.stringify([i, j, k])) ?? []) ?? []) ?? []);
    expect(parts.every((part) => cellsOf(part) <= most)).toBe(true);
    expect(combinations.length).toBe(a.length * b.length * c.length);
    expect(new Set(combinations).size).toBe(combinations.length);
  }));
});

test.each([
  ["https://data.ssb.no/api/pxwebapi/v2/", "https://data.ssb.no/api/pxwebapi/v2"],
  ["http://localhost:4000/api", "http://localhost:4000/api"],
  ["http://127.0.0.1:4000", "http://127.0.0.1:4000"],
])("%s can be asked", (address, expected) => {
  expect(checkAddress(address)).toBe(expected);
});

test.each([
  ["ssb", "ikke en nettadresse"],
  ["http://data.ssb.no/api", "må begynne med https://"],
  ["http://localhost.example.no/", "må begynne med https://"],
  ["ftp://localhost/", "må begynne med https://"],
  ["javascript:alert(1)", "må begynne med https://"],
  ["https://navn:ord@data.ssb.no/", "brukernavn eller passord"],
  ["https://data.ssb.no/api?x=1", "bare ha vert og sti"],
  ["https://data.ssb.no/; script-src *", "bare ha vert og sti"],
])("%s cannot: %s", (address, why) => {
  expect(checkAddress(address)).toMatchObject({ kind: "adresse", message: expect.objectContaining({ nb: expect.stringContaining(why) }) });
});
