type Props = { name: string; label: string; value: string };

export function DayField({ name, label, value }: Props) {
  return (
    <label className="meta">
      {label}
      <input type="date" name={name} defaultValue={value} className="field" />
    </label>
  );
}
