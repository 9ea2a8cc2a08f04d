// Prints as JSON the patterns that are built, not written, when the modules it is given are loaded.
const path = require("node:path");
const { compileAsRequired } = require("./plainRequire");

const built = new Set();
compileAsRequired();
globalThis.RegExp = new Proxy(RegExp, {
  construct(target, parts) {
    const pattern = new target(...parts);
    built.add(String(pattern));
    return pattern;
  },
});
for (const file of process.argv.slice(2)) require(path.resolve(file));
process.stdout.write(JSON.stringify([...built]));
