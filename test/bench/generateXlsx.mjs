// Writes a deterministic ledger of posting rows as an .xlsx the way Excel saves it: codes as shared texts, amounts as numbers,
// a part of them with the 16 or 17 digits that sums of doubles leave.
import { once } from "node:events";
import { createWriteStream } from "node:fs";
import { createDeflateRaw } from "node:zlib";
import { combinations, randomOf } from "./generate.mjs";

const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const PACKAGE = "http://schemas.openxmlformats.org/package/2006";
const DOCUMENT = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const HEADERS = ["Konto", "Ansvar", "Funksjon", "Prosjekt", "Periode", "Beløp"];

/** The true total in øre and number of distinct keys of the file written. */
export async function generateXlsx(path, rows) {
  const file = createWriteStream(path);
  const zip = zipInto(file);
  const shared = new Map();
  const indexOf = (text) => shared.get(text) ?? shared.set(text, shared.size).get(text);
  const truth = await zip.add("xl/worksheets/sheet1.xml", (write) => writeSheet(write, rows, indexOf));
  await zip.add("xl/sharedStrings.xml", (write) => write(`${DECLARATION}<sst xmlns="${MAIN}" uniqueCount="${shared.size}">${[...shared.keys()].map((text) => `<si><t>${text}</t></si>`).join("")}</sst>`));
  for (const [name, content] of Object.entries(PARTS)) await zip.add(name, (write) => write(DECLARATION + content));
  await zip.end();
  return truth;
}

const PARTS = {
  "[Content_Types].xml": `<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/><Override PartName="/xl/sharedStrings.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sharedStrings+xml"/></Types>`,
  "_rels/.rels": `<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="rId1" Type="${DOCUMENT}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
  "xl/workbook.xml": `<workbook xmlns="${MAIN}" xmlns:r="${DOCUMENT}"><sheets><sheet name="Hovedbok" sheetId="1" r:id="rId1"/></sheets></workbook>`,
  "xl/_rels/workbook.xml.rels": `<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="rId1" Type="${DOCUMENT}/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="rId2" Type="${DOCUMENT}/sharedStrings" Target="sharedStrings.xml"/></Relationships>`,
};

async function writeSheet(write, rows, indexOf) {
  const random = randomOf(20241231);
  const keys = combinations(random);
  const seen = new Set();
  const text = (column, row, value) => `<c r="${column}${row}" t="s"><v>${indexOf(value)}</v></c>`;
  await write(`${DECLARATION}<worksheet xmlns="${MAIN}" xmlns:r="${DOCUMENT}"><dimension ref="A1:F${rows + 1}"/><sheetViews><sheetView workbookViewId="0"/></sheetViews><sheetFormatPr defaultRowHeight="15"/><sheetData>`);
  let total = 0;
  let block = `<row r="1" spans="1:6">${HEADERS.map((header, index) => text("ABCDEF"[index], 1, header)).join("")}</row>`;
  for (let row = 2; row <= rows + 1; row++) {
    const [combination, month, tail] = [keys[random(keys.length)], 1 + random(12), random(20)];
    const ore = (random(3) === 0 ? random(2 ** 27) : random(2 ** 20)) * (random(3) === 0 ? -1 : 1);
    total += ore;
    const key = `${combination};2024${String(month).padStart(2, "0")}`;
    seen.add(key);
    // 0.1 + 0.2 has such a tail: one double beside the amount.
    const amount = tail === 0 ? Math.round(ore) / 100 + Number.EPSILON * Math.abs(ore / 100) : ore / 100;
    block += `<row r="${row}" spans="1:6">${key.split(";").map((code, index) => text("ABCDE"[index], row, code)).join("")}<c r="F${row}"><v>${amount}</v></c></row>`;
    if (block.length < 1 << 18 && row <= rows) continue;
    await write(block);
    block = "";
  }
  await write('</sheetData><pageMargins left="0.7" right="0.7" top="0.75" bottom="0.75" header="0.3" footer="0.3"/></worksheet>');
  return { total, groups: seen.size };
}

/** A zip written entry by entry; sizes and checksums stand behind what they are of, as in a zip that is streamed. */
function zipInto(file) {
  const central = [];
  let offset = 0;
  const put = async (bytes) => {
    offset += bytes.length;
    if (!file.write(bytes)) await once(file, "drain");
  };
  return {
    async add(name, fill) {
      const encoded = Buffer.from(name);
      const start = offset;
      await put(Buffer.concat([fields("LHHHLLLLHH", 0x04034b50, 20, 8, 8, 0, 0, 0, 0, encoded.length, 0), encoded]));
      const before = offset;
      const deflate = createDeflateRaw({ level: 6 });
      const packed = (async () => {
        for await (const chunk of deflate) await put(chunk);
      })();
      const summed = crc();
      const result = await fill(async (text) => {
        const bytes = Buffer.from(text);
        summed.add(bytes);
        if (!deflate.write(bytes)) await once(deflate, "drain");
      });
      deflate.end();
      await packed;
      const sizes = [summed.value(), offset - before, summed.length()];
      await put(fields("LLLL", 0x08074b50, ...sizes));
      central.push(Buffer.concat([fields("LHHHHLLLLHHHHHLL", 0x02014b50, 20, 20, 8, 8, 0, ...sizes, encoded.length, 0, 0, 0, 0, 0, start), encoded]));
      return result;
    },
    async end() {
      const directory = Buffer.concat(central);
      const end = fields("LHHHHLLH", 0x06054b50, 0, 0, central.length, central.length, directory.length, offset, 0);
      await put(Buffer.concat([directory, end]));
      file.end();
      await once(file, "close");
    },
  };
}

/** Little-endian numbers of two (H) and four (L) bytes. */
function fields(shape, ...values) {
  return Buffer.concat(values.map((value, index) => {
    const bytes = Buffer.alloc(shape[index] === "H" ? 2 : 4);
    if (bytes.length === 2) bytes.writeUInt16LE(value);
    else bytes.writeUInt32LE(value >>> 0);
    return bytes;
  }));
}

const TABLE = Uint32Array.from({ length: 256 }, (_, byte) => Array.from({ length: 8 }).reduce((value) => (value & 1 ? 0xedb88320 ^ (value >>> 1) : value >>> 1), byte));

function crc() {
  let value = 0xffffffff;
  let length = 0;
  return {
    add(bytes) {
      length += bytes.length;
      for (const byte of bytes) value = TABLE[(value ^ byte) & 255] ^ (value >>> 8);
    },
    value: () => (value ^ 0xffffffff) >>> 0,
    length: () => length,
  };
}
