// Our reader as one JavaScript file, so that the run measures the reading and not the compiling of TypeScript.
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const here = dirname(fileURLToPath(import.meta.url));
const root = join(here, "../..");
const webpack = createRequire(join(root, "package.json"))("webpack");

/** The path of the file, put in `folder`. */
export async function bundle(folder) {
  const compiler = webpack({
    mode: "none",
    target: "node20",
    context: root,
    entry: join(here, "ours.ts"),
    output: { path: folder, filename: "ours.cjs" },
    resolve: { extensions: [".ts", ".js"], modules: [join(root, "node_modules")] },
    resolveLoader: { modules: [join(root, "node_modules")] },
    module: { rules: [{ test: /\.ts$/, loader: "swc-loader", options: { jsc: { target: "es2022", parser: { syntax: "typescript" } } } }] },
  });
  const stats = await new Promise((resolve, reject) => compiler.run((error, result) => (error ? reject(error) : resolve(result))));
  if (stats.hasErrors()) throw new Error(stats.toString("errors-only"));
  return join(folder, "ours.cjs");
}
