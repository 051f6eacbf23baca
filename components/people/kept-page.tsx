// The pages about all that is kept of one person: to print or hand over, and to erase for good.
import { type ReactElement, useState } from 'react';
import type { PersonId } from '../../lib/core/model/ids';
import { givenName } from '../../lib/core/model/person';
import { useServices } from '../data/services';
import { useKept } from '../data/use-kept';
import { useLongTask } from '../data/use-long-task';
import { useRecord } from '../data/use-record';
import { useWords } from '../data/words';
import { goTo, hashOf } from '../shell/route';
import { Button } from '../ui/button';
import { BackIcon } from '../ui/icons';
import { Notice } from '../ui/notice';
import { Skeleton } from '../ui/skeleton';
import { ForgetPaper, Forgotten } from './forget-paper';
import { KeptPaper } from './kept-paper';
import styles from './kept-paper.module.css';
import { NobodyHere } from './person-page';

/** The page `#/people/<id>/all`. */
export function KeptPage({ id }: { readonly id: PersonId }): ReactElement {
  const { text } = useWords();
  const { clock } = useServices();
  const live = useKept(id);
  if (live.state === 'loading') return <Skeleton label={text('app_loading')} lines={10} />;
  if (live.state === 'failed') return <Notice tone="error">{text('app_failed')}</Notice>;
  if (live.value === null) return <NobodyHere />;
  const { person } = live.value;
  return (
    <>
      <div className={styles.tools}>
        <a className={styles.back} href={hashOf({ page: 'person', id })}>
          <BackIcon />
          {text('keep_back', { name: givenName(person.name) || person.name || text('people_nameless') })}
        </a>
        <Button
          onClick={() => {
            print();
          }}
        >
          {text('keep_print')}
        </Button>
      </div>
      <KeptPaper kept={live.value} today={clock.today()} />
    </>
  );
}

/** The page `#/people/<id>/forget`. */
export function ForgetPage({ id }: { readonly id: PersonId }): ReactElement {
  const { text } = useWords();
  const { forget } = useRecord();
  const { howFar, run, stop } = useLongTask();
  const live = useKept(id);
  // The name of whoever is being forgotten: the memory no longer knows it afterwards.
  const [erasing, setErasing] = useState<string | null>(null);
  if (live.state === 'loading') return <Skeleton label={text('app_loading')} lines={6} />;
  if (live.state === 'failed') return <Notice tone="error">{text('app_failed')}</Notice>;
  if (live.value === null) return erasing === null ? <NobodyHere /> : <Forgotten name={erasing} />;
  const { person } = live.value;
  return (
    <ForgetPaper
      kept={live.value}
      howFar={howFar}
      onStop={stop}
      onKeep={() => {
        goTo({ page: 'person', id });
      }}
      onForget={async () => {
        setErasing(person.name || text('people_nameless'));
        const wrong = await run((task) => forget(id, task));
        if (wrong !== null) setErasing(null);
        return wrong;
      }}
    />
  );
}
