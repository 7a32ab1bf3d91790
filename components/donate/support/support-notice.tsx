import { useTranslations } from "next-intl";
import type { SupportProblem } from "@/domain/support";

type Props = {
  done: "asked" | "changed" | "ended" | "thanks" | null;
  problem: SupportProblem | null;
  /** Whom to write to where no mail is sent. */
  writeTo: string;
};

/** What came of the form that was sent last. */
export function SupportNotice({ done, problem, writeTo }: Props) {
  const t = useTranslations("Support");
  const dones = {
    asked: t("doneAsked"),
    changed: t("doneChanged"),
    ended: t("doneEnded"),
    thanks: t("doneThanks"),
  };
  const problems = {
    often: t("problemOften"),
    noMail: t("problemNoMail", { address: writeTo }),
    email: t("problemEmail"),
    ended: t("problemEnded"),
    unreachable: t("problemUnreachable"),
    unknown: t("problemUnknown"),
    over: t("problemOver"),
  } satisfies Record<SupportProblem, string>;
  if (problem)
    return (
      <p role="alert" className="boxed mt-6 bg-sheet p-4">
        {problems[problem]}
      </p>
    );
  return (
    done && (
      <p role="status" className="mt-6 bg-wash p-4">
        {dones[done]}
      </p>
    )
  );
}
