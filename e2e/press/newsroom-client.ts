import { readEnvironment } from "../fixtures/environment";

export type Doc = {
  id: number;
  corrections?: object[];
  slug?: string;
  language?: "ar" | "en";
  _status?: string;
  filename?: string;
  updatedAt?: string;
};

/** The newsroom of one server over REST, as its administrator. */
export class NewsroomClient {
  readonly #url: string;
  readonly token: string;

  private constructor(url: string, token: string) {
    this.#url = url;
    this.token = token;
  }

  /** Signs in; the test site's administrator unless somebody else is named. */
  static async signIn(
    url: string,
    email = "admin@test.example",
    password = readEnvironment().password,
  ): Promise<NewsroomClient> {
    const body = JSON.stringify({ email, password });
    const headers = { "content-type": "application/json" };
    const answer = await fetch(`${url}/api/users/login`, { method: "POST", headers, body });
    const { token } = await answer.json();
    if (!token) throw new Error(`nobody could sign in: ${answer.status}`);
    return new NewsroomClient(url, token);
  }

  /** Goes on with a token that somebody was given when they signed in. */
  static resume(url: string, token: string): NewsroomClient {
    return new NewsroomClient(url, token);
  }

  create(path: string, data: object): Promise<Doc> {
    return this.#ask("POST", path, data);
  }

  change(path: string, data: object): Promise<Doc> {
    return this.#ask("PATCH", path, data);
  }

  delete(path: string): Promise<Doc> {
    return this.#ask("DELETE", path);
  }

  async list(path: string): Promise<Doc[]> {
    const answer = await fetch(`${this.#url}/api/${path}`, { headers: { authorization: `JWT ${this.token}` } });
    return (await answer.json()).docs;
  }

  setGlobal(name: string, data: object, locale = "ar"): Promise<Doc> {
    return this.#ask("POST", `globals/${name}?locale=${locale}`, data);
  }

  upload(file: Buffer, words: object): Promise<Doc> {
    return this.#send("POST", "media", formOf(file, words), {});
  }

  /** Puts another file in the place of a picture's. */
  replaceFile(id: number, file: Buffer): Promise<Doc> {
    return this.#send("PATCH", `media/${id}`, formOf(file, {}), {});
  }

  #ask(method: string, path: string, data?: object): Promise<Doc> {
    return this.#send(method, path, data ? JSON.stringify(data) : null, { "content-type": "application/json" });
  }

  async #send(method: string, path: string, body: BodyInit | null, headers: Record<string, string>): Promise<Doc> {
    const url = `${this.#url}/api/${path}${path.includes("?") ? "&" : "?"}depth=0`;
    const answer = await fetch(url, { method, body, headers: { ...headers, authorization: `JWT ${this.token}` } });
    const text = await answer.text();
    if (!answer.ok) throw new Error(`${method} ${url} answered ${answer.status} ${text.slice(0, 400)}`);
    const json = JSON.parse(text);
    return json.doc ?? json.result ?? json;
  }
}

/** A picture as the newsroom's forms send it. */
export function formOf(file: Buffer, words: object): FormData {
  const form = new FormData();
  form.set("file", new Blob([new Uint8Array(file)], { type: "image/jpeg" }), "picture.jpg");
  form.set("_payload", JSON.stringify(words));
  return form;
}
