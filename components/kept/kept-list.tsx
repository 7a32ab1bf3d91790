import { useTranslations } from "next-intl";

type Props = { kind: "saved" | "read" };

/** A list that the reader's script fills with what this browser keeps; its first item is the pattern of the others. */
export function KeptList({ kind }: Props) {
  const t = useTranslations("Kept");
  const [title, none] = kind === "saved" ? [t("savedTitle"), t("savedNone")] : [t("readTitle"), t("readNone")];
  return (
    <section className="mt-6 hidden js:block">
      <h2 className="headline-2 mb-4">{title}</h2>
      <ul data-kept={kind} className="ruled">
        <li hidden>
          <div className="flex items-start gap-4">
            <a href="/" className="headline-4 grow py-2">
              {title}
            </a>
            <button type="button" className="chip shrink-0">
              {t("remove")}
            </button>
          </div>
        </li>
      </ul>
      <p className="meta py-2">{none}</p>
    </section>
  );
}
