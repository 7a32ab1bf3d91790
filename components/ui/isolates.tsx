import { splitIsolates } from "@/arabic/bidi";

type Props = { text: string };

/** Words of the newsroom; telephone numbers, handles and addresses in them keep their own direction. */
export function Isolates({ text }: Props) {
  return splitIsolates(text).map((run, index) =>
    run.isolate ? (
      <bdi key={index} dir="ltr">
        {run.text}
      </bdi>
    ) : (
      run.text
    ),
  );
}
