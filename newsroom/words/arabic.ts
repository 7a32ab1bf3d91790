import { authentication } from "./authentication";
import { dashboard } from "./dashboard";
import { error } from "./error";
import { fields } from "./fields";
import { counts } from "./general/counts";
import { labels } from "./general/labels";
import { progress } from "./general/progress";
import { questions } from "./general/questions";
import { results } from "./general/results";
import { localization } from "./localization";
import { operators } from "./operators";
import { upload } from "./upload";
import { validation } from "./validation";
import { version } from "./version";

/** Wording that replaces Payload's own Arabic where that is wrong or clumsy. Keys that are absent here were fine. */
export const arabicWords = {
  authentication,
  dashboard,
  error,
  fields,
  general: { ...labels, ...questions, ...progress, ...results, ...counts },
  localization,
  operators,
  upload,
  validation,
  version,
};
