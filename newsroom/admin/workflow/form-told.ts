const patienceMs = 1000;

/**
 * Waits until a form knows all that was typed into it: the editor tells it of new words when the browser is idle, and
 * React shows the telling after that.
 */
export async function formTold(): Promise<void> {
  await idle();
  await idle();
}

function idle(): Promise<void> {
  return new Promise((resolve) => {
    if ("requestIdleCallback" in window) requestIdleCallback(() => resolve(), { timeout: patienceMs });
    // Safari has no idle moments; the editor then waits for 100 ms at most.
    else setTimeout(resolve, 150);
  });
}
