const Module = require("node:module");
const path = require("node:path");
const vm = require("node:vm");
const { default: Runtime } = require("jest-runtime");
const { compileAsRequired, sourceMaps } = require("./plainRequire");

compileAsRequired();
const ROOT = path.join(__dirname, "../..");
const IN_COMMON = ["src", "test/jest", "node_modules"].map((folder) => path.join(ROOT, folder) + path.sep);
/** Folder -> its `require`. */
const requires = new Map();

/** jest's way of loading, for tests and their support. The product and all packages are loaded by Node itself, once for all test files that follow each other in a process. */
class PlainRuntime extends Runtime {
  constructor(...parts) {
    super(...parts);
    this.executor.compile = (source, filename) => vm.compileFunction(source, this.executor.injectedModuleParameters, { filename });
    this.transformCache.sourceMaps = new SourceMaps();
  }

  requireModuleOrMock(from, name) {
    const require = requireFrom(path.dirname(from));
    const file = require.resolve(name);
    return IN_COMMON.some((folder) => file.startsWith(folder)) ? require(name) : super.requireModuleOrMock(from, name);
  }
}

/** Of what jest has compiled, and of what Node has loaded. */
class SourceMaps extends Map {
  get(file) {
    return super.get(file) ?? sourceMaps.get(file);
  }
}

function requireFrom(folder) {
  const require = requires.get(folder) ?? Module.createRequire(path.join(folder, "from.js"));
  requires.set(folder, require);
  return require;
}

module.exports = PlainRuntime;
