import { startCopying } from "./copy-link";
import { startGivingBox } from "./giving-box";
import { startKeptLists } from "./kept-lists";
import { startPicturesOnRequest } from "./pictures-on-request";
import { startRelativeTimes } from "./relative-times";
import { startSaving } from "./save-story";
import { startWorker } from "./start-worker";
import { startTextSize } from "./text-size";
import { showToday } from "./today";

startTextSize(document);
startGivingBox(document);
startCopying(document);
startPicturesOnRequest(document);
startRelativeTimes(document);
showToday(document);
void startSaving(document);
void startKeptLists(document);
startWorker(document);
