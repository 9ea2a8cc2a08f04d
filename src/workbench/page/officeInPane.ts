import type { WorkbenchWindow } from "./officeHere";

/** Loaded before the task pane where it stands beside the embedded workbook: Office.js' globals come from the page around it. */
const office = (window.parent as WorkbenchWindow).tertialOffice;
if (office) Object.assign(window, office);
else document.body.textContent = "Denne siden hører til inne i regnearket. Åpne forsiden i stedet. – Denne sida høyrer til inne i reknearket. Opne framsida i staden. – This page belongs inside the spreadsheet. Open the front page instead.";
