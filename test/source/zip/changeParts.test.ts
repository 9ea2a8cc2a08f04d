import { changeParts, readParts } from "../../../src/source/zip/changeParts";
import { zipOf } from "../zipOf";

const TEXT = "Rælingen ".repeat(5000);
const textsOf = async (zip: Uint8Array): Promise<Record<string, string>> => {
  const parts = [...(await readParts(zip))];
  return Object.fromEntries(await Promise.all(parts.map(async ([name, textOf]) => [name, await textOf()] as const)));
};

test("one part is changed, one dropped and one added; the others stand as they did, in their order", async () => {
  const zip = zipOf([{ name: "a/æ.xml", content: TEXT }, { name: "b.xml", content: "b" }, { name: "c.xml", content: "c", method: 0 }], { descriptors: true });
  const after = await changeParts(zip, (name) => (name === "c.xml" ? (text) => text + TEXT : name === "b.xml" ? "drop" : null), { "d.xml": "d" });
  expect(Object.entries(await textsOf(after))).toEqual([["a/æ.xml", TEXT], ["c.xml", `c${TEXT}`], ["d.xml", "d"]]);
});

test.each([
  ["whose CRC-32 is another", [{ name: "a.xml", content: "a", crc: 1 }], "CRC-32"],
  ["that grows without end", [{ name: "a.xml", content: "0".repeat(2 ** 21) }], "vokser"],
  ["with a password", [{ name: "a.xml", content: "a", flags: 1 }], "passord"],
  ["that points out of the file", [{ name: "../a.xml", content: "a" }], "peker ut"],
])("a part %s is refused, as it is when a source is read", async (_, parts, why) => {
  await expect(changeParts(zipOf(parts), () => (text) => text)).rejects.toThrow(why);
});
