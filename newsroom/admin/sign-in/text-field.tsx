"use client";

import { type ComponentProps, useEffect, useRef } from "react";

type Props = Omit<ComponentProps<"input">, "onChange"> & {
  id: string;
  label: string;
  /** Whether it takes the focus when it appears: where it is what the step before asked for. */
  focused?: boolean;
  onChange: (value: string) => void;
};

/** A field that looks like Payload's and belongs to no form of Payload's. */
export function TextField({ id, label, onChange, focused = false, ...input }: Props) {
  const own = useRef<HTMLInputElement>(null);
  useEffect(() => {
    if (focused) own.current?.focus();
  }, [focused]);
  return (
    <div className="field-type text waraq-door__field">
      <label className="field-label" htmlFor={id}>
        {label}
      </label>
      <div className="field-type__wrap">
        <input
          ref={own}
          id={id}
          name={id}
          dir="ltr"
          required
          onChange={(event) => onChange(event.target.value)}
          {...input}
        />
      </div>
    </div>
  );
}
