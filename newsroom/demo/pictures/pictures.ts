import type { DemoPicture } from "../edition";
import { aleppoCitadel } from "./aleppo-citadel";
import { archiveFiles } from "./archive-files";
import { bakeryOven } from "./bakery-oven";
import { bookMarket } from "./book-market";
import { cityNight } from "./city-night";
import { classroom } from "./classroom";
import { clinic } from "./clinic";
import { damascusAlley } from "./damascus-alley";
import { euphratesBridge } from "./euphrates-bridge";
import { exchangeNotes } from "./exchange-notes";
import { footballPitch } from "./football-pitch";
import { harbour } from "./harbour";
import { jasmineCourtyard } from "./jasmine-courtyard";
import { mountainRoad } from "./mountain-road";
import { newsroomDesk } from "./newsroom-desk";
import { oliveHarvest } from "./olive-harvest";
import { oud } from "./oud";
import { runningTrack } from "./running-track";
import { solarRoofs } from "./solar-roofs";
import { theatre } from "./theatre";
import { transportPlane } from "./transport-plane";
import { vegetableMarket } from "./vegetable-market";
import { waterTanker } from "./water-tanker";
import { wheatField } from "./wheat-field";

/** Every picture of the demo edition. Stories name them by `key`. */
export const demoPictures: DemoPicture[] = [
  transportPlane,
  euphratesBridge,
  aleppoCitadel,
  damascusAlley,
  oliveHarvest,
  wheatField,
  bakeryOven,
  solarRoofs,
  classroom,
  bookMarket,
  oud,
  footballPitch,
  runningTrack,
  vegetableMarket,
  waterTanker,
  cityNight,
  newsroomDesk,
  harbour,
  mountainRoad,
  clinic,
  archiveFiles,
  theatre,
  jasmineCourtyard,
  exchangeNotes,
];
