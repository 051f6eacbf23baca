// Writes what the user changes in the playbook and among the gift ideas, with its word and its undo.
import { editPlaybook, type PlaybookChange } from '../../lib/app/edit-playbook';
import { useServices } from './services';
import type { Decisions } from './use-decisions';

/** Answers true when it was done. */
export function usePlaybookChange({ decide }: Decisions): (change: PlaybookChange) => Promise<boolean> {
  const services = useServices();
  return async (change) =>
    await decide((command) => editPlaybook(services)({ command, change }), {
      key: change.kind.endsWith('shipped') ? 'playbook_done_shipped' : 'playbook_done',
    });
}
