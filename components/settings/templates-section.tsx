// The wordings of drafts, folded away: they are many, and most people never need to look at them.
import { lazy, type ReactElement, Suspense, useState } from 'react';
import type { Settings } from '../../lib/core/model/settings';
import { useWords } from '../data/words';
import { Card } from '../ui/card';
import { Skeleton } from '../ui/skeleton';
import styles from './settings.module.css';
import type { SaveChange } from './use-section-save';

const Templates = lazy(async () => ({ default: (await import('./templates')).Templates }));

/** Loads them when they are unfolded. */
export function TemplatesSection(props: { readonly settings: Settings; readonly onChange: SaveChange }): ReactElement {
  const { text } = useWords();
  const [isOpen, setOpen] = useState(false);
  return (
    <Card id="templates" title={text('settings_templates')} lead={text('settings_templates_lead')}>
      <details
        className={styles.lists}
        onToggle={(event) => {
          setOpen(event.currentTarget.open);
        }}
      >
        <summary>{text('settings_templates_open')}</summary>
        {isOpen ? (
          <Suspense fallback={<Skeleton label={text('draft_writing')} lines={3} />}>
            <Templates {...props} />
          </Suspense>
        ) : null}
      </details>
    </Card>
  );
}
