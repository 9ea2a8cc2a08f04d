// A TypeScript file with all it imports as one JavaScript file, so that a run measures the product and not the compiling.
import { createRequire } from "node:module";
import { basename, dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const here = dirname(fileURLToPath(import.meta.url));
const root = join(here, "../..");
const webpack = createRequire(join(root, "package.json"))("webpack");

/** The path of the file made of `entry`, put in `folder`. */
export async function bundle(folder, entry = join(here, "ours.ts")) {
  const filename = `${basename(entry, ".ts")}.cjs`;
  const compiler = webpack({
    // As the command line is built.
    mode: "production",
    optimization: { minimize: false },
    target: "node20",
    context: root,
    entry,
    output: { path: folder, filename },
    resolve: { extensions: [".ts", ".js"], modules: [join(root, "node_modules")] },
    resolveLoader: { modules: [join(root, "node_modules")] },
    // Asks Node where a file lies: the bundle has no number for it. Who runs it says where modules are (NODE_PATH).
    module: { rules: [{ test: /officeLibrary\.ts$/, parser: { commonjs: false } }, { test: /\.ts$/, loader: "swc-loader", options: { jsc: { target: "es2022", parser: { syntax: "typescript" } } } }] },
  });
  const stats = await new Promise((resolve, reject) => compiler.run((error, result) => (error ? reject(error) : resolve(result))));
  if (stats.hasErrors()) throw new Error(stats.toString("errors-only"));
  return join(folder, filename);
}
