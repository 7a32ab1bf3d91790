import { startCopying } from "./copy-link";
import { startGivingBox } from "./giving-box";
import { startPicturesOnRequest } from "./pictures-on-request";
import { startRelativeTimes } from "./relative-times";
import { startTextSize } from "./text-size";
import { showToday } from "./today";

startTextSize(document);
startGivingBox(document);
startCopying(document);
startPicturesOnRequest(document);
startRelativeTimes(document);
showToday(document);
