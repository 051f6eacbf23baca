// Counts what a content script does while nothing happens and while somebody types. InboxSDK works in both builds, so only the difference is ours.
import type { CDPSession } from 'playwright-core';

const CONTENT = '/content-scripts/';

/** Functions of the content script that the browser called from its event loop, by the place where each is written. */
export type Calls = ReadonlyMap<string, { readonly times: number; readonly milliseconds: number }>;

/** Names a function by what does not move when other code stands above it: its name and column. Minified names are as good as any. */
const placeOf = (data: Record<string, unknown>): string =>
  `${String(data['functionName'])}:${String(data['columnNumber'])}`;

interface TraceEvent {
  readonly name: string;
  readonly dur?: number;
  readonly args?: { readonly data?: Record<string, unknown> };
}

/** Traces the page during `work` and counts the calls (FunctionCall: listeners, timers, promises' first steps) into content scripts. */
export async function callsDuring(cdp: CDPSession, work: () => Promise<unknown>): Promise<Calls> {
  const events: TraceEvent[] = [];
  const keep = ({ value }: { readonly value: readonly object[] }): void => {
    for (const event of value)
      if ('name' in event && typeof event.name === 'string') events.push({ ...event, name: event.name });
  };
  cdp.on('Tracing.dataCollected', keep);
  await cdp.send('Tracing.start', {
    transferMode: 'ReportEvents',
    traceConfig: { includedCategories: ['devtools.timeline'], excludedCategories: ['*'] },
  });
  await work();
  const complete = new Promise((resolve) => cdp.once('Tracing.tracingComplete', resolve));
  await cdp.send('Tracing.end');
  await complete;
  cdp.off('Tracing.dataCollected', keep);
  const calls = new Map<string, { times: number; milliseconds: number }>();
  for (const { name, dur = 0, args } of events) {
    if (name !== 'FunctionCall' || !String(args?.data?.['url']).includes(CONTENT)) continue;
    const place = placeOf(args?.data ?? {});
    const { times, milliseconds } = calls.get(place) ?? { times: 0, milliseconds: 0 };
    calls.set(place, { times: times + 1, milliseconds: milliseconds + dur / 1000 });
  }
  return calls;
}

/** How often content scripts were called in all. */
export const timesIn = (calls: Calls): number => [...calls.values()].reduce((sum, { times }) => sum + times, 0);

/** Time of the calls into functions that the other build did not call. */
export const ownMilliseconds = (calls: Calls, floor: Calls): number =>
  [...calls].reduce((sum, [place, { milliseconds }]) => sum + (floor.has(place) ? 0 : milliseconds), 0);

/** Minified names differ between the builds; the rest of a function does not. */
const normal = (source: string): string => source.replace(/\b[A-Za-z_$][\w$]{0,2}\b/g, '_');

/**
 * How often each function that stands only in this build ran during `work`: listeners, timers, observers and what they call. By its source text,
 * short names left out. `floor`: source of the content script of the other build.
 */
export async function ownCallsDuring(
  cdp: CDPSession,
  floor: string,
  work: () => Promise<unknown>,
): Promise<ReadonlyMap<string, number>> {
  await cdp.send('Debugger.enable');
  await cdp.send('Profiler.enable');
  await cdp.send('Profiler.startPreciseCoverage', { callCount: true, detailed: false });
  await work();
  const { result } = await cdp.send('Profiler.takePreciseCoverage');
  await cdp.send('Profiler.stopPreciseCoverage');
  await cdp.send('Profiler.disable');
  const elsewhere = normal(floor);
  const counts = new Map<string, number>();
  for (const { scriptId, url, functions } of result) {
    if (!url.includes(CONTENT)) continue;
    const { scriptSource } = await cdp.send('Debugger.getScriptSource', { scriptId });
    for (const { ranges } of functions) {
      const [range] = ranges;
      if (range === undefined || range.count === 0) continue;
      const body = normal(scriptSource.slice(range.startOffset, range.endOffset));
      if (!elsewhere.includes(body)) counts.set(body, (counts.get(body) ?? 0) + range.count);
    }
  }
  await cdp.send('Debugger.disable');
  return counts;
}
