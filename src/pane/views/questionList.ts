import { html, nothing, type TemplateResult } from "lit-html";
import type { AnswerPart, Answers } from "../../source/answers";
import { figuresText, type Question, type QuestionAnswer } from "../../source/question";
import type { LedgerSource } from "../state/sourcesOf";
import type { WizardState } from "../state/wizardState";
import { say, text } from "../texts/text";
import { button } from "./button";
import { helpLink } from "./helpLink";
import { icon } from "./icon";
import type { Wizard } from "./wizard";

/**
 * What must be known before the source can be believed: each question with what every answer would count, and what
 * has been answered.
 */
export function questionList(source: LedgerSource, questions: readonly Question[], wizard: Wizard): TemplateResult {
  const { answers = {}, answeredBefore = [] } = source.content.recognition;
  const parts = answeredParts(answers).map(
    ([part, said]) =>
      [part, answeredBefore.includes(part) ? text("kolonner.svart.foer", { svar: said }) : said] as const,
  );
  return html` ${
    questions.length === 0
      ? nothing
      : html`<ul class="problems">
          ${questions.map((question) =>
            questionItem(question, (said) => {
              wizard.answer(source.id, said);
            }),
          )}
        </ul>`
  }
  ${
    parts.length === 0
      ? nothing
      : html`<ul class="answers">
          ${parts.map(
            ([part, said]) =>
              html`<li>
                <span>${said}</span> ${button(
                  text("kolonner.sporIgjen"),
                  () => {
                    wizard.askAgain(source.id, part);
                  },
                  { appearance: "subtle" },
                )}
              </li>`,
          )}
        </ul>`
  }`;
}

/** What must be known of the sources of a unit together. */
export function jointQuestionList(state: WizardState, wizard: Wizard): TemplateResult | typeof nothing {
  const questions = state.material?.questions ?? [];
  if (questions.length === 0) return nothing;
  return html`<ul class="problems">
    ${questions.map(({ unit, question }) =>
      questionItem(question, (said) => {
        wizard.answerTogether(unit, said);
      }),
    )}
  </ul>`;
}

function questionItem({ code, message, answers }: Question, answer: (said: Answers) => void): TemplateResult {
  return html`<li class="problem error">
    ${icon("unsure")}
    <div>
      <p><span class="severity">${text("kolonner.sporsmal")}:</span> ${say(message)}</p>
      <ul class="answers">
        ${answers.map((each) => answerItem(each, answer))}
      </ul>
      ${helpLink(code)}
    </div>
  </li>`;
}

function answerItem({ label, figures, answers }: QuestionAnswer, answer: (said: Answers) => void): TemplateResult {
  return html`<li>
    ${button(say(label), () => {
      answer(answers);
    })}
    ${figures === null ? nothing : html`<p class="hint">${figuresText(figures, say)}</p>`}
  </li>`;
}

/** What has been said of the source, in words. */
function answeredParts({
  ark,
  bare = {},
  fortegn,
  periode,
  tomme = {},
}: Answers): readonly (readonly [AnswerPart, string])[] {
  const only = Object.entries(bare).map(([kolonne, values]) =>
    text("kolonner.svart.bare", { kolonne, verdier: values.map((value) => `«${value}»`).join(", ") }),
  );
  const blank = Object.entries(tomme).map(([kolonne, rule]) => text(`kolonner.svart.tomme.${rule}`, { kolonne }));
  return [
    ...(ark === undefined
      ? []
      : [
          [
            "ark",
            ark === "alle"
              ? text("kolonner.svart.alleArk")
              : text("kolonner.svart.ark", { ark: ark.map((name) => `«${name}»`).join(", ") }),
          ] as const,
        ]),
    ...(only.length === 0 ? [] : [["bare", only.join(" ")] as const]),
    ...(blank.length === 0 ? [] : [["tomme", blank.join(" ")] as const]),
    ...(fortegn === undefined ? [] : [["fortegn", text(`kolonner.svart.fortegn.${fortegn}`)] as const]),
    ...(periode === undefined ? [] : [["periode", text(`kolonner.svart.periode.${periode}`)] as const]),
  ];
}
