import type { UIFieldServerComponent } from "payload";
import { findFingerprint, findTwin } from "@/newsroom/media/find-twin";
import { findUses } from "@/newsroom/media/where-used";
import { PictureReminders } from "./picture-reminders";
import { TwinLink } from "./twin-link";
import { TwinNotice } from "./twin-notice";
import { UseList } from "./use-list";

/** Beside a picture: what it still lacks, which one it doubles, and where it is used. Before its upload: its double. */
export const PictureNotes: UIFieldServerComponent = async ({ id, payload, user, i18n }) => {
  const picture =
    id && (await payload.findByID({ collection: "media", id, locale: "all", depth: 0, disableErrors: true }));
  if (!picture) return <TwinNotice />;
  const print = await findFingerprint(payload, picture.id);
  const [uses, twin] = await Promise.all([
    findUses(payload, picture.id, { user }),
    print && findTwin(payload, print, picture.id),
  ]);
  return (
    <div className="waraq-notes">
      <PictureReminders picture={{ ...picture }} i18n={i18n} />
      {twin && <TwinLink twin={twin} i18n={i18n} />}
      <UseList uses={uses} i18n={i18n} />
      <TwinNotice />
    </div>
  );
};
