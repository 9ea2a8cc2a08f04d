import { MAX_ENTRIES, MAX_FILE_BYTES } from "../../../src/source/xlsx/limits";
import { isRefused, orRefused } from "../../../src/source/xlsx/refused";
import { readZipDirectory } from "../../../src/source/zip/zipDirectory";
import { unpackEntry } from "../../../src/source/zip/unpackEntry";
import { sourceOfBytes } from "../../support/sourceOfBytes";
import { crcOf, zipOf, type ZipPart } from "../zipOf";
import { nb } from "../../support/nb";

const PARTS: readonly ZipPart[] = [{ name: "xl/a.xml", content: "<a/>" }, { name: "xl/b.xml", content: "b".repeat(1000) }];

/** Every part's text by name, or why not. */
async function textsOf(bytes: Uint8Array): Promise<Readonly<Record<string, string>> | string> {
  const source = sourceOfBytes("bok.xlsx", bytes);
  const read = async (): Promise<Readonly<Record<string, string>>> => {
    const texts: Record<string, string> = {};
    for (const [name, entry] of await readZipDirectory(source)) {
      const pieces: Uint8Array[] = [];
      for await (const piece of unpackEntry(source, entry)) pieces.push(piece);
      texts[name] = Buffer.concat(pieces).toString();
    }
    return texts;
  };
  const found = await orRefused(read);
  return isRefused(found) ? nb(found.refused) : (found as Readonly<Record<string, string>>);
}

const READ = { "xl/a.xml": "<a/>", "xl/b.xml": "b".repeat(1000) };
const withPart = (part: Partial<ZipPart>): Promise<unknown> => textsOf(zipOf([...PARTS, { name: "xl/c.xml", content: "<c/>", ...part }]));

describe("a zip is read", () => {
  test("deflated, stored, as zip64, and with sizes behind the parts", async () => {
    for (const form of [{}, { zip64: true }, { descriptors: true }, { zip64: true, descriptors: true }]) {
      expect(await textsOf(zipOf(PARTS, form))).toEqual(READ);
      expect(await textsOf(zipOf(PARTS.map((part) => ({ ...part, method: 0 })), form))).toEqual(READ);
    }
  });

  test("with a stored part larger than a block of deflate, and one that is empty", async () => {
    const large = "x".repeat(200_000);
    expect(await textsOf(zipOf([{ name: "large", content: large, method: 0 }, { name: "empty", content: "", method: 0 }, { name: "packed", content: "" }]))).toEqual({ large, empty: "", packed: "" });
  });

  test("whatever case and slash its names have", async () => {
    expect(Object.keys((await textsOf(zipOf([{ name: "XL\\Worksheets\\Sheet1.XML", content: "" }]))) as object)).toEqual(["xl/worksheets/sheet1.xml"]);
  });
});

describe("a zip is refused", () => {
  test("when it is encrypted, or packed in a way we do not know", async () => {
    expect(await withPart({ flags: 1 })).toBe("den er passordbeskyttet");
    expect(await withPart({ method: 9, packed: true })).toBe("den er pakket på en ukjent måte (9)");
  });

  test("for names that are the same but for case or slash, or point out of it", async () => {
    for (const name of ["XL/A.xml", "xl\\a.xml"]) expect(await withPart({ name })).toBe("to deler av filen har samme navn");
    for (const name of ["xl/../a.xml", "/xl/a.xml", "xl\\..\\a.xml", "C:/a.xml"]) expect(await withPart({ name })).toContain("peker ut av filen");
  });

  test("for more parts than any has, and a file larger than is read", async () => {
    expect(await textsOf(zipOf(Array.from({ length: MAX_ENTRIES + 1 }, (_, index) => ({ name: `xl/${index}.xml`, content: "" }))))).toBe(`den har ${MAX_ENTRIES + 1} deler, og grensen er ${MAX_ENTRIES}`);
    const source = { name: "bok.xlsx", size: MAX_FILE_BYTES + 1, read: () => Promise.reject(new Error("is not read")) };
    expect(await orRefused(() => readZipDirectory(source))).toMatchObject({ refused: "filen er 257 MB, og grensen er 256 MB" });
  });

  test("for parts that share bytes, or are not where the directory says", async () => {
    expect(await withPart({ localOffset: 0 })).toBe("deler av filen ligger oppå hverandre");
    expect(await withPart({ localName: "xl/d.xml" })).toBe("den er ikke der innholdslisten sier");
  });

  test("for a part that grows too much, without unpacking it", async () => {
    expect(await withPart({ content: new Uint8Array(8 * 2 ** 20) })).toMatch(/^den vokser fra \d+ til 8388608 byte når den pakkes ut, og grensen er 200 ganger$/);
  });

  test("for a part that is another size than it says", async () => {
    const content = Uint8Array.from({ length: 100_000 }, (_, at) => (at * 2654435761) >>> 24);
    const crc = crcOf(content);
    expect(await withPart({ content, crc, bytes: 1000 })).toBe("den har en annen størrelse enn de 1000 byte innholdslisten sier");
    expect(await withPart({ content, crc, bytes: 100_001 })).toContain("den er skadet");
  });

  test("for a part with another checksum, deflated or stored, and for one that is no deflate", async () => {
    const damaged = "den er skadet og lar seg ikke pakke ut, eller kontrollsummen (CRC-32) stemmer ikke";
    expect(await withPart({ crc: 1 })).toBe(damaged);
    expect(await withPart({ crc: 1, method: 0 })).toBe(damaged);
    expect(await withPart({ content: "not deflate", packed: true })).toBe(damaged);
  });

  test("when bytes are missing or added anywhere around its directory", async () => {
    for (const form of [{}, { zip64: true }]) {
      const whole = zipOf(PARTS, form);
      for (const cut of [1, 10, 21, 40, 60, 100]) expect(typeof (await textsOf(whole.slice(0, whole.length - cut)))).toBe("string");
      expect(await textsOf(Buffer.concat([Buffer.from("x"), whole]))).toBe("innholdslisten i filen stemmer ikke");
    }
  });
});

test("A fault of the disk passes as it is", async () => {
  const source = { name: "bok.xlsx", size: 1000, read: () => Promise.reject(new Error("EIO")) };
  await expect(orRefused(() => readZipDirectory(source))).rejects.toThrow("EIO");
  const bytes = zipOf(PARTS);
  const [entry] = [...(await readZipDirectory(sourceOfBytes("bok.xlsx", bytes))).values()];
  let reads = 0;
  const failing = { name: "bok.xlsx", size: bytes.length, read: (offset: number, length: number) => (++reads > 2 ? Promise.reject(new Error("EIO")) : Promise.resolve(bytes.subarray(offset, offset + length))) };
  await expect(unpackEntry(failing, entry as never).next()).rejects.toThrow("EIO");
});
