import type { Server } from "node:http";

const patienceMs = 10_000;

/** On SIGTERM or SIGINT: accepts nothing new, finishes what is under way, cleans up, and ends within ten seconds. */
export function stopGracefully(server: Server, cleanUp: () => Promise<void>): void {
  const stop = () => {
    server.close(() => void cleanUp().finally(() => process.exit(0)));
    server.closeIdleConnections();
    setTimeout(() => void cleanUp().finally(() => process.exit(0)), patienceMs - 1000).unref();
  };
  process.once("SIGTERM", stop);
  process.once("SIGINT", stop);
}
