const { readFileSync } = require("node:fs");
const path = require("node:path");
const { compileAsRequired } = require("./plainRequire");
const { filesToRead, isSound } = require("./writtenFiles");

/** After the tests: Microsoft's validator reads the .xlsx files they have written. A finding fails the run. */
class ValidateWritten {
  async onRunComplete() {
    compileAsRequired();
    const { schemaFaults } = require("../support/schemaFaults.ts");
    const files = await filesToRead();
    const found = [];
    const readNext = async () => {
      for (let file = files.pop(); file !== undefined; file = files.pop()) {
        const faults = await schemaFaults(readFileSync(file));
        if (faults.length === 0) await isSound(file);
        else found.push(`${path.relative(process.cwd(), file)}:\n  ${[...new Set(faults)].slice(0, 10).join("\n  ")}`);
      }
    };
    const count = files.length;
    await Promise.all([readNext(), readNext()]);
    if (count > 0) process.stderr.write(`\nMicrosofts validator har lest ${count} .xlsx-filer av nye slag som prøvene skrev: ${found.length} med funn.\n`);
    if (found.length === 0) return;
    process.stderr.write(`${found.join("\n")}\n`);
    this.error = new Error("An .xlsx file is not as Microsoft's schemas say");
  }

  getLastError() {
    return this.error;
  }
}

module.exports = ValidateWritten;
