// Whether the memory can be used now: another version of Keepsake may hold it, or have taken it over.
import { useEffect, useState } from 'react';
import type { MemoryStatus } from '../../lib/ports/memory';
import { useServices } from './services';

/** Kept up to date. */
export function useMemoryStatus(): MemoryStatus {
  const { memory } = useServices();
  const [status, setStatus] = useState<MemoryStatus>('opening');
  useEffect(() => memory.onStatus(setStatus), [memory]);
  return status;
}
