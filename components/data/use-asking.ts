// The one question worth asking in the mail that is being written: puts it there, and keeps what the user decides about it.
import { useEffect, useState } from 'react';
import { decideQuestion, type QuestionDecision, worthAsking } from '../../lib/app/ask';
import type { Asking } from '../../lib/core/drafting/asking';
import type { HostMessage } from '../../lib/core/model/message';
import type { Person } from '../../lib/core/model/person';
import type { Sentence } from '../../lib/core/model/sentence';
import type { View } from './mail-page';
import { useServices } from './services';
import { useMailPage } from './use-beside';
import type { Decisions } from './use-decisions';
import { useLive } from './use-live';

/** What can be asked, and the ways to deal with it. */
export interface Question {
  readonly asking: Asking;
  /** Why it did not arrive in the mail. */
  readonly failure: Sentence | null;
  readonly place: () => Promise<void>;
  readonly later: () => Promise<void>;
  readonly never: () => Promise<void>;
}

const NONE: readonly HostMessage[] = [];

/** Null while there is nothing to ask. */
export function useAsking(person: Person, tab: number, view: View, decisions: Decisions): Question | null {
  const services = useServices();
  const page = useMailPage();
  const { threadId, composeKey } = view;
  const [read, setRead] = useState<{ readonly threadId: string; readonly messages: readonly HostMessage[] } | null>(
    null,
  );
  const [failure, setFailure] = useState<Sentence | null>(null);
  useEffect(() => {
    let isWanted = true;
    void (async () => {
      const messages = threadId === '' ? NONE : await page.conversation(tab);
      if (isWanted) setRead({ threadId, messages });
    })();
    return () => {
      isWanted = false;
    };
  }, [page, tab, threadId]);
  const conversation = read?.threadId === threadId ? read.messages : null;
  const live = useLive(`ask ${person.id} ${threadId} ${conversation?.length ?? '-'}`, async () =>
    conversation === null ? null : await worthAsking(services)({ person, threadId, conversation }),
  );
  const asking = live.state === 'ready' ? live.value : null;
  if (asking === null) return null;
  const { topic, words } = asking;
  const decide = async (state: QuestionDecision['state']): Promise<void> => {
    await decisions.decide(
      (command) => decideQuestion(services)({ command, person: person.id, topic, state, words, threadId }),
      { key: `ask_done_${state}` },
    );
  };
  return {
    asking,
    failure,
    place: async () => {
      // In a draft a question stands in front of the sign-off.
      const draft = await services.desk.get('draft', `${tab}/${composeKey}`);
      const { outcome } = await page.insertDraft(tab, composeKey, words, { before: draft?.closing ?? '' });
      setFailure(outcome === 'inserted' ? null : { key: outcome === 'none' ? 'draft_no_box' : 'draft_refused' });
      if (outcome === 'inserted') await decide('placed');
    },
    later: () => decide('later'),
    never: () => decide('never'),
  };
}
