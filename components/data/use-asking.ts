// The one question worth asking in the mail that is being written: puts it there, and keeps what the user decides about it.
import { useEffect, useState } from 'react';
import { decideQuestion, type QuestionDecision, worthAsking } from '../../lib/app/ask';
import type { Asking } from '../../lib/core/drafting/asking';
import type { HostMessage } from '../../lib/core/model/message';
import { handleText } from '../../lib/core/model/handle';
import type { Person } from '../../lib/core/model/person';
import type { Sentence } from '../../lib/core/model/sentence';
import type { View } from './mail-page';
import { useServices } from './services';
import { useMailPage } from './use-beside';
import type { Decisions } from './use-decisions';
import { useLive } from './use-live';

/** The ways to deal with what can be asked. */
export interface Question {
  /** Why it did not arrive in the mail. */
  readonly failure: Sentence | null;
  readonly place: () => Promise<void>;
  readonly later: () => Promise<void>;
  readonly never: () => Promise<void>;
}

const FAILURES = {
  none: { key: 'draft_no_box' },
  others: { key: 'ask_others' },
  refused: { key: 'draft_refused' },
  typed: { key: 'draft_typed' },
} as const satisfies Record<string, Sentence>;

const NONE: readonly HostMessage[] = [];

/** What is worth asking; null while there is nothing. */
export function useAsking(person: Person, tab: number, { threadId }: View): Asking | null {
  const services = useServices();
  const page = useMailPage();
  const [read, setRead] = useState<{ readonly threadId: string; readonly messages: readonly HostMessage[] } | null>(
    null,
  );
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
  return live.state === 'ready' ? live.value : null;
}

/** Puts one question into the mail, once however often that is pressed, and keeps what is decided about it. Lives as long as it is offered. */
export function useQuestion(
  { topic, words }: Asking,
  { person, tab, view, decisions }: { person: Person; tab: number; view: View; decisions: Decisions },
): Question {
  const services = useServices();
  const page = useMailPage();
  const [failure, setFailure] = useState<Sentence | null>(null);
  const [once] = useState(() => services.clock.randomId());
  const { composeThread: threadId, composeKey } = view;
  const decide = async (state: QuestionDecision['state']): Promise<void> => {
    await decisions.decide(
      (command) => decideQuestion(services)({ command, person: person.id, topic, state, words, threadId }),
      { key: `ask_done_${state}` },
    );
  };
  return {
    failure,
    place: async () => {
      // In a draft a question stands in front of the sign-off.
      const draft = await services.desk.get('draft', `${tab}/${composeKey}`);
      const where = { before: draft?.closing ?? '', to: person.handles.map(handleText), once };
      const { outcome } = await page.insertDraft(tab, composeKey, words, where);
      if (outcome === 'taken') return;
      setFailure(outcome === 'inserted' ? null : FAILURES[outcome]);
      if (outcome === 'inserted') await decide('placed');
    },
    later: () => decide('later'),
    never: () => decide('never'),
  };
}
