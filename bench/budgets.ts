import type { Results } from "./results";

export type Budget = { name: string; measured: number | null; unit: string; atMost?: number; atLeast?: number };

/** What design promises, beside what was measured; `null` where something was missing to measure with. */
export function compareBudgets({ subjects, bytes, misses, publishing, views, lighthouse }: Results): Budget[] {
  const rate = (name: string) => subjects[name]?.requestsPerSecond ?? null;
  const ratio = (one: number | null, other: number | null) => (one === null || other === null ? null : one / other);
  const own = rate("waraq");
  return [
    { name: "story: HTML with its styles, brotli", measured: bytes.html, unit: "bytes", atMost: 14_000 },
    { name: "script, brotli", measured: bytes.script, unit: "bytes", atMost: 3000 },
    { name: "fonts", measured: bytes.fonts, unit: "bytes", atMost: 40_000 },
    { name: "whole first view", measured: views["waraq"]?.bytes ?? null, unit: "bytes", atMost: 100_000 },
    { name: "whole first view, lite", measured: views["waraq, lite"]?.bytes ?? null, unit: "bytes", atMost: 15_000 },
    { name: "requests/s ÷ next start, ISR", measured: ratio(own, rate("next start, ISR")), unit: "×", atLeast: 25 },
    { name: "requests/s ÷ nginx", measured: ratio(own, rate("nginx")), unit: "×", atLeast: 0.4 },
    { name: "first print of a page, median", measured: misses.medianMs, unit: "ms", atMost: 50 },
    { name: "publish → seen, slowest", measured: publishing.slowestMs, unit: "ms", atMost: 1000 },
    { name: "memory under load", measured: subjects["waraq"]?.rssMb ?? null, unit: "MB", atMost: 512 },
    { name: "layout shift", measured: views["waraq"]?.cls ?? null, unit: "", atMost: 0 },
    { name: "Lighthouse performance", measured: lighthouse?.performance ?? null, unit: "", atLeast: 100 },
    { name: "Lighthouse accessibility", measured: lighthouse?.accessibility ?? null, unit: "", atLeast: 100 },
    { name: "Lighthouse best practices", measured: lighthouse?.["best-practices"] ?? null, unit: "", atLeast: 100 },
    { name: "Lighthouse SEO", measured: lighthouse?.seo ?? null, unit: "", atLeast: 100 },
    { name: "total blocking time", measured: lighthouse?.tbtMs ?? null, unit: "ms", atMost: 0 },
  ];
}

export function isMet({ measured, atMost = Infinity, atLeast = -Infinity }: Budget): boolean | null {
  return measured === null ? null : measured <= atMost && measured >= atLeast;
}
