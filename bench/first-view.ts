import { chromium, type Browser, type CDPSession, type Page } from "@playwright/test";
import { percentile } from "./load";

export type FirstView = {
  bytes: number;
  byKind: Record<string, number>;
  requests: number;
  fcpMs: number;
  lcpMs: number;
  loadMs: number;
  cls: number;
};

/** A slow phone: 1.6 Mbit/s down, 150 ms there and back, a processor four times slower, 360 × 640 points. */
const slow = { offline: false, latency: 150, downloadThroughput: 200_000, uploadThroughput: 96_000 };
const phone = { viewport: { width: 360, height: 640 }, deviceScaleFactor: 2, isMobile: true, hasTouch: true };
const rounds = 3;

/** What the first view of a page costs a reader who has never been there. */
export async function measureFirstView(browser: Browser, url: string, headers = {}): Promise<FirstView> {
  const views: FirstView[] = [];
  for (let round = 0; round < rounds; round += 1) {
    const context = await browser.newContext({ ...phone, extraHTTPHeaders: headers });
    const page = await context.newPage();
    views.push(await view(page, await context.newCDPSession(page), url));
    await context.close();
  }
  const median = (key: "fcpMs" | "lcpMs" | "loadMs" | "cls") =>
    percentile(
      views.map((one) => one[key]),
      0.5,
    );
  const [first] = views;
  if (!first) throw new Error("nothing was viewed");
  return { ...first, fcpMs: median("fcpMs"), lcpMs: median("lcpMs"), loadMs: median("loadMs"), cls: median("cls") };
}

async function view(page: Page, cdp: CDPSession, url: string): Promise<FirstView> {
  const kinds = new Map<string, string>();
  const byKind: Record<string, number> = {};
  let requests = 0;
  await cdp.send("Network.enable");
  await cdp.send("Network.emulateNetworkConditions", slow);
  await cdp.send("Emulation.setCPUThrottlingRate", { rate: 4 });
  cdp.on("Network.responseReceived", ({ requestId, type }) => kinds.set(requestId, type));
  cdp.on("Network.loadingFinished", ({ requestId, encodedDataLength }) => {
    const kind = kinds.get(requestId) ?? "Other";
    byKind[kind] = (byKind[kind] ?? 0) + encodedDataLength;
    requests += 1;
  });
  await page.addInitScript(watchPaint);
  await page.goto(url, { waitUntil: "networkidle" });
  const seen = await page.evaluate(readPaint);
  const bytes = Object.values(byKind).reduce((sum, one) => sum + one, 0);
  return { bytes, byKind, requests, ...seen };
}

function watchPaint(): void {
  const seen = { lcpMs: 0, cls: 0 };
  Object.assign(globalThis, { seen });
  new PerformanceObserver((list) => {
    for (const { startTime } of list.getEntries()) seen.lcpMs = startTime;
  }).observe({ type: "largest-contentful-paint", buffered: true });
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) if ("value" in entry) seen.cls += Number(entry.value);
  }).observe({ type: "layout-shift", buffered: true });
}

function readPaint() {
  const seen: { lcpMs: number; cls: number } = Reflect.get(globalThis, "seen");
  const [navigation] = performance.getEntriesByType("navigation");
  const loadMs = navigation instanceof PerformanceNavigationTiming ? navigation.loadEventEnd : 0;
  const fcpMs = performance.getEntriesByName("first-contentful-paint")[0]?.startTime ?? 0;
  return { ...seen, fcpMs, loadMs };
}

export function openBrowser(): Promise<Browser> {
  const executablePath = process.env["CHROME_PATH"] ?? "/usr/bin/chromium";
  return chromium.launch({ executablePath, args: ["--no-sandbox", "--disable-gpu"] });
}
