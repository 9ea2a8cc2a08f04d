const path = require("node:path");
const CopyPlugin = require("copy-webpack-plugin");
const HtmlPlugin = require("html-webpack-plugin");
const { IgnorePlugin } = require("webpack");
const CssPlugin = require("mini-css-extract-plugin");
const TerserPlugin = require("terser-webpack-plugin");

const DEFAULT_BASE = "https://localhost:3000/";
const SSB = "https://data.ssb.no/api/pxwebapi/v2";
const CDN = "https://appsforoffice.microsoft.com/lib/1/hosted/office.js";
const OWN = "office-js/office.js";
/** The page that Office.js asks whether to trust the page around the pane, where it names it. */
const TRUST = "office-js/AgaveErrorUX/index";

/** What Office.js 1.1.110 asks for in the Excels that have a shared runtime (Windows, Mac, web), in our languages. */
const OFFICE_FILES = `{${[
  "office",
  "o15apptofilemappingtable",
  "excel-win32-16.01",
  "excel-winrt-16.00",
  "excel-mac-16.00",
  "excel-web-16.00",
  "custom-functions-runtime",
  "nb-no/office_strings",
  "en-us/office_strings",
  "telemetry/oteljs_agave",
  "ariatelemetry/aria-web-telemetry",
]}}.js`;

/** Patterns for hyphenation in 77 languages, which Univer loads only for text set to be hyphenated; its first, British English, it always loads. */
const HYPHENATION = { contextRegExp: /engine-render[\\/]lib[\\/]es$/, resourceRegExp: /^\.\/(?!en-gb)[a-z0-9-]+-[\w-]{8}\.js$/ };

const inSource = (file) => path.join(__dirname, "src", file);

function shared(name, mode, targets) {
  return {
    name,
    mode,
    // unpdf brings PDF.js, and only asks for Mozilla's own package to draw with.
    resolve: { extensions: [".ts", ".tsx", ".js", ".mjs"], alias: { "pdfjs-dist": false, "pg-native": false, "pg-cloudflare": false } },
    module: {
      rules: [
        { test: /\.tsx?$/, exclude: /node_modules/, loader: "swc-loader", options: { swcrc: false, jsc: { target: targets, parser: { syntax: "typescript", tsx: true } } } },
        { test: /\.css$/, use: [CssPlugin.loader, { loader: "css-loader", options: { url: false } }] },
      ],
    },
    // No eval in any mode: the pages are served under a content security policy that forbids it.
    devtool: mode === "development" ? "source-map" : false,
    cache: { type: "filesystem", name: `${name}-${mode}`, buildDependencies: { config: [__filename] } },
    performance: { hints: false },
    stats: "errors-warnings",
  };
}

/** Files that are computed from the catalogue of functions, and the manifest for the address the add-in will have. */
class ComputedFiles {
  constructor(base) {
    this.base = base;
  }

  apply(compiler) {
    const { Compilation, sources } = compiler.webpack;
    compiler.hooks.thisCompilation.tap("ComputedFiles", (compilation) => {
      compilation.hooks.processAssets.tap({ name: "ComputedFiles", stage: Compilation.PROCESS_ASSETS_STAGE_ADDITIONAL }, () => {
        // The catalogue is TypeScript; it is compiled as it is required.
        require("@swc-node/register");
        const { functionFiles } = require("./src/functions/emit.ts");
        for (const [file, content] of Object.entries(functionFiles(this.base))) compilation.emitAsset(file, new sources.RawSource(content));
      });
    });
  }
}

const page = (filename, template, chunks, options) => new HtmlPlugin({ filename, template: inSource(template), chunks, chunksSortMode: "manual", ...options, hash: true, minify: false });

/** Options whose `policy` is made when a page asks for it: it is TypeScript, and only `web` needs it. */
const withPolicy = (officeScript, needs) => ({
  officeScript,
  get policy() {
    require("@swc-node/register");
    return require("./src/cli/securityHeaders.ts").pagePolicy(needs);
  },
});

/** The task pane with Office.js from the address. */
const paneWith = (filename, officeJs, needs) => page(filename, "pane/taskpane.html", ["taskpane"], withPolicy(`<script src="${officeJs}"></script>`, needs));

/** The task pane, the same with the package's Office.js whatever the build is for, and the page with the embedded workbook that shows that one. `officejs`: "cdn", Microsoft's own address, or "pakke", the package's copy. */
function web({ base = DEFAULT_BASE, officejs = "cdn", ssb = SSB, maler = "" }, mode) {
  if (!["cdn", "pakke"].includes(officejs)) throw new Error(`--env officejs=${officejs}: cdn eller pakke`);
  const isCdn = officejs === "cdn";
  const officeJs = path.dirname(require.resolve("@microsoft/office-js/dist/office.js"));
  const pane = { officeCdn: isCdn, inlineStyles: false, ssbAddress: ssb.replace(/\/$/, ""), templateSources: maler.split(",").filter(Boolean) };
  const baseUrl = base.endsWith("/") ? base : `${base}/`;
  return {
    ...shared("web", mode, "es2022"),
    target: "web",
    entry: {
      taskpane: [inSource("pane/withoutEval.ts"), inSource("pane/index.ts")],
      workbench: inSource("workbench/page/page.ts"),
      [TRUST]: inSource("workbench/trust/answerTrust.ts"),
    },
    output: { path: path.join(__dirname, "dist/web"), filename: "[name].js", chunkFilename: "deler/[name].js", clean: true },
    optimization: { minimizer: [new TerserPlugin({ minify: TerserPlugin.swcMinify, extractComments: false })] },
    plugins: [
      new IgnorePlugin(HYPHENATION),
      new CssPlugin({ filename: "[name].css" }),
      paneWith("taskpane.html", isCdn ? CDN : OWN, pane),
      paneWith("taskpane-pakke.html", OWN, { ...pane, officeCdn: false }),
      page(`${TRUST}.html`, "workbench/trust/trust.html", [TRUST], withPolicy("", { officeCdn: false, inlineStyles: false, ssbAddress: null })),
      page("index.html", "workbench/page/page.html", ["workbench"], withPolicy("", { officeCdn: false, inlineStyles: true, ssbAddress: null })),
      new CopyPlugin({
        patterns: [
          { from: "assets/*.{png,svg,css}" },
          { from: "assets/eksempel", to: "eksempel", globOptions: { ignore: ["**/README.md"] } },
          { from: "manifest.xml", transform: (content) => content.toString().replaceAll(DEFAULT_BASE, baseUrl) },
          { context: officeJs, from: OFFICE_FILES, to: "office-js", info: { minimized: true } },
        ],
      }),
      new ComputedFiles(baseUrl),
    ],
  };
}

/** The command line, a part a command, and the server: files that need no node_modules. */
function cli(mode) {
  return {
    ...shared("cli", mode, "es2022"),
    target: "node20",
    entry: { main: inSource("cli/main.ts"), serve: inSource("cli/serve.ts") },
    output: { path: path.join(__dirname, "dist/cli"), filename: "[name].js", chunkFilename: "[name].js", clean: true },
    // Makes certificates for --https, and is only there when developing.
    externals: { "office-addin-dev-certs": "commonjs office-addin-dev-certs" },
    // Stack traces in bug reports should name functions.
    optimization: { minimize: false },
  };
}

module.exports = (env, { mode = "production" }) => [web(env, mode), cli(mode)];
