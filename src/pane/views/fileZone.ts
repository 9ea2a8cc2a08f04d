import type { TemplateResult } from "lit-html";
import { text } from "../texts/text";
import { dropZone } from "./dropZone";
import type { Wizard } from "./wizard";

/** Where sources are added. */
export const fileZone = (wizard: Wizard, isSmall = false): TemplateResult =>
  dropZone({
    id: "velg-filer",
    label: text("kilde.velgFiler"),
    drop: text("kilde.slipp"),
    onFiles: (files) => {
      wizard.addFiles(files);
    },
    isSmall,
  });
