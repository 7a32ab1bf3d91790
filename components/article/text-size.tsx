import { useTranslations } from "next-intl";

/** Three sizes for the text of the story. The browser script makes the buttons work; without it there are none. */
export function TextSize() {
  const t = useTranslations("Article");
  const steps = [
    { step: "s", label: t("small") },
    { step: "m", label: t("medium") },
    { step: "l", label: t("large") },
  ] as const;
  return (
    <div role="group" aria-labelledby="text-size" className="flex items-center gap-4">
      <span id="text-size" className="meta hidden md:block">
        {t("textSize")}
      </span>
      <div className="text-size flex">
        {steps.map(({ step, label }) => (
          <button
            key={step}
            type="button"
            data-set-text-size={step}
            aria-pressed={step === "m"}
            aria-label={label}
            className="size-11"
          >
            {t("sizeLetter")}
          </button>
        ))}
      </div>
      <span role="status" data-text-size-status="" className="sr-only" />
    </div>
  );
}
