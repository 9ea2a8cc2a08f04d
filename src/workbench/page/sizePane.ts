import { nameFold } from "./nameFold";

const NARROWEST = 320;
const WIDEST = 450;
const STEP = 10;

/** Lets the user make the task pane wider or narrower, with pointer or arrow keys, and fold it away. */
export function sizePane(page: Document): void {
  const divider = page.getElementById("divider") as HTMLElement;
  const setWidth = (wanted: number) => {
    const width = Math.round(Math.min(WIDEST, Math.max(NARROWEST, wanted)));
    page.documentElement.style.setProperty("--side", `${width}px`);
    divider.setAttribute("aria-valuenow", String(width));
  };
  divider.setAttribute("aria-valuemin", String(NARROWEST));
  divider.setAttribute("aria-valuemax", String(WIDEST));
  setWidth(400);
  dragWith(divider, page, setWidth);
  divider.addEventListener("keydown", ({ key }) => {
    const width = Number(divider.getAttribute("aria-valuenow"));
    if (key === "ArrowLeft") setWidth(width + STEP);
    if (key === "ArrowRight") setWidth(width - STEP);
  });
  foldWith(page.getElementById("fold") as HTMLElement, page);
}

function dragWith(divider: HTMLElement, page: Document, setWidth: (width: number) => void): void {
  divider.addEventListener("pointerdown", ({ pointerId }) => {
    divider.setPointerCapture(pointerId);
    page.body.classList.add("dragging");
  });
  divider.addEventListener("pointermove", ({ clientX }) => {
    if (page.body.classList.contains("dragging")) setWidth(page.documentElement.clientWidth - clientX);
  });
  divider.addEventListener("lostpointercapture", () => {
    page.body.classList.remove("dragging");
  });
}

function foldWith(button: HTMLElement, page: Document): void {
  button.addEventListener("click", () => {
    const folded = page.body.classList.toggle("folded");
    button.setAttribute("aria-expanded", String(!folded));
    nameFold(page);
  });
}
