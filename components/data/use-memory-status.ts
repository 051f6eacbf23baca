// Whether the memory can be used now.
import { useEffect, useState } from 'react';
import type { MemoryStatus } from '../../lib/ports/memory';
import { useServices } from './services';

/** `opening` until it is known. */
export function useMemoryStatus(): MemoryStatus {
  const { memory } = useServices();
  const [status, setStatus] = useState<MemoryStatus>('opening');
  useEffect(() => memory.onStatus(setStatus), [memory]);
  return status;
}
