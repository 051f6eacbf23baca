// Writes what the user changes in the playbook, among the gift ideas and on the shelf, with its word and its undo.
import { editPlaybook, type PlaybookChange } from '../../lib/app/edit-playbook';
import type { MessageKey } from '../../lib/core/model/sentence';
import { useServices } from './services';
import type { Decisions } from './use-decisions';

const SAID = {
  play: 'playbook_done',
  'play-shipped': 'playbook_done_shipped',
  gift: 'playbook_done',
  'gift-shipped': 'playbook_done_shipped',
  shelf: 'shelf_done',
  'off-shelf': 'shelf_done_off',
} as const satisfies Readonly<Record<PlaybookChange['kind'], MessageKey>>;

/** Answers true when it was done. */
export function usePlaybookChange({ decide }: Decisions): (change: PlaybookChange) => Promise<boolean> {
  const services = useServices();
  return async (change) =>
    await decide((command) => editPlaybook(services)({ command, change }), {
      key: SAID[change.kind],
    });
}
