type Props = {
  name: string;
  legend: string;
  choices: { value: string; label: string }[];
  value: string;
  /** Id of what says why the choice was not taken. */
  problem?: string | undefined;
};

/** One choice out of a few, each as large as a thumb. */
export function RadioGroup({ name, legend, choices, value, problem }: Props) {
  return (
    <fieldset aria-describedby={problem}>
      <legend className="headline-4 mb-2">{legend}</legend>
      <div className="flex flex-wrap gap-2">
        {choices.map((choice) => (
          <label key={choice.value} className="choice">
            <input type="radio" name={name} value={choice.value} defaultChecked={choice.value === value} />
            {choice.label}
          </label>
        ))}
      </div>
    </fieldset>
  );
}
