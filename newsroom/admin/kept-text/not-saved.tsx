"use client";

import type { KeptTextWords } from "@/newsroom/words/own/kept-text";
import { CopyButton } from "./copy-button";
import { findDifferences, textOf } from "./differences";
import type { Problem } from "./problem";

type Props = {
  words: KeptTextWords;
  problem: Problem;
  hasRoom: boolean;
  data: Record<string, unknown>;
  onAgain: () => void;
};

/** Stays until a save succeeds: nobody goes on writing in the belief that it is kept. */
export function NotSaved({ words, problem, hasRoom, data, onAgain }: Props) {
  const { reason, message } = problem;
  const overtaken = reason === "stale" || reason === "taken";
  return (
    <section className="kept-text__problem" role="alert">
      <p>
        <strong>{words.notSaved}.</strong> {message ?? (reason ? words.why[reason] : "")}{" "}
        {hasRoom ? words.kept : words.notKept}
      </p>
      <div className="kept-text__buttons">
        {reason === "session" && (
          <a
            className="kept-text__button kept-text__button--first"
            href="/admin/login"
            target="_blank"
            rel="noreferrer"
          >
            {words.signIn}
          </a>
        )}
        {overtaken ? (
          <button type="button" className="kept-text__button" onClick={() => location.reload()}>
            {words.reload}
          </button>
        ) : (
          <button type="button" className="kept-text__button" onClick={onAgain}>
            {words.again}
          </button>
        )}
        <CopyButton words={words} text={textOf(findDifferences(data, {}))} />
      </div>
    </section>
  );
}
