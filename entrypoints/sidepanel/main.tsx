// The panel's page, embedded beside the mail or as Chrome's side panel: chooses the adapters, wires them, nothing else.
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { tabMailPage } from '../../components/data/mail-page';
import { ServicesProvider } from '../../components/data/services';
import { MailPageProvider } from '../../components/data/use-beside';
import { WordsProvider } from '../../components/data/words';
import { Obstacle } from '../../components/person/obstacle';
import { Panel } from '../../components/person/panel';
import { CalmScreen } from '../../components/ui/calm-screen';
import type { AppDeps } from '../../lib/app/deps';
import { templateDrafter } from '../../lib/drafters/template.drafter';
import { chromeKeys } from '../../lib/platform/chrome-page';
import { systemClock } from '../../lib/platform/clock';
import { sessionDesk } from '../../lib/platform/desk';
import { reportErrors } from '../../lib/platform/outlived';
import { browserWords } from '../../lib/platform/words';
import type { Drafter } from '../../lib/ports/drafter';
import { openMemory } from '../../lib/store/memory';
// oxlint-disable-next-line import/no-unassigned-import -- a style sheet
import '../../components/tokens.css';

const words = browserWords();
/** Loaded when it first writes. */
const ownModel: Drafter = {
  write: async (...wanted) => {
    const [{ builtInDrafter }, { ownSources }] = await Promise.all([
      import('../../lib/drafters/built-in.drafter'),
      import('../../lib/drafters/own-model'),
    ]);
    return await builtInDrafter(ownSources).write(...wanted);
  },
};
const services: AppDeps = {
  memory: openMemory(),
  clock: systemClock,
  desk: sessionDesk(),
  drafter: templateDrafter,
  ownModel,
};
const page = tabMailPage();
/** The key that Chrome listens to, wherever it was changed. */
const askDraftKey = async (): Promise<string> => (await chromeKeys()).find(({ name }) => name === 'draft')?.keys ?? '';

document.documentElement.lang = words.language;
const root = document.getElementById('root');
if (root === null) throw new Error('the panel page has no root');

createRoot(root, reportErrors()).render(
  <StrictMode>
    <WordsProvider words={words}>
      <CalmScreen
        instead={
          <main>
            <Obstacle kind="broken" />
          </main>
        }
      >
        <ServicesProvider services={services}>
          <MailPageProvider page={page}>
            <Panel askDraftKey={askDraftKey} />
          </MailPageProvider>
        </ServicesProvider>
      </CalmScreen>
    </WordsProvider>
  </StrictMode>,
);
