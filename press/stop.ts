import type { Server } from "node:http";

const patienceMs = 10_000;

/** On SIGTERM or SIGINT: accepts nothing new, finishes what is under way, and ends within ten seconds. */
export function stopGracefully(server: Server): void {
  const stop = () => {
    server.close(() => process.exit(0));
    server.closeIdleConnections();
    setTimeout(() => process.exit(0), patienceMs).unref();
  };
  process.once("SIGTERM", stop);
  process.once("SIGINT", stop);
}
