import { chmodSync, mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Answer } from "../e2e/press/ask";
import { workshop } from "./edition";
import { findProgram, type Running, startProgram } from "./processes";

const own = new Set(["connection", "keep-alive", "date", "content-length", "etag", "content-type"]);

/** Starts nginx with one worker that serves the finished answer of a page; `null` where nginx is not installed. */
export async function startNginx(answer: Answer, port: number): Promise<Running | null> {
  const nginx = findProgram("nginx");
  if (!nginx) return null;
  const folder = join(workshop, "nginx");
  mkdirSync(folder, { recursive: true });
  chmodSync(folder, 0o755);
  writeFileSync(join(folder, "page"), answer.body);
  const headers = Object.entries(answer.headers).filter(([name]) => !own.has(name));
  const lines = headers.map(([name, value]) => `add_header ${name} ${JSON.stringify(String(value))};`);
  const config = join(folder, "nginx.conf");
  writeFileSync(
    config,
    `daemon off; worker_processes 1; pid ${folder}/pid; error_log stderr error;
events { worker_connections 4096; }
http {
  access_log off; sendfile on; tcp_nopush on; keepalive_requests 1000000000; open_file_cache max=10;
  client_body_temp_path ${folder}/body; proxy_temp_path ${folder}/proxy; fastcgi_temp_path ${folder}/fastcgi;
  uwsgi_temp_path ${folder}/uwsgi; scgi_temp_path ${folder}/scgi;
  default_type "text/html; charset=utf-8";
  server { listen 127.0.0.1:${port}; location = /page { root ${folder}; ${lines.join(" ")} } }
}
`,
  );
  return startProgram({ command: [nginx, "-c", config, "-p", folder], url: `http://127.0.0.1:${port}/page` });
}
