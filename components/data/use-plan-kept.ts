// Asks for Today's plan to be brought up to date, now and after everything that is written: the background may have been stopped meanwhile.
import { useEffect } from 'react';
import { useServices } from './services';
import { useMailPage } from './use-beside';

/** For as long as the page is open. */
export function usePlanKept(): void {
  const { memory } = useServices();
  const page = useMailPage();
  useEffect(() => memory.onChange(() => void page.planWanted()), [memory, page]);
}
