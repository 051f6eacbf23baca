// Writes a draft for the person in the panel, again whenever the user ticks other facts, and puts it into the mail on request.
import { useEffect, useState } from 'react';
import { draftReply } from '../../lib/app/draft-reply';
import { type DraftFact, factsForDraft, soberReason } from '../../lib/core/drafting/brief';
import type { Fact } from '../../lib/core/model/fact';
import type { FactId, PersonId } from '../../lib/core/model/ids';
import type { HostPerson } from '../../lib/core/model/message';
import type { Sentence } from '../../lib/core/model/sentence';
import type { View } from '../../lib/messaging/protocol';
import type { DraftOnDesk } from '../../lib/ports/desk';
import { useServices } from './services';
import { useMailPage } from './use-beside';
import { useDeskChanges } from './use-desk';
import { useLive } from './use-live';

/** A draft on its way into the mail. */
export interface Drafting {
  readonly choices: readonly DraftFact[];
  readonly draft: DraftOnDesk | null;
  readonly failure: Sentence | null;
  readonly tick: (fact: Fact, ticked: boolean) => void;
  /** True when it stands in the mail. */
  readonly insert: () => Promise<boolean>;
}

const FAILURES = { none: { key: 'draft_no_box' }, refused: { key: 'draft_refused' } } as const satisfies Record<
  string,
  Sentence
>;

/** `recipient` in focus; `view` null: there is no mail page to insert into, the words can only be read. */
export function useDraft(
  recipient: HostPerson,
  facts: readonly Fact[],
  tab: number | null,
  view: View | null,
): Drafting {
  const services = useServices();
  const page = useMailPage();
  const today = services.clock.today();
  const offered = factsForDraft(facts, today);
  const plain = soberReason(facts, today) !== null;
  const [ticked, setTicked] = useState<readonly FactId[]>(() =>
    offered.filter((one) => one.ticked).map(({ fact }) => fact.id),
  );
  const [written, setWritten] = useState<{
    readonly draft: DraftOnDesk | null;
    readonly failure: Sentence | null;
  }>({ draft: null, failure: null });
  const { name, address } = recipient;
  const subject = view?.subject ?? '';
  const composeKey = view?.composeKey ?? '';
  const threadId = view?.threadId ?? '';

  useEffect(() => {
    let isWanted = true;
    void (async () => {
      const result = await draftReply(services)({
        // On the desk lies only what stands in a mail.
        tab: null,
        composeKey,
        threadId,
        subject,
        recipients: [{ name, address }],
        ticked,
      });
      if (!isWanted) return;
      setWritten(result.ok ? { draft: result.value, failure: null } : { draft: null, failure: result.error.sentence });
    })();
    return () => {
      isWanted = false;
    };
  }, [services, composeKey, threadId, subject, name, address, ticked]);

  return {
    // While the draft must stay plain no tick would change it.
    choices: plain ? [] : offered.map(({ fact }) => ({ fact, ticked: ticked.includes(fact.id) })),
    draft: written.draft,
    failure: written.failure,
    tick: (fact, now) => {
      setTicked(now ? [...ticked, fact.id] : ticked.filter((id) => id !== fact.id));
    },
    insert: async () => {
      if (written.draft === null) return false;
      const outcome = tab === null ? 'none' : await page.insertDraft(tab, composeKey, written.draft.text);
      if (tab !== null && outcome === 'inserted')
        await services.desk.put('draft', `${tab}/${composeKey}`, written.draft);
      setWritten({ draft: written.draft, failure: outcome === 'inserted' ? null : FAILURES[outcome] });
      return outcome === 'inserted';
    },
  };
}

/** The draft that was put into a compose box of this tab for a person; null when there is none. */
export function useInsertedDraft(tab: number | null, person: PersonId): DraftOnDesk | null {
  const { desk } = useServices();
  const changes = useDeskChanges('draft');
  const live = useLive(`draft ${tab}`, async () => (tab === null ? [] : await desk.list('draft', `${tab}/`)), changes);
  return live.state === 'ready' ? (live.value.find((draft) => draft.personId === person) ?? null) : null;
}
