import { startCopying } from "./copy-link";
import { startGivingBox } from "./giving-box";
import { startPicturesOnRequest } from "./pictures-on-request";
import { startReading } from "./reading";
import { startRelativeTimes } from "./relative-times";
import { startTextSize } from "./text-size";
import { startTheme } from "./theme";
import { showToday } from "./today";

startTheme(document);
startTextSize(document);
startGivingBox(document);
startCopying(document);
startPicturesOnRequest(document);
startRelativeTimes(document);
showToday(document);
startReading(document);
