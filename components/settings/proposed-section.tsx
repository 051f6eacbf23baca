// What is proposed: for each kind how often the user took it, changed it and dismissed it, and which kinds have gone quiet for that.
import { Fragment, type ReactElement, useState } from 'react';
import { isQuiet, type RuleRecord, ruleName } from '../../lib/core/extract/hearing';
import type { Sentence } from '../../lib/core/model/sentence';
import { useWords } from '../data/words';
import { Button } from '../ui/button';
import { Card } from '../ui/card';
import { Notice } from '../ui/notice';
import styles from './proposed-section.module.css';

const WAYS = ['accepted', 'edited', 'dismissed'] as const;

const used = (record: RuleRecord): number => record.accepted + record.edited + record.dismissed;

/** `records` null until they are known. `onHear` answers with what went wrong, or null. */
export function ProposedSection({
  records,
  onHear,
}: {
  readonly records: readonly RuleRecord[] | null;
  readonly onHear: (rule: string) => Promise<Sentence | null>;
}): ReactElement {
  const { text, say, language } = useWords();
  const [wrong, setWrong] = useState<Sentence | null>(null);
  const nameOf = ({ rule }: RuleRecord): string => {
    const { topic, learned } = ruleName(rule);
    const what = topic === null ? text('proposed_unknown', { rule }) : say({ key: topic });
    return learned ? text('proposed_learned', { what }) : what;
  };
  const rows = (records ?? [])
    .map((record) => ({ record, name: nameOf(record) }))
    .toSorted((a, b) => used(b.record) - used(a.record) || a.name.localeCompare(b.name, language));
  const most = Math.max(1, ...rows.map(({ record }) => used(record)));
  return (
    <Card id="proposed" title={text('proposed_title')} lead={text('proposed_lead')}>
      {records !== null && rows.length === 0 ? <p className={styles.none}>{text('proposed_none')}</p> : null}
      {rows.length === 0 ? null : (
        <table className={styles.table}>
          <thead>
            <tr>
              <th scope="col">{text('proposed_what')}</th>
              {WAYS.map((way) => (
                <th key={way} scope="col">
                  <span className={styles.key} data-way={way} />
                  {text(`proposed_${way}`)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map(({ record, name }) => (
              <Fragment key={record.rule}>
                <tr className={isQuiet(record) ? styles.open : undefined}>
                  <th scope="row">
                    <span dir="auto">{name}</span>
                    <Bar record={record} most={most} />
                  </th>
                  {WAYS.map((way) => (
                    <td key={way}>{record[way].toLocaleString(language)}</td>
                  ))}
                </tr>
                {isQuiet(record) ? (
                  <tr>
                    <td colSpan={1 + WAYS.length} className={styles.quiet}>
                      <p>{text('proposed_quiet')}</p>
                      <Button
                        aria-label={text('proposed_hear_name', { what: name })}
                        onClick={() => void onHear(record.rule).then(setWrong)}
                      >
                        {text('proposed_hear')}
                      </Button>
                    </td>
                  </tr>
                ) : null}
              </Fragment>
            ))}
          </tbody>
        </table>
      )}
      {wrong === null ? null : <Notice tone="error">{say(wrong)}</Notice>}
    </Card>
  );
}

/** The same numbers to look at; those who cannot see it have them in the row. */
function Bar({ record, most }: { readonly record: RuleRecord; readonly most: number }): ReactElement {
  return (
    <span className={styles.bar} aria-hidden="true">
      {WAYS.map((way) =>
        record[way] === 0 ? null : (
          <span key={way} data-way={way} style={{ inlineSize: `${(100 * record[way]) / most}%` }} />
        ),
      )}
    </span>
  );
}
