type Props = { amounts: number[] };

const [width, gap, height] = [10, 4, 60];

/** Twelve months at a glance, beside numbers that say the same: nothing to read out. */
export function Columns({ amounts }: Props) {
  const most = Math.max(1, ...amounts);
  return (
    <svg
      className="waraq-giving-top__columns"
      viewBox={`0 0 ${amounts.length * (width + gap) - gap} ${height}`}
      aria-hidden="true"
    >
      {amounts.map((amount, at) => {
        const tall = Math.max(1, (height * amount) / most);
        // oxlint-disable-next-line react/no-array-index-key -- the months keep their order
        return <rect key={at} x={at * (width + gap)} y={height - tall} width={width} height={tall} />;
      })}
    </svg>
  );
}
