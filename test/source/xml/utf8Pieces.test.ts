import { utf8Pieces } from "../../../src/source/xml/utf8Pieces";
import { orRefused } from "../../../src/source/xlsx/refused";
import { nb } from "../../support/nb";

/** The text of a part with these bytes, given in pieces of this length; the message when it is refused. */
async function textOf(bytes: Uint8Array, length = 1000): Promise<string> {
  async function* pieces(): AsyncGenerator<Uint8Array> {
    for (let at = 0; at < bytes.length; at += length) yield await Promise.resolve(bytes.subarray(at, at + length));
  }
  const read = await orRefused(async () => {
    const all: Uint8Array[] = [];
    for await (const piece of utf8Pieces(pieces())) all.push(piece);
    return { text: Buffer.concat(all).toString() };
  });
  return "text" in read ? read.text : nb(read.refused);
}

const declared = (encoding: string): string => `<?xml version="1.0" encoding="${encoding}"?><a>Bærum 😀</a>`;

test("A part is read in the encoding its mark or its declaration says, however it is divided", async () => {
  const latin = Buffer.from('<?xml version="1.0" encoding="ISO-8859-1"?><a>Bærum</a>', "latin1");
  const big = Buffer.from(`\ufeff${declared("UTF-16")}`, "utf16le").swap16();
  for (const length of [1, 7, 255, 256, 1000]) {
    expect(await textOf(Buffer.from(declared("utf-8")), length)).toBe(declared("utf-8"));
    expect(await textOf(Buffer.from(`\ufeff${declared("UTF-8")}`), length)).toBe(declared("UTF-8"));
    expect(await textOf(Buffer.from("<a>Bærum</a>"), length)).toBe("<a>Bærum</a>");
    expect(await textOf(latin, length)).toBe(latin.toString("latin1"));
    expect(await textOf(Buffer.from(`\ufeff${declared("UTF-16")}`, "utf16le"), length)).toBe(declared("UTF-16"));
    expect(await textOf(Buffer.from(declared("UTF-16"), "utf16le"), length)).toBe(declared("UTF-16"));
    expect(await textOf(big, length)).toBe(declared("UTF-16"));
  }
});

test("Windows-1252 has its own signs where ISO-8859-1 has none", async () => {
  expect(await textOf(Buffer.from('<?xml version="1.0" encoding="windows-1252"?><a>\x80 \x96</a>', "latin1"))).toContain("<a>€ –</a>");
});

test("An encoding that is not read, and bytes that are not of it, are refused by name", async () => {
  expect(await textOf(Buffer.from(declared("shift_jis")))).toBe("den er skrevet i tegnsettet «shift_jis», som ikke leses");
  expect(await textOf(Buffer.from([0xff, 0xfe, 0x3c, 0x00, 0x00, 0xd8, 0x3e, 0x00]))).toBe("en tekst er ikke skrevet i det tegnsettet delen oppgir");
});

test("A part without a byte is nothing", async () => {
  expect(await textOf(new Uint8Array(0))).toBe("");
});
