import { execFile } from "node:child_process";
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { promisify } from "node:util";
import { findLibreOffice } from "./libreOffice";

const macro = (lines: readonly string[]): string => `<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE script:module PUBLIC "-//OpenOffice.org//DTD OfficeDocument 1.0//EN" "module.dtd">
<script:module xmlns:script="http://openoffice.org/2000/script" script:name="Module1" script:language="StarBasic">Sub Main(inUrl As String, outUrl As String)
  On Error Goto Failed
  Dim hidden(0) As New com.sun.star.beans.PropertyValue
  hidden(0).Name = "Hidden"
  hidden(0).Value = True
  doc = StarDesktop.loadComponentFromURL(inUrl, "_blank", 0, hidden())
  ${lines.map((line) => line.replaceAll("&", "&amp;").replaceAll('"', "&quot;")).join("\n  ")}
  Dim filter(0) As New com.sun.star.beans.PropertyValue
  filter(0).Name = "FilterName"
  filter(0).Value = "Calc MS Excel 2007 XML"
  doc.storeToURL(outUrl, filter())
Failed:
  doc.close(True)
End Sub
</script:module>`;

/** The .xlsx file as LibreOffice saves it after a user has done these things to it, in LibreOffice's own language; `doc` is the open document. */
export async function editedInLibreOffice(xlsx: Uint8Array, lines: readonly string[]): Promise<Uint8Array> {
  const soffice = findLibreOffice();
  if (soffice === null) throw new Error("soffice is not installed");
  const folder = await mkdtemp(path.join(tmpdir(), "edit-"));
  const profile = path.join(folder, "profile");
  const start = (...options: readonly string[]) => promisify(execFile)(soffice, [`-env:UserInstallation=${pathToFileURL(profile).href}`, "--headless", "--norestore", ...options], { timeout: 240_000 });
  try {
    // The first start makes the profile, with an empty macro.
    await start("--terminate_after_init");
    await writeFile(path.join(profile, "user/basic/Standard/Module1.xba"), macro(lines));
    const [before, after] = [path.join(folder, "before.xlsx"), path.join(folder, "after.xlsx")];
    await writeFile(before, xlsx);
    await start(`macro:///Standard.Module1.Main("${pathToFileURL(before).href}","${pathToFileURL(after).href}")`);
    return new Uint8Array(await readFile(after));
  } finally {
    await rm(folder, { recursive: true, force: true, maxRetries: 3 });
  }
}
