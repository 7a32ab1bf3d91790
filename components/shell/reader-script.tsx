import script from "./reader-script.json";

/** The reader's script: a module, so that it is fetched beside the page and runs after it. */
export function ReaderScript() {
  return <script type="module" src={script.url} data-waraq="" />;
}
