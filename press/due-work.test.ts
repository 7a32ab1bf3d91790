import { beforeEach, describe, expect, it, vi } from "vitest";
import { doDueWork, isWithheld, isWorkDue, offerDueWork, setOutlook, type Outlook } from "./due-work";
import { listenForPurges } from "./purge";

const nothing: Outlook = { nextAt: Infinity, withdrawals: new Map() };
const report = vi.fn<(problem: string, error: unknown) => void>();
const purge = vi.fn<(names: string[], kind: string) => void>();
const now = Date.now();

beforeEach(() => {
  vi.clearAllMocks();
  listenForPurges((purged) => purged !== "everything" && purge(purged.names, purged.kind));
  setOutlook({ ...nothing, nextAt: now - 1 });
});

describe("due work", () => {
  it("is due from its moment on", () => {
    setOutlook({ ...nothing, nextAt: now });
    expect([now - 1, now, now + 1].map(isWorkDue)).toEqual([false, true, true]);
  });

  it("is done once for all who wait, and then what comes next counts", async () => {
    const work = vi.fn<() => Promise<Outlook>>().mockResolvedValue(nothing);
    offerDueWork(work);
    await Promise.all([doDueWork(report), doDueWork(report), doDueWork(report)]);
    expect(work).toHaveBeenCalledTimes(1);
    expect(isWorkDue(Date.now())).toBe(false);
  });

  it("that fails is reported, lets readers go on, and is tried again a little later", async () => {
    offerDueWork(() => Promise.reject(new Error("no database")));
    await doDueWork(report);
    expect(report).toHaveBeenCalledTimes(1);
    expect([isWorkDue(Date.now()), isWorkDue(Date.now() + 2000)]).toEqual([false, true]);
  });

  it("that hangs holds readers up for five seconds in all, not each of them", async () => {
    let end: (outlook: Outlook) => void = () => undefined;
    offerDueWork(() => new Promise((resolve) => (end = resolve)));
    vi.spyOn(performance, "now").mockReturnValueOnce(0).mockReturnValueOnce(4_900).mockReturnValueOnce(5_001);
    await doDueWork(report);
    await doDueWork(report);
    end(nothing);
    await vi.waitFor(() => expect(isWorkDue(Date.now())).toBe(false));
    vi.restoreAllMocks();
  });

  it("takes the prints of a story that is to be withdrawn away before anything can fail", async () => {
    setOutlook({
      nextAt: now,
      withdrawals: new Map([
        [7, now],
        [8, now + 60_000],
      ]),
    });
    offerDueWork(() => {
      expect(purge).toHaveBeenCalledExactlyOnceWith(["article:7"], "withdrawn");
      return Promise.reject(new Error("no database"));
    });
    await doDueWork(report);
    expect(report).toHaveBeenCalledWith("due work", new Error("no database"));
    expect([isWithheld(7, Date.now()), isWithheld(8, Date.now())]).toEqual([true, false]);
  });
});
