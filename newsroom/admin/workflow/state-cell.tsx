import type { DefaultServerCellComponentProps } from "payload";
import { workflowWords } from "../../words/own/workflow";
import { wordsIn } from "../../words/say";
import { readLastStep } from "../../workflow/step-log";
import { readStanding } from "../../workflow/standing";
import { isBesideLive, stateOf } from "../../workflow/state";
import { StatePill } from "./state-pill";

/** In lists of stories: where one stands, and whether readers see an earlier version of it meanwhile. */
export async function StateCell({ rowData, payload, i18n }: DefaultServerCellComponentProps) {
  const words = wordsIn(workflowWords, i18n);
  const id = Number(rowData["id"]);
  const standing = await readStanding({ ...rowData, id }, await readLastStep(payload, id), payload);
  const state = stateOf(standing);
  return (
    <>
      <StatePill state={state} label={words.states[state]} />
      {isBesideLive(standing) && <span className="waraq-bar__aside"> {words.besideLive}</span>}
    </>
  );
}
