import type { SearchChoice } from "@/domain/search";

type Props = {
  name: string;
  label: string;
  /** What is chosen when nothing is. */ any: string;
  choices: SearchChoice[];
  value: string;
};

export function ChoiceField({ name, label, any, choices, value }: Props) {
  return (
    <label className="meta">
      {label}
      <select name={name} defaultValue={value} className="field">
        <option value="">{any}</option>
        {choices.map(({ slug, name: words }) => (
          <option key={slug} value={slug}>
            {words}
          </option>
        ))}
      </select>
    </label>
  );
}
