// A memory whose long tasks come to a part of their way and wait there, for tests of what is shown meanwhile.
import type { LongTask, Memory, MemoryFailure } from '../../lib/ports/memory';
import type { Result } from '../../lib/core/model/result';
import type { TestApp } from './app';

/** The same app; long tasks take 8 seconds to `part` and then wait until they are stopped or `goOn` is called. */
export function withSlowMemory(app: TestApp, part: number): { readonly app: TestApp; readonly goOn: () => void } {
  const gate = Promise.withResolvers<void>();
  const wait = async (task: LongTask = {}): Promise<Result<null, MemoryFailure>> => {
    app.clock.advance(8000);
    task.onPart?.(part);
    const stopped = new Promise<void>((resolve) => {
      task.signal?.addEventListener('abort', () => resolve());
    });
    await Promise.race([gate.promise, stopped]);
    return task.signal?.aborted === true
      ? { ok: false, error: { type: 'stopped', sentence: { key: 'error_stopped' } } }
      : { ok: true, value: null };
  };
  const slow: Pick<Memory, 'forget' | 'walk'> = {
    forget: async (person, command, task) => {
      const waited = await wait(task);
      return waited.ok ? app.memory.forget(person, command) : waited;
    },
    walk: async (visit, task) => {
      const waited = await wait(task);
      return waited.ok ? app.memory.walk(visit) : waited;
    },
  };
  return { app: { ...app, memory: { ...app.memory, ...slow } }, goOn: gate.resolve };
}
