import type { AdminViewServerProps } from "payload";
import { listKeys } from "@/newsroom/api-keys/keys";
import { readTimeZone } from "@/newsroom/globals/time-zone";
import { apiKeyWords } from "@/newsroom/words/own/api-keys";
import { wordsIn } from "@/newsroom/words/say";
import { demandAdminAt, OwnView } from "../own-view";
import { ApiKeys } from "./api-keys";

/** The keys of other programs: administrators make and revoke them here. */
export async function ApiKeysView(view: AdminViewServerProps) {
  const { req } = view.initPageResult;
  const user = demandAdminAt("/admin/api-keys", req);
  const words = wordsIn(apiKeyWords, req.i18n);
  return (
    <OwnView {...{ view, user }} className="waraq-keys">
      <h1>{words.title}</h1>
      <p className="waraq-keys__intro">{words.intro}</p>
      <ApiKeys first={await listKeys(req.payload)} timeZone={await readTimeZone(req.payload)} />
    </OwnView>
  );
}
