import { useTranslations } from "next-intl";
import { sayMoney } from "@/arabic/say-money";
import type { Goal } from "@/domain/ask";
import type { Edition } from "@/domain/edition";

type Props = { goal: Goal; edition: Edition };

/** How much of its goal a campaign has, in words and as a bar; printed, so that it needs no script. */
export function GoalMeter({ goal: { wanted, gathered, currency }, edition }: Props) {
  const t = useTranslations("Giving");
  const sums = {
    goal: sayMoney({ amount: wanted, currency }, edition),
    sum: sayMoney({ amount: gathered, currency }, edition),
  };
  const words = gathered >= wanted ? t("goalReached", sums) : gathered > 0 ? t("goal", sums) : t("goalOpen", sums);
  return (
    <div className="mt-4 max-w-184">
      <p id="goal" className="label">
        {words}
      </p>
      <progress
        className="goal mt-2"
        max={100}
        value={Math.min(100, Math.floor((gathered / wanted) * 100))}
        aria-labelledby="goal"
      />
    </div>
  );
}
