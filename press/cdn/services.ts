/** What a CDN is asked to throw away: everything, or what bears one of the keys. */
export type Wanted = "everything" | string[];
export type Message = { method: string; url: string; headers: Record<string, string>; body?: string };

/** How one kind of CDN is told to purge. */
export type Service = {
  /** So many keys one message may name. */
  most: number;
  write: (wanted: Wanted) => Message;
};

export type CdnSettings = { kind: "fastly" | "cloudflare" | "http"; id: string; api: string; token: string };

/** The CDN that the settings name. */
export function serviceOf(settings: CdnSettings): Service {
  return { fastly, cloudflare, http }[settings.kind](settings);
}

/** https://www.fastly.com/documentation/reference/api/purging/ */
function fastly({ id, api, token }: CdnSettings): Service {
  const headers = { "fastly-key": token, "content-type": "application/json" };
  const url = `${api}/service/${id}/`;
  return {
    most: 256,
    write: (wanted) =>
      wanted === "everything"
        ? { method: "POST", url: `${url}purge_all`, headers }
        : { method: "POST", url: `${url}purge`, headers, body: JSON.stringify({ surrogate_keys: wanted }) },
  };
}

/** https://developers.cloudflare.com/api/resources/cache/methods/purge/ */
function cloudflare({ id, api, token }: CdnSettings): Service {
  const headers = { authorization: `Bearer ${token}`, "content-type": "application/json" };
  const url = `${api}/client/v4/zones/${id}/purge_cache`;
  return {
    most: 30,
    write: (wanted) => ({
      method: "POST",
      url,
      headers,
      body: JSON.stringify(wanted === "everything" ? { purge_everything: true } : { tags: wanted }),
    }),
  };
}

/** Any proxy that takes `PURGE` with `Surrogate-Key`, `*` for everything: `deploy/varnish.vcl` does. */
function http({ api, token }: CdnSettings): Service {
  const authorization: Record<string, string> = token ? { authorization: `Bearer ${token}` } : {};
  return {
    most: 100,
    write: (wanted) => ({
      method: "PURGE",
      url: api,
      headers: { ...authorization, "surrogate-key": wanted === "everything" ? "*" : wanted.join(" ") },
    }),
  };
}
