"use client";

import { PublishButton as PayloadsButton } from "@payloadcms/ui";
import { type MouseEvent, useRef } from "react";
import { formTold } from "./form-told";

/** Payload's button, which waits until the form knows the last words that were typed: they belong to what is published. */
export function PublishButton() {
  const state = useRef<"ready" | "waiting" | "told">("ready");
  function wait(event: MouseEvent<HTMLElement>): void {
    const button = event.target instanceof Element ? event.target.closest("button") : null;
    if (!button || state.current === "told") return;
    event.preventDefault();
    event.stopPropagation();
    // Whoever clicks again meanwhile wants it once.
    if (state.current === "waiting") return;
    state.current = "waiting";
    void formTold().then(() => {
      state.current = "told";
      button.click();
      state.current = "ready";
    });
  }
  return (
    <div style={{ display: "contents" }} onClickCapture={wait}>
      <PayloadsButton />
    </div>
  );
}
