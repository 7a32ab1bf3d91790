"use client";

import { PublishButton as PayloadsButton } from "@payloadcms/ui";
import { type MouseEvent, useRef } from "react";
import { formTold } from "./form-told";

/** Payload's button, which waits until the form knows the last words that were typed: they belong to what is published. */
export function PublishButton() {
  const told = useRef(false);
  function wait(event: MouseEvent<HTMLElement>): void {
    const button = event.target instanceof Element ? event.target.closest("button") : null;
    if (!button || told.current) return;
    event.preventDefault();
    event.stopPropagation();
    void formTold().then(() => {
      told.current = true;
      button.click();
      told.current = false;
    });
  }
  return (
    <div style={{ display: "contents" }} onClickCapture={wait}>
      <PayloadsButton />
    </div>
  );
}
